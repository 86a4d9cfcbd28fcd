// SPDX-License-Identifier: GPL-3.0-or-later
#include "action_entry.h"

#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <edits/action_line.h>
#include <widgets/ask.h>

#include <QLabel>
#include <QLineEdit>

namespace Ratchet {

using namespace Qt::StringLiterals;

ActionEntry::ActionEntry(Workspace &workspace, QLineEdit &line, QLabel &understood)
    : QObject(&line)
    , m_workspace(workspace)
    , m_line(line)
    , m_understood(understood)
{
    understood.hide();
    connect(&line, &QLineEdit::textChanged, this, &ActionEntry::showUnderstood);
    connect(&line, &QLineEdit::returnPressed, this, &ActionEntry::enter);
}

void ActionEntry::setUsualDue(QDate due)
{
    m_usualDue = due;
    showUnderstood();
}

ActionLine ActionEntry::reader() const { return {m_workspace.reg(), QLocale(), m_workspace.document().today()}; }

void ActionEntry::showUnderstood()
{
    m_understood.setVisible(!m_line.text().trimmed().isEmpty());
    if (!m_understood.isVisibleTo(m_understood.parentWidget()))
        return;
    const ActionLine reader = this->reader();
    const Result<RaisedAction> action = reader.read(m_line.text());
    m_understood.setText(action ? inWords(*action, reader) : action.error().what);
}

QString ActionEntry::inWords(const RaisedAction &action, const ActionLine &reader) const
{
    const auto day = [](QDate date) { return QLocale().toString(date, QLocale::ShortFormat); };
    const Person *owner = m_workspace.reg().find(action.owner);
    const QString who = owner           ? tr("owner: %1").arg(owner->name)
        : action.unknownOwner.isEmpty() ? tr("owner: nobody yet, @name gives one")
        : reader.near(action.unknownOwner).empty()
        ? tr("owner: nobody is called \"%1\", Return asks").arg(action.unknownOwner)
        : tr("owner: \"%1\" may be several, Return asks").arg(action.unknownOwner);
    const QString when = action.dueOn.isValid() ? tr("due: %1").arg(day(action.dueOn))
        : m_usualDue.isValid()                  ? tr("due: %1, four weeks after the review").arg(day(m_usualDue))
                                                : tr("due: no date");
    return tr("%1 · %2 · %3").arg(action.title, who, when);
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

void ActionEntry::askWho(const RaisedAction &action)
{
    const std::vector<Id<Person>> near = reader().near(action.unknownOwner);
    QStringList choices;
    for (const Id<Person> person : near)
        choices += m_workspace.reg().find(person)->name;
    choices += tr("Create \"%1\"").arg(action.unknownOwner);
    const auto choose = [this, action, near](int choice) {
        RaisedAction meant = action;
        if (choice < int(near.size())) {
            meant.owner = near[size_t(choice)];
            meant.unknownOwner.clear();
        }
        Q_EMIT entered(meant);
    };
    m_workspace.ask().choose(
        &m_line, tr("Who is meant?"),
        near.empty() ? tr("Nobody in the register is called \"%1\".").arg(action.unknownOwner)
                     : tr("Nobody, or not one person only, is called \"%1\". Near it are:").arg(action.unknownOwner),
        choices, tr("Back to the line"), choose);
}

} // namespace Ratchet
