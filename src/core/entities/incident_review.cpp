// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of incident_review.h: a new field is a member there, a row here, and a migration.
#include "incident_review.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field pirFields[] = {
    field<&Pir::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldFlag::Required),
    field<&Pir::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required),
    field<&Pir::incidentReference>("incident_reference", QT_TRANSLATE_NOOP("Field", "Incident reference")),
    field<&Pir::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&Pir::severity>("severity", QT_TRANSLATE_NOOP("Field", "Severity")),
    field<&Pir::causeCode>("cause_code", QT_TRANSLATE_NOOP("Field", "Cause code")),
    field<&Pir::occurredOn>("occurred_on", QT_TRANSLATE_NOOP("Field", "Occurred on")),
    field<&Pir::heldOn>("held_on", QT_TRANSLATE_NOOP("Field", "Held on")),
    field<&Pir::facilitator>("facilitator", QT_TRANSLATE_NOOP("Field", "Facilitator"), FieldFlag::Personal),
    field<&Pir::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), FieldFlag::None, FieldKind::LongText),
    field<&Pir::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Contributing conditions"), FieldFlag::None,
                            FieldKind::LongText),
};
constexpr const char *pirKey[] = {"reference"};
constexpr const char *pirTitle[] = {"reference", "title"};

constexpr Field lessonFields[] = {
    field<&Lesson::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldFlag::Required),
    field<&Lesson::pir>("pir", QT_TRANSLATE_NOOP("Field", "PIR"), FieldFlag::Required),
    field<&Lesson::text>("text", QT_TRANSLATE_NOOP("Field", "Lesson"), FieldFlag::Required, FieldKind::LongText),
    field<&Lesson::disposition>("disposition", QT_TRANSLATE_NOOP("Field", "Disposition")),
    field<&Lesson::acceptedBy>("accepted_by", QT_TRANSLATE_NOOP("Field", "Accepted by"), FieldFlag::Personal),
    field<&Lesson::acceptedOn>("accepted_on", QT_TRANSLATE_NOOP("Field", "Accepted on")),
    field<&Lesson::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldFlag::None, FieldKind::LongText),
    field<&Lesson::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement")),
};
constexpr const char *lessonKey[] = {"reference"};
constexpr const char *lessonTitle[] = {"reference", "text"};

constexpr Field actionFields[] = {
    field<&Action::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), FieldFlag::Required),
    field<&Action::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), FieldFlag::Required, FieldKind::LongText),
    field<&Action::pir>("pir", QT_TRANSLATE_NOOP("Field", "PIR")),
    field<&Action::lesson>("lesson", QT_TRANSLATE_NOOP("Field", "Lesson")),
    field<&Action::occurrence>("occurrence", QT_TRANSLATE_NOOP("Field", "Raised in")),
    field<&Action::improvement>("improvement", QT_TRANSLATE_NOOP("Field", "Improvement")),
    field<&Action::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), FieldFlag::Personal),
    field<&Action::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Action::fixKind>("fix_kind", QT_TRANSLATE_NOOP("Field", "Kind of fix")),
    field<&Action::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&Action::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on")),
    field<&Action::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
    field<&Action::deliveredOn>("delivered_on", QT_TRANSLATE_NOOP("Field", "Delivered on")),
    field<&Action::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on")),
    field<&Action::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("Field", "Verified on")),
    field<&Action::verifiedBy>("verified_by", QT_TRANSLATE_NOOP("Field", "Verified by"), FieldFlag::Personal),
    field<&Action::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldFlag::None, FieldKind::LongText),
    field<&Action::rrule>("rrule", QT_TRANSLATE_NOOP("Field", "Recurrence")),
    field<&Action::repeats>("repeats", QT_TRANSLATE_NOOP("Field", "Repeats")),
    field<&Action::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), FieldFlag::None, FieldKind::LongText),
    field<&Action::updatedOn>("updated_on", QT_TRANSLATE_NOOP("Field", "Updated on"), FieldFlag::Derived),
};
constexpr const char *actionKey[] = {"reference"};
constexpr const char *actionTitle[] = {"reference", "title"};

constexpr Field escalationFields[] = {
    field<&Escalation::action>("action", QT_TRANSLATE_NOOP("Field", "Action"), FieldFlag::Required),
    field<&Escalation::step>("step", QT_TRANSLATE_NOOP("Field", "Step"), FieldFlag::Required),
    field<&Escalation::reachedOn>("reached_on", QT_TRANSLATE_NOOP("Field", "Reached on"), FieldFlag::Required),
    field<&Escalation::dueOn>("due_on", QT_TRANSLATE_NOOP("Field", "Due on")),
    field<&Escalation::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&Escalation::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&Escalation::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldFlag::None, FieldKind::LongText),
    field<&Escalation::outcomeOn>("outcome_on", QT_TRANSLATE_NOOP("Field", "Outcome on")),
};
constexpr const char *escalationKey[] = {"action", "step", "reached_on"};
constexpr const char *escalationTitle[] = {"action", "reached_on"};

} // namespace

template <> const EntityType &entityType<Pir>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Pir,
        .name = "pir",
        .plural = "pirs",
        .label = QT_TRANSLATE_NOOP("Entity", "PIR"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "PIRs"),
        .fields = pirFields,
        .key = pirKey,
        .title = pirTitle,
    };
    return type;
}

template <> const EntityType &entityType<Lesson>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Lesson,
        .name = "lesson",
        .plural = "lessons",
        .label = QT_TRANSLATE_NOOP("Entity", "Lesson"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Lessons"),
        .fields = lessonFields,
        .key = lessonKey,
        .title = lessonTitle,
    };
    return type;
}

template <> const EntityType &entityType<Action>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Action,
        .name = "action",
        .plural = "actions",
        .label = QT_TRANSLATE_NOOP("Entity", "Action"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Actions"),
        .fields = actionFields,
        .key = actionKey,
        .title = actionTitle,
    };
    return type;
}

template <> const EntityType &entityType<Escalation>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Escalation,
        .name = "escalation",
        .plural = "escalations",
        .label = QT_TRANSLATE_NOOP("Entity", "Escalation"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Escalations"),
        .fields = escalationFields,
        .key = escalationKey,
        .title = escalationTitle,
    };
    return type;
}

} // namespace Ratchet
