// SPDX-License-Identifier: GPL-3.0-or-later
#include "escalation_dialogs.h"

#include <core/entities/incident_review.h>
#include <core/record_text.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/escalation_edit.h>
#include <gui/records/decision_dialog.h>
#include <widgets/ask.h>

#include <QCoreApplication>

namespace Ratchet {

namespace {

QString escalationWords(const char *text) { return QCoreApplication::translate("Escalations", text); }

} // namespace

void recordEscalations(Workspace &workspace, QWidget *parent)
{
    if (!workspace.view().isEditable())
        return;
    std::optional<NamedChange> change = escalationChange(workspace.document());
    if (!change)
        return workspace.ask().tell(
            parent, escalationWords(QT_TRANSLATE_NOOP("Escalations", "Nothing to write down")),
            escalationWords(QT_TRANSLATE_NOOP(
                "Escalations", "No overdue action has reached a step of escalation that is not written down.")));
    workspace.write(std::move(change->builder), change->reason, ChangeKind::Edit, parent,
                    [&workspace, parent](const Result<qint64> &written) {
                        if (!written && written.error().code != ErrorCode::Cancelled)
                            workspace.ask().tellError(
                                parent, escalationWords(QT_TRANSLATE_NOOP("Escalations", "Nothing was changed")),
                                written.error());
                    });
}

void noteOutcome(Workspace &workspace, QWidget *parent, Id<Escalation> escalation)
{
    const Escalation *held = workspace.reg().find(escalation);
    if (!held || !workspace.view().isEditable())
        return;
    const auto decide = [&workspace, escalation](const std::vector<FieldValue> &fields) -> Status {
        Document &document = workspace.document();
        ChangeBuilder builder = document.builder();
        if (Status noted = noteOutcome(builder, escalation, fields, document.today()); !noted)
            return noted;
        const QString name = recordName(document.reg(), EntityKind::Escalation, escalation.value);
        return document
            .apply(std::move(builder),
                   escalationWords(QT_TRANSLATE_NOOP("Escalations", "Outcome of the escalation %1")).arg(name))
            .map([](qint64) {});
    };
    const QString action = recordTitle(workspace.reg(), EntityKind::Action, held->action.value);
    const QString person = recordName(workspace.reg(), EntityKind::Person, held->person.value);
    const QString to = person.isEmpty() ? held->role : person;
    const QString step = QLocale().toString(held->step.value_or(0));
    auto *dialog = new DecisionDialog(
        workspace, EntityKind::Escalation,
        {.title = escalationWords(QT_TRANSLATE_NOOP("Escalations", "What came of the escalation")),
         .explanation = escalationWords(QT_TRANSLATE_NOOP("Escalations", "%1\n\nStep %2, reached on %3: %4"))
                            .arg(action, step, QLocale().toString(held->reachedOn, QLocale::ShortFormat), to),
         .action = escalationWords(QT_TRANSLATE_NOOP("Escalations", "&Note it"))},
        decide, parent);
    dialog->ask<&Escalation::outcome>(held->outcome.isEmpty() ? Value() : Value(held->outcome));
    dialog->ask<&Escalation::outcomeOn>(held->outcomeOn.isValid() ? held->outcomeOn : workspace.document().today());
    dialog->open();
}

} // namespace Ratchet
