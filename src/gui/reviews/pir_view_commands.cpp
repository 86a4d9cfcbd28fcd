// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a post-incident review, its lessons and its actions.
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/packs/sheet_export.h>
#include <gui/reviews/pir_view.h>
#include <widgets/ask.h>

#include <core/entities/incident_review.h>
#include <core/record_text.h>
#include <edits/action_edit.h>
#include <gui/packs/pack_export.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>
#include <report/sheets/pir_sheet.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr ActionStatus offered[] = {ActionStatus::Open,     ActionStatus::InProgress, ActionStatus::Delivered,
                                    ActionStatus::Verified, ActionStatus::NotDoing,   ActionStatus::Cancelled};

RecordId chosenIn(const AnswerTableView &table)
{
    const auto *model = qobject_cast<const AnswerTableModel *>(table.model());
    return table.currentIndex().isValid() ? model->recordAt(table.currentIndex()).record : 0;
}

} // namespace

void PirView::buildActions()
{
    const auto add = [this](QAction *action, const QKeySequence &keys, auto slot) {
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    add(m_create, QKeySequence::New, &PirView::createReview);
    add(m_edit, QKeySequence(u"Ctrl+Return"_s), &PirView::editReview);
    add(m_print, QKeySequence(u"Ctrl+Shift+P"_s), &PirView::print);
    m_verify = add(new QAction(tr("Verif&y action…"), this), QKeySequence(u"Ctrl+Shift+V"_s), &PirView::verify);
    m_improve = add(new QAction(tr("Make it an &improvement"), this), QKeySequence(u"Ctrl+Shift+M"_s),
                    &PirView::makeImprovementOf);
}

void PirView::buildActionButtons(QVBoxLayout *card)
{
    auto *line = new QHBoxLayout;
    setGaps(line, 0, Space::small);
    const auto button = [&](QAction *action) {
        auto *made = new QToolButton;
        made->setProperty("button", true);
        made->setDefaultAction(action);
        made->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(made);
        return made;
    };
    m_status = new QToolButton;
    m_status->setProperty("button", true);
    m_status->setText(tr("&Status of the action"));
    m_status->setPopupMode(QToolButton::InstantPopup);
    m_status->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_status);
    const Field *field = entityType<Action>().find(u"status"_s);
    for (const ActionStatus status : offered)
        connect(menu->addAction(optionLabel(*field, qint64(status))), &QAction::triggered, this,
                [this, status] { setStatus(int(status)); });
    m_status->setMenu(menu);
    line->addWidget(m_status);
    button(m_verify);
    button(m_improve);
    line->addStretch(1);
    card->addLayout(line);
}

Id<Lesson> PirView::currentLesson() const { return Id<Lesson>(chosenIn(*m_lessons)); }

Id<Action> PirView::currentAction() const { return Id<Action>(chosenIn(*m_actions)); }

void PirView::updateButtons()
{
    const Action *action = workspace().reg().find(currentAction());
    const bool isEditable = workspace().view().isEditable() && action;
    m_status->setEnabled(isEditable);
    m_verify->setEnabled(isEditable && action->status != ActionStatus::Verified);
    m_improve->setEnabled(isEditable && !action->improvement);
}

void PirView::addLessonTyped()
{
    const QString text = m_newLesson->text().trimmed();
    const Pir *review = workspace().reg().find(m_review);
    if (text.isEmpty() || !review)
        return;
    ChangeBuilder builder = workspace().document().builder();
    m_typedLesson = addLesson(builder, m_review, workspace().document().nextReference(EntityKind::Lesson), text);
    if (workspace().apply(std::move(builder), tr("New lesson of %1").arg(review->reference)))
        m_newLesson->clear();
}

void PirView::addActionTyped()
{
    const QString title = m_newAction->text().trimmed();
    const Pir *review = workspace().reg().find(m_review);
    if (title.isEmpty() || !review)
        return;
    ChangeBuilder builder = workspace().document().builder();
    Ratchet::addAction(builder, workspace().reg(), m_review, currentLesson(),
                       workspace().document().nextReference(EntityKind::Action), title, QDate::currentDate());
    if (workspace().apply(std::move(builder), tr("New action of %1").arg(review->reference)))
        m_newAction->clear();
}

void PirView::setStatus(int status)
{
    const Id<Action> action = currentAction();
    const Action *held = workspace().reg().find(action);
    if (!held)
        return;
    const auto wanted = ActionStatus(status);
    if (wanted == ActionStatus::Verified)
        return verify();
    if (wanted != ActionStatus::NotDoing && wanted != ActionStatus::Cancelled) {
        const Result<qint64> written = editField(workspace().document(), EntityKind::Action, action.value,
                                                 fieldIndex<&Action::status>(), Value(qint64(wanted)));
        if (!written)
            workspace().ask().tellError(this, tr("Nothing was changed"), written.error());
        return;
    }
    const auto decide = [this, action, wanted](const std::vector<FieldValue> &fields) -> Status {
        std::vector<FieldValue> all = fields;
        all.push_back({fieldIndex<&Action::status>(), Value(qint64(wanted))});
        const Result<qint64> written = editRecords(workspace().document(), EntityKind::Action, {action.value}, all);
        return written ? Status() : tl::unexpected<Error>(written.error());
    };
    auto *dialog = new DecisionDialog(workspace(), EntityKind::Action,
                                      {tr("Not to be done"), held->title, tr("&Decide so")}, decide, window());
    dialog->ask(u"reason", held->reason.isEmpty() ? Value() : Value(held->reason));
    dialog->open();
}

void PirView::verify()
{
    const Id<Action> action = currentAction();
    const Action *held = workspace().reg().find(action);
    if (!held)
        return;
    const auto decide = [this, action](const std::vector<FieldValue> &fields) -> Status {
        std::vector<FieldValue> all = fields;
        all.push_back({fieldIndex<&Action::status>(), Value(qint64(ActionStatus::Verified))});
        const Result<qint64> written = editRecords(workspace().document(), EntityKind::Action, {action.value}, all);
        return written ? Status() : tl::unexpected<Error>(written.error());
    };
    const QString owner = recordName(workspace().reg(), EntityKind::Person, held->owner.value);
    const QString text =
        owner.isEmpty() ? held->title : tr("%1\n\nOwned by %2, who cannot verify it.").arg(held->title, owner);
    auto *dialog = new DecisionDialog(workspace(), EntityKind::Action, {tr("Verify action"), text, tr("&Verified")},
                                      decide, window());
    dialog->ask(u"verified_by", held->verifiedBy ? Value(held->verifiedBy.value) : Value(),
                tr("Who looked at the result?"));
    dialog->ask(u"verified_on", QDate::currentDate());
    dialog->open();
}

void PirView::makeImprovementOf()
{
    const Action *action = workspace().reg().find(currentAction());
    if (!action)
        return;
    const QString reference = workspace().document().nextReference(EntityKind::Improvement);
    const QString of = action->reference;
    ChangeBuilder builder = workspace().document().builder();
    const auto made = makeImprovement(builder, workspace().reg(), action->id, reference, QDate::currentDate());
    if (!made)
        workspace().ask().tellError(this, tr("Nothing was changed"), made.error());
    else if (workspace().apply(std::move(builder), tr("Improvement %1 of action %2").arg(reference, of)))
        workspace().showRecord({EntityKind::Improvement, made->value});
}

void PirView::createReview()
{
    RecordDialog dialog(workspace(), EntityKind::Pir, presetsFor(workspace(), EntityKind::Pir), window());
    if (dialog.exec() == QDialog::Accepted)
        showRecord({EntityKind::Pir, dialog.written()});
}

void PirView::editReview()
{
    if (m_review)
        RecordDialog(workspace(), RecordRef{EntityKind::Pir, m_review.value}, window()).exec();
}

void PirView::print()
{
    const Pir *review = workspace().reg().find(m_review);
    if (!review)
        return;
    const auto choice = workspace().ask().choose(
        this, tr("Print the review"),
        tr("With roles in place of names, people stand nowhere in the document, not even in its texts."),
        {tr("&Roles, no names"), tr("With &names")}, tr("Cancel"));
    if (!choice)
        return;
    const Names names = *choice == 0 ? Names::Roles : Names::Shown;
    exportSheet(workspace(), window(), tr("Print the review"), tr("%1.pdf").arg(review->reference),
                [this, names](const QString &path, const PackSettings &settings) {
                    return writePirSheet(path, workspace().reg(), m_review, workspace().view().asOf(), names, settings);
                });
}

} // namespace Ratchet
