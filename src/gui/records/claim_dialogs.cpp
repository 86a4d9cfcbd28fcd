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

template <auto Member> Value heldValue(const Workspace &workspace, Id<RecordWith<Member>> record)
{
    return workspace.reg().value(kindOf<RecordWith<Member>>, record.value, fieldIndex<Member>());
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
        const Status locked =
            lockClaim(builder, workspace.document().reg(), claim, fields, workspace.document().today());
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
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Lock")), u"claims#lock"_s},
        decide, parent);
    dialog->ask<&Steering::expectedChange>(heldValue<&Steering::expectedChange>(workspace, claim));
    dialog->ask<&Steering::targetOn>(heldValue<&Steering::targetOn>(workspace, claim));
    dialog->ask<&Steering::baselineFrom>(heldValue<&Steering::baselineFrom>(workspace, claim));
    dialog->ask<&Steering::baselineTo>(heldValue<&Steering::baselineTo>(workspace, claim));
    dialog->needAll();
    dialog->setNote([&workspace, claim](const std::vector<FieldValue> &fields) -> QString {
        const Steering *steering = workspace.reg().find(claim);
        const QDate from = dateAmong(fields, fieldIndex<&Steering::baselineFrom>());
        const QDate to = dateAmong(fields, fieldIndex<&Steering::baselineTo>());
        return steering ? lockNote(workspace.reg(), *steering, from, to, workspace.document().today()) : QString();
    });
    dialog->open();
}

void askRebase(Workspace &workspace, Id<Metric> metric, QDate fromOn, QWidget *parent)
{
    const QString name = recordName(workspace.reg(), EntityKind::Metric, metric.value);
    const auto decide = [&workspace, metric, name](const std::vector<FieldValue> &fields) {
        ChangeBuilder builder = workspace.document().builder();
        const Status justified = addPhase(builder, metric, fields, workspace.document().today());
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
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Recalculate")), u"charts#phases"_s},
        decide, parent);
    dialog->ask<&Phase::distinct>(
        {}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Do the readings differ distinctly from those before?")));
    dialog->ask<&Phase::causeKnown>({}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is the cause of it known?")));
    dialog->ask<&Phase::desirable>({}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is the new behaviour desired?")));
    dialog->ask<&Phase::expectedToLast>({}, words(QT_TRANSLATE_NOOP("ClaimDialogs", "Is it expected to last?")));
    dialog->ask<&Phase::fromOn>(fromOn.isValid() ? fromOn : workspace.document().today());
    dialog->ask<&Phase::reason>({});
    dialog->ask<&Phase::decidedBy>({});
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
         words(QT_TRANSLATE_NOOP("ClaimDialogs", "&Answer for it")), u"improvements#override"_s},
        decide, parent);
    dialog->ask<&Improvement::overrideReason>(heldValue<&Improvement::overrideReason>(workspace, improvement));
    dialog->ask<&Improvement::overrideBy>(heldValue<&Improvement::overrideBy>(workspace, improvement));
    dialog->ask<&Improvement::overrideOn>(workspace.document().today());
    dialog->needAll();
    dialog->open();
}

} // namespace Ratchet
