// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_actions.h"

#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/action_edit.h>
#include <edits/action_line.h>
#include <edits/record_edit.h>
#include <gui/packs/pack_export.h>
#include <gui/paper/sheet_export.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>
#include <report/pack/pack_source.h>
#include <report/sheets/pir_sheet.h>
#include <widgets/ask.h>
#include <widgets/button_text.h>

#include <QAction>
#include <QMenu>

namespace Ratchet {

using namespace Qt::StringLiterals;

ReviewActions::ReviewActions(Workspace &workspace, QWidget &view)
    : QObject(&view)
    , m_workspace(workspace)
    , m_view(view)
    , m_print(make(tr("&Print…"), QKeySequence(u"Ctrl+Shift+P"_s), &ReviewActions::print))
    , m_edit(make(tr("E&dit review…"), QKeySequence(u"Ctrl+Return"_s), &ReviewActions::editReview))
    , m_create(make(tr("&New review"), QKeySequence::New, &ReviewActions::createReview))
    , m_verify(make(tr("Verif&y action…"), QKeySequence(u"Ctrl+Shift+V"_s), &ReviewActions::verifyAction))
    , m_improve(make(tr("Make it an &improvement"), QKeySequence(u"Ctrl+Shift+M"_s), &ReviewActions::makeImprovementOf))
    , m_statusMenu(new QMenu(&view))
{
    for (const StatusWish &wish : StatusStep::offered(EntityKind::Action, {}, fieldIndex<&Action::status>()))
        connect(m_statusMenu->addAction(buttonText(StatusStep::text(wish))), &QAction::triggered, this,
                [this, wish] { setStatus(wish); });
}

QAction *ReviewActions::make(const QString &text, const QKeySequence &keys, void (ReviewActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_view.addAction(action);
    return action;
}

void ReviewActions::setChosen(const Chosen &chosen)
{
    m_chosen = chosen;
    const Register &reg = m_workspace.reg();
    const bool isEditable = m_workspace.view().isEditable();
    const bool hasReview = reg.find(chosen.review) != nullptr;
    m_create->setEnabled(isEditable);
    m_edit->setEnabled(isEditable && hasReview);
    m_print->setEnabled(hasReview);
    const Action *action = reg.find(chosen.action);
    m_statusMenu->setEnabled(isEditable && action);
    m_verify->setEnabled(isEditable && action && action->status != ActionStatus::Verified);
    m_improve->setEnabled(isEditable && action && !action->improvement);
}

Id<Lesson> ReviewActions::addLessonOf(const QString &text)
{
    const Pir *review = m_workspace.reg().find(m_chosen.review);
    if (text.isEmpty() || !review)
        return {};
    ChangeBuilder builder = m_workspace.document().builder();
    const Id<Lesson> lesson =
        addLesson(builder, m_chosen.review, m_workspace.document().nextReference(EntityKind::Lesson), text);
    return m_workspace.apply(std::move(builder), tr("New lesson of %1").arg(review->reference)) ? lesson : Id<Lesson>();
}

bool ReviewActions::addActionOf(const RaisedAction &raised)
{
    const Pir *review = m_workspace.reg().find(m_chosen.review);
    if (raised.title.isEmpty() || !review)
        return false;
    ChangeBuilder builder = m_workspace.document().builder();
    const Id<Action> action = addAction(builder, m_workspace.reg(), m_chosen.review, m_chosen.lesson,
                                        m_workspace.document().nextReference(EntityKind::Action), raised.title,
                                        m_workspace.document().today());
    Id<Person> owner = raised.owner;
    if (!raised.unknownOwner.isEmpty()) {
        owner = builder.create<Person>();
        builder.set<&Person::name>(owner, raised.unknownOwner);
    }
    if (owner)
        builder.set<&Action::owner>(action, Value(owner.value));
    if (raised.dueOn.isValid())
        builder.set<&Action::dueOn>(action, Value(raised.dueOn));
    return m_workspace.apply(std::move(builder), tr("New action of %1").arg(review->reference));
}

void ReviewActions::setStatus(StatusWish wish)
{
    wish.records = {m_chosen.action.value};
    if (m_workspace.reg().find(m_chosen.action))
        StatusStep::take(m_workspace, m_view, std::move(wish));
}

void ReviewActions::verifyAction()
{
    setStatus({.kind = EntityKind::Action,
               .records = {},
               .field = fieldIndex<&Action::status>(),
               .option = qint64(ActionStatus::Verified)});
}

void ReviewActions::makeImprovementOf()
{
    const Action *action = m_workspace.reg().find(m_chosen.action);
    if (!action)
        return;
    const QString reference = m_workspace.document().nextReference(EntityKind::Improvement);
    const QString of = action->reference;
    ChangeBuilder builder = m_workspace.document().builder();
    const auto made =
        makeImprovement(builder, m_workspace.reg(), action->id, reference, m_workspace.document().today());
    if (!made)
        m_workspace.ask().tellError(&m_view, tr("Nothing was changed"), made.error());
    else if (m_workspace.apply(std::move(builder), tr("Improvement %1 of action %2").arg(reference, of)))
        m_workspace.showRecord({EntityKind::Improvement, made->value});
}

void ReviewActions::createReview()
{
    auto *dialog = openNewRecord(m_workspace, EntityKind::Pir, m_view.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { Q_EMIT reviewMade(dialog->written()); });
}

void ReviewActions::editReview()
{
    if (m_chosen.review)
        openRecord(m_workspace, {EntityKind::Pir, m_chosen.review.value}, m_view.window());
}

void ReviewActions::print()
{
    const Pir *review = m_workspace.reg().find(m_chosen.review);
    if (!review)
        return;
    const auto print = [this, id = review->id, suggestion = tr("%1.pdf").arg(review->reference)](int choice) {
        const Names names = choice == 0 ? Names::Roles : Names::Shown;
        exportSheet(m_workspace, &m_view, tr("Print the review"), suggestion,
                    [names, id](const QString &path, const PackSource &source) {
                        return writePirSheet(path, source.reg, id, source.asOf, names, source.settings);
                    });
    };
    m_workspace.ask().choose(
        &m_view, tr("Print the review"),
        tr("With roles in place of names, people stand nowhere in the document, not even in its texts."),
        {tr("&Roles, no names"), tr("With &names")}, tr("Cancel"), print);
}

} // namespace Ratchet
