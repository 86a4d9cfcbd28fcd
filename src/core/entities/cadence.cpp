// SPDX-License-Identifier: GPL-3.0-or-later
// The field tables of cadence.h: a new field is a member there, a row here, and a migration.
#include "cadence.h"

#include <core/entities/organisation.h>

namespace Ratchet {

namespace {

constexpr Field ceremonyFields[] = {
    field<&Ceremony::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), FieldFlag::Required),
    field<&Ceremony::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Ceremony::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose")),
    field<&Ceremony::chair>("chair", QT_TRANSLATE_NOOP("Field", "Chair"), FieldFlag::Personal),
    field<&Ceremony::requiredRoles>("required_roles", QT_TRANSLATE_NOOP("Field", "Required roles"),
                                    FieldFlag::Multiple),
    field<&Ceremony::rrule>("rrule", QT_TRANSLATE_NOOP("Field", "Recurrence"), FieldFlag::Required),
    field<&Ceremony::startsAt>("starts_at", QT_TRANSLATE_NOOP("Field", "Starts at"), FieldFlag::Required),
    field<&Ceremony::countsFrom>("counts_from", QT_TRANSLATE_NOOP("Field", "Counts from")),
    field<&Ceremony::isAllDay>("all_day", QT_TRANSLATE_NOOP("Field", "All day")),
    field<&Ceremony::timeZone>("time_zone", QT_TRANSLATE_NOOP("Field", "Time zone")),
    field<&Ceremony::durationMinutes>("duration_minutes", QT_TRANSLATE_NOOP("Field", "Duration, minutes")),
    field<&Ceremony::agenda>("agenda", QT_TRANSLATE_NOOP("Field", "Agenda"), FieldFlag::None, FieldKind::LongText),
    field<&Ceremony::service>("service", QT_TRANSLATE_NOOP("Field", "Service")),
    field<&Ceremony::uid>("uid", QT_TRANSLATE_NOOP("Field", "UID of the calendar event"), FieldFlag::Derived),
    field<&Ceremony::zoneRules>("zone_rules", QT_TRANSLATE_NOOP("Field", "Rules of the time zone"), FieldFlag::Derived,
                                FieldKind::LongText),
    field<&Ceremony::slides>("slides", QT_TRANSLATE_NOOP("Field", "Slides"), FieldFlag::Derived, FieldKind::LongText),
    field<&Ceremony::response>("response", QT_TRANSLATE_NOOP("Field", "Response to its finding"), FieldFlag::None,
                               FieldKind::LongText),
    field<&Ceremony::respondedOn>("responded_on", QT_TRANSLATE_NOOP("Field", "Responded on")),
    field<&Ceremony::respondedBy>("responded_by", QT_TRANSLATE_NOOP("Field", "Responded by"), FieldFlag::Personal),
};
constexpr const char *ceremonyKey[] = {"name"};
constexpr const char *ceremonyTitle[] = {"name"};

constexpr Field occurrenceFields[] = {
    field<&Occurrence::ceremony>("ceremony", QT_TRANSLATE_NOOP("Field", "Ceremony"), FieldFlag::Required),
    field<&Occurrence::dueAt>("due_at", QT_TRANSLATE_NOOP("Field", "Due at"), FieldFlag::Required),
    field<&Occurrence::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
    field<&Occurrence::heldAt>("held_at", QT_TRANSLATE_NOOP("Field", "Held at")),
    field<&Occurrence::attendees>("attendees", QT_TRANSLATE_NOOP("Field", "Attendees"),
                                  FieldFlag::Personal | FieldFlag::Multiple),
    field<&Occurrence::decisions>("decisions", QT_TRANSLATE_NOOP("Field", "Decisions"), FieldFlag::None,
                                  FieldKind::LongText),
    field<&Occurrence::metricsDiscussed>("metrics_discussed", QT_TRANSLATE_NOOP("Field", "Metrics discussed")),
    field<&Occurrence::minutes>("minutes", QT_TRANSLATE_NOOP("Field", "Minutes"), FieldFlag::None, FieldKind::LongText),
    field<&Occurrence::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), FieldFlag::None, FieldKind::LongText),
};
constexpr const char *occurrenceKey[] = {"ceremony", "due_at"};
constexpr const char *occurrenceTitle[] = {"ceremony", "due_at"};

constexpr Field snapshotFields[] = {
    field<&Snapshot::occurrence>("occurrence", QT_TRANSLATE_NOOP("Field", "Occurrence")),
    field<&Snapshot::shownAt>("shown_at", QT_TRANSLATE_NOOP("Field", "Shown at"), FieldFlag::Required),
    field<&Snapshot::change>("change", QT_TRANSLATE_NOOP("Field", "Change")),
    field<&Snapshot::asOf>("as_of", QT_TRANSLATE_NOOP("Field", "As of")),
    field<&Snapshot::language>("language", QT_TRANSLATE_NOOP("Field", "Language")),
    field<&Snapshot::slides>("slides", QT_TRANSLATE_NOOP("Field", "Slides"), FieldFlag::Derived, FieldKind::LongText),
    field<&Snapshot::sha256>("sha256", QT_TRANSLATE_NOOP("Field", "SHA-256")),
    field<&Snapshot::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), FieldFlag::Derived,
                              FieldKind::LongText),
};
constexpr const char *snapshotKey[] = {"occurrence", "shown_at"};
constexpr const char *snapshotTitle[] = {"occurrence", "shown_at"};

constexpr Field escalationStepFields[] = {
    field<&EscalationStep::afterDays>("after_days", QT_TRANSLATE_NOOP("Field", "Days overdue"), FieldFlag::Required),
    field<&EscalationStep::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
    field<&EscalationStep::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), FieldFlag::Personal),
    field<&EscalationStep::ceremony>("ceremony", QT_TRANSLATE_NOOP("Field", "Ceremony")),
};
constexpr const char *escalationStepTitle[] = {"after_days"};

} // namespace

template <> const EntityType &entityType<Ceremony>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Ceremony,
        .name = "ceremony",
        .plural = "ceremonies",
        .label = QT_TRANSLATE_NOOP("Entity", "Ceremony"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Ceremonies"),
        .fields = ceremonyFields,
        .key = ceremonyKey,
        .title = ceremonyTitle,
    };
    return type;
}

template <> const EntityType &entityType<Occurrence>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Occurrence,
        .name = "occurrence",
        .plural = "occurrences",
        .label = QT_TRANSLATE_NOOP("Entity", "Occurrence"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Occurrences"),
        .fields = occurrenceFields,
        .key = occurrenceKey,
        .title = occurrenceTitle,
    };
    return type;
}

template <> const EntityType &entityType<Snapshot>()
{
    static constexpr EntityType type{
        .kind = EntityKind::Snapshot,
        .name = "snapshot",
        .plural = "snapshots",
        .label = QT_TRANSLATE_NOOP("Entity", "Snapshot"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Snapshots"),
        .fields = snapshotFields,
        .key = snapshotKey,
        .title = snapshotTitle,
        .flags = EntityFlag::Evidence,
    };
    return type;
}

template <> const EntityType &entityType<EscalationStep>()
{
    static constexpr EntityType type{
        .kind = EntityKind::EscalationStep,
        .name = "escalation_step",
        .plural = "escalation_steps",
        .label = QT_TRANSLATE_NOOP("Entity", "Escalation step"),
        .pluralLabel = QT_TRANSLATE_NOOP("Entity", "Escalation steps"),
        .fields = escalationStepFields,
        .key = {},
        .title = escalationStepTitle,
    };
    return type;
}

} // namespace Ratchet
