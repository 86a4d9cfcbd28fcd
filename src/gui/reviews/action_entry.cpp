// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_entry.h"

#include <answers/reviews/action_statistics.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/change_set.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/action_edit.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>
#include <widgets/name_completion.h>

#include <QLabel>
#include <QLineEdit>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// As it was typed, with the mark before it.
QString titleWithName(const RaisedAction &action, const QString &line)
{
    return (line.contains(u';') ? u"%1; %2"_s : u"%1 @%2"_s).arg(action.title, action.unknownOwner);
}

} // namespace

ActionEntry::ActionEntry(Workspace &workspace, QLineEdit &line, QLabel &understood)
    : QObject(&line)
    , m_workspace(workspace)
    , m_line(line)
    , m_understood(understood)
{
    understood.hide();
    new NameCompletion([&workspace]() -> const Register & { return workspace.reg(); }, EntityKind::Person,
                       NamesIn::ActionLine, &line);
    connect(&line, &QLineEdit::textChanged, this, &ActionEntry::showUnderstood);
    connect(&line, &QLineEdit::returnPressed, this, &ActionEntry::enter);
    connect(&workspace.view(), &RegisterView::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(EntityKind::Person))
            forgetNames();
    });
    connect(&workspace.view(), &RegisterView::reset, this, &ActionEntry::forgetNames);
}

void ActionEntry::setReview(const Pir *review)
{
    m_usualDue = review ? usualDue(*review, m_workspace.document().today()) : QDate();
    m_isAfterReview = review && review->heldOn.isValid() && m_usualDue == review->heldOn.addDays(tacticalDays);
    showUnderstood();
}

// The line may mean somebody else then.
void ActionEntry::forgetNames()
{
    m_reader.reset();
    showUnderstood();
}

// Made for the first key and kept: thousands of names are not put in order at each.
const ActionLine &ActionEntry::reader()
{
    const QDate today = m_workspace.document().today();
    if (!m_reader || m_readOn != today)
        m_reader.emplace(m_workspace.reg(), QLocale(), today);
    m_readOn = today;
    return *m_reader;
}

void ActionEntry::showUnderstood()
{
    m_understood.setVisible(!m_line.text().trimmed().isEmpty());
    if (!m_understood.isVisibleTo(m_understood.parentWidget()))
        return;
    const Result<RaisedAction> action = reader().read(m_line.text());
    m_understood.setText(action ? inWords(*action) : action.error().what);
}

QString ActionEntry::ownerInWords(const RaisedAction &action)
{
    if (const Person *owner = m_workspace.reg().find(action.owner))
        return tr("owner: %1").arg(owner->name);
    if (action.unknownOwner.isEmpty())
        return tr("owner: nobody yet, @name gives one");
    const std::vector<Id<Person>> near = reader().near(action.unknownOwner);
    if (near.empty())
        return tr("owner: nobody is called \"%1\", Return asks").arg(action.unknownOwner);
    return near.size() == 1 ? tr("owner: %1?, Return asks").arg(m_workspace.reg().find(near.front())->name)
                            : tr("owner: \"%1\" may be several, Return asks").arg(action.unknownOwner);
}

QString ActionEntry::inWords(const RaisedAction &action)
{
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const QDate due = action.dueOn.isValid() ? action.dueOn : m_usualDue;
    const QString when = !due.isValid()              ? tr("due: no date")
        : action.dueOn.isValid() || !m_isAfterReview ? tr("due: %1").arg(day(due))
                                                     : tr("due: %1, four weeks after the review").arg(day(due));
    return tr("%1 · %2 · %3").arg(action.title, ownerInWords(action), when);
}

void ActionEntry::enter()
{
    if (m_line.text().trimmed().isEmpty())
        return;
    const Result<RaisedAction> action = reader().read(m_line.text());
    if (!action)
        return showUnderstood(); // and it stays to be mended
    if (!action->unknownOwner.isEmpty())
        return askWho(*action);
    Q_EMIT entered(*action);
}

// Whom the name is near to comes first. A person is made on purpose only: what stands behind a mark may be words of the
// title.
void ActionEntry::askWho(const RaisedAction &action)
{
    const std::vector<Id<Person>> near = reader().near(action.unknownOwner);
    QStringList choices;
    for (const Id<Person> person : near)
        choices += buttonText(m_workspace.reg().find(person)->name);
    choices += tr("Nobody: it belongs to the title");
    choices += tr("Create \"%1\"").arg(buttonText(action.unknownOwner));
    const auto choose = [this, action, near, line = m_line.text()](int choice) {
        RaisedAction meant = action;
        if (choice < int(near.size()))
            meant.owner = near[size_t(choice)];
        else if (choice == int(near.size()))
            meant.title = titleWithName(action, line);
        if (choice <= int(near.size()))
            meant.unknownOwner.clear();
        Q_EMIT entered(meant);
    };
    m_workspace.ask().choose(
        &m_line, tr("Who is meant?"),
        near.empty() ? tr("Nobody in the register is called \"%1\".").arg(action.unknownOwner)
                     : tr("Nobody, or not one person only, is called \"%1\". Near it are:").arg(action.unknownOwner),
        choices, tr("Back to the line"), choose);
}

} // namespace Ratchet
