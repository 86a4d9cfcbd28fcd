// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_dialogs.h"

#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/claim_edit.h>
#include <gui/records/decision_dialog.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text) { return QCoreApplication::translate("ClaimDialogs", text); }

// Applies what was gathered, or hands its refusal back.
Status write(Workspace &workspace, const Status &gathered, ChangeBuilder builder, const QString &reason)
{
    if (!gathered)
        return gathered;
    if (!workspace.view().isEditable())
        return failure(ErrorCode::ReadOnly,
                       words(QT_TRANSLATE_NOOP("ClaimDialogs", "What is shown cannot be changed.")));
    return workspace.document().apply(std::move(builder), reason).map([](qint64) {});
}

QDate dateAmong(const std::vector<FieldValue> &fields, FieldIndex field)
{
    const auto found = std::ranges::find(fields, field, &FieldValue::field);
    return found == fields.end() ? QDate() : valueOr<QDate>(found->value);
}

template <class Record> Value heldValue(const Workspace &workspace, Id<Record> record, QStringView field)
{
    return workspace.reg().value(kindOf<Record>, record.value, entityType<Record>().indexOf(field));
}

} // namespace

void askLock(Workspace &workspace, Id<Steering> claim, QWidget *parent)
{
    const Steering *held = workspace.reg().find(claim);
    if (!held)
        return;
    const QString title = recordTitle(workspace.reg(), EntityKind::Steering, claim.value);
    const auto decide = [&workspace, claim, title](const std::vector<FieldValue> &fields) {
        ChangeBuilder builder = workspace.document().builder();
        const Status locked = lockClaim(builder, workspace.document().reg(), claim, fields, QDate::currentDate());
        return write(workspace, locked, std::move(builder),
                     words(QT_TRANSLATE_NOOP("ClaimDialogs", "Registered: %1")).arg(title));
    };
    auto *dialog = new DecisionDialog(
        workspace, EntityKind::Steering,
        {words(QT_TRANSLATE_NOOP("ClaimDialogs", "Register the claim")),
         words(
             QT_TRANSLATE_NOOP(
                 "ClaimDialogs",
                 "%1\n\nWhat is promised before the work is locked with today's date, with the direction and the rule "
                 "set of the metric. It can be changed later, but every change is kept as an amendment and printed."))
             .arg(title),
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Lock"))},
        decide, parent);
    dialog->ask(u"expected_change", heldValue(workspace, claim, u"expected_change"));
    dialog->ask(u"target_on", heldValue(workspace, claim, u"target_on"));
    dialog->ask(u"baseline_from", heldValue(workspace, claim, u"baseline_from"));
    dialog->ask(u"baseline_to", heldValue(workspace, claim, u"baseline_to"));
    dialog->setNote([&workspace, claim](const std::vector<FieldValue> &fields) -> QString {
        const Steering *steering = workspace.reg().find(claim);
        const QDate from = dateAmong(fields, fieldIndex<&Steering::baselineFrom>());
        const QDate to = dateAmong(fields, fieldIndex<&Steering::baselineTo>());
        return steering ? lockNote(workspace.reg(), *steering, from, to, QDate::currentDate()) : QString();
    });
    dialog->open();
}

void askRebase(Workspace &workspace, Id<Metric> metric, QDate fromOn, QWidget *parent)
{
    const QString name = recordName(workspace.reg(), EntityKind::Metric, metric.value);
    const auto decide = [&workspace, metric, name](const std::vector<FieldValue> &fields) {
        ChangeBuilder builder = workspace.document().builder();
        const Status justified = addPhase(builder, metric, fields, QDate::currentDate());
        return write(workspace, justified, std::move(builder),
                     words(QT_TRANSLATE_NOOP("ClaimDialogs", "New limits for %1")).arg(name));
    };
    auto *dialog = new DecisionDialog(
        workspace, EntityKind::Phase,
        {words(QT_TRANSLATE_NOOP("ClaimDialogs", "Recalculate the limits")),
         words(QT_TRANSLATE_NOOP(
                   "ClaimDialogs",
                   "%1\n\nNew limits forget what was before, so they need four answers. With one no, the limits stay."))
             .arg(name),
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Recalculate"))},
        decide, parent);
    dialog->ask(u"distinct", {},
                words(QT_TRANSLATE_NOOP("ClaimDialogs", "Do the readings differ distinctly from those before?")));
    dialog->ask(u"cause_known", {}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is the cause of it known?")));
    dialog->ask(u"desirable", {}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is the new behaviour desired?")));
    dialog->ask(u"expected_to_last", {}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is it expected to last?")));
    dialog->ask(u"from_on", fromOn.isValid() ? fromOn : QDate::currentDate());
    dialog->ask(u"reason", {});
    dialog->ask(u"decided_by", {});
    dialog->open();
}

void askOverride(Workspace &workspace, Id<Improvement> improvement, QWidget *parent)
{
    const QString title = recordTitle(workspace.reg(), EntityKind::Improvement, improvement.value);
    const auto decide = [&workspace, improvement, title](const std::vector<FieldValue> &fields) {
        ChangeBuilder builder = workspace.document().builder();
        const Status answered = overrideProof(builder, improvement, fields);
        return write(workspace, answered, std::move(builder),
                     words(QT_TRANSLATE_NOOP("ClaimDialogs", "Counted without proof: %1")).arg(title));
    };
    auto *dialog = new DecisionDialog(
        workspace, EntityKind::Improvement,
        {words(QT_TRANSLATE_NOOP("ClaimDialogs", "Count as successful without proof")),
         words(QT_TRANSLATE_NOOP("ClaimDialogs",
                                 "%1\n\nThe readings do not prove the gain. Whoever counts it all the same answers for "
                                 "it: reason, person and day are printed wherever the gain is shown."))
             .arg(title),
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Answer for it"))},
        decide, parent);
    dialog->ask(u"override_reason", heldValue(workspace, improvement, u"override_reason"));
    dialog->ask(u"override_by", heldValue(workspace, improvement, u"override_by"));
    dialog->ask(u"override_on", QDate::currentDate());
    dialog->open();
}

} // namespace Ratchet
