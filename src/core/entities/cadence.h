// SPDX-License-Identifier: GPL-3.0-or-later
// Recurring reviews and what became of each.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;
struct Service;

enum class CeremonyKind : quint8 { None, Board, ServiceReview, MetricReview, ExecutiveReview, Pir, Other };
inline constexpr Option ceremonyKindOptions[] = {
    {"board", QT_TRANSLATE_NOOP("Option", "CSI board")},
    {"service_review", QT_TRANSLATE_NOOP("Option", "Service review")},
    {"metric_review", QT_TRANSLATE_NOOP("Option", "Metric review")},
    {"executive_review", QT_TRANSLATE_NOOP("Option", "Executive review")},
    {"pir", QT_TRANSLATE_NOOP("Option", "PIR")},
    {"other", QT_TRANSLATE_NOOP("Option", "Other")},
};
template <> inline constexpr std::span<const Option> optionsOf<CeremonyKind> = ceremonyKindOptions;

struct Ceremony {
    Id<Ceremony> id;
    QString name;
    CeremonyKind kind = CeremonyKind::None;
    QString purpose;
    Id<Person> chair;
    QString requiredRoles; // names of RACI roles, separated by semicolons
    QString rrule; // RFC 5545, FREQ from DAILY up; EXDATE lines may follow
    QDateTime startsAt; // wall-clock time in timeZone
    QDate countsFrom; // what was due before and has no outcome is not counted; invalid: from its start
    bool isAllDay = false; // dates without a time of day, the same in every time zone
    QString timeZone; // IANA name, or one that zoneRules define; empty: the register's own, local time
    std::optional<qint64> durationMinutes; // of an all-day one 1440 a day
    QString agenda;
    Id<Service> service;
    QString uid; // of the calendar event it was imported from; RFC 5545
    QString zoneRules; // VTIMEZONE of the calendar that it was imported from, where no database knows the zone
    QString slides; // JSON: which slides are shown in it, in which order, with notes
    QString response; // to the finding that it decides nothing, meets nobody or is held for its own sake
    QDate respondedOn;
    Id<Person> respondedBy;
};
template <> inline constexpr EntityKind kindOf<Ceremony> = EntityKind::Ceremony;
template <> struct RecordOf<EntityKind::Ceremony> {
    using type = Ceremony;
};
template <> const EntityType &entityType<Ceremony>();

enum class OccurrenceStatus : quint8 { None, Due, Held, Late, Moved, Skipped, Cancelled };
inline constexpr Option occurrenceStatusOptions[] = {
    {"due", QT_TRANSLATE_NOOP("Option", "Due")},         {"held", QT_TRANSLATE_NOOP("Option", "Held")},
    {"late", QT_TRANSLATE_NOOP("Option", "Held late")},  {"moved", QT_TRANSLATE_NOOP("Option", "Moved")},
    {"skipped", QT_TRANSLATE_NOOP("Option", "Skipped")}, {"cancelled", QT_TRANSLATE_NOOP("Option", "Cancelled")},
};
template <> inline constexpr std::span<const Option> optionsOf<OccurrenceStatus> = occurrenceStatusOptions;

struct Occurrence {
    Id<Occurrence> id;
    Id<Ceremony> ceremony;
    QDateTime dueAt; // the local time of the recurrence
    OccurrenceStatus status = OccurrenceStatus::None;
    QDateTime heldAt; // or, where the status is moved, the time it was moved to
    QString attendees;
    QString decisions;
    QString metricsDiscussed; // names of metrics, separated by semicolons
    QString minutes;
    QString reason;
};
template <> inline constexpr EntityKind kindOf<Occurrence> = EntityKind::Occurrence;
template <> struct RecordOf<EntityKind::Occurrence> {
    using type = Occurrence;
};
template <> const EntityType &entityType<Occurrence>();

// The slides that were shown at an occurrence, or on their own at no review: computed again from the ledger as of
// `change`, and kept as they were.
struct Snapshot {
    Id<Snapshot> id;
    Id<Occurrence> occurrence; // none: shown ad hoc
    QDateTime shownAt;
    std::optional<qint64> change; // the register as recorded at this change
    QDate asOf; // and judged as of this day
    QString language; // BCP 47
    QString slides; // JSON, as of a ceremony
    QString sha256; // hexadecimal, of everything the slides said
    QString content; // base64 of the slides as a PDF
};
template <> inline constexpr EntityKind kindOf<Snapshot> = EntityKind::Snapshot;
template <> struct RecordOf<EntityKind::Snapshot> {
    using type = Snapshot;
};
template <> const EntityType &entityType<Snapshot>();

// What happens to an action that stays overdue.
struct EscalationStep {
    Id<EscalationStep> id;
    std::optional<qint64> afterDays; // overdue, at least 1
    QString role; // name of the RACI role it climbs to
    Id<Person> person; // or the person, where no role is named
    Id<Ceremony> ceremony; // on whose next agenda it stands
};
template <> inline constexpr EntityKind kindOf<EscalationStep> = EntityKind::EscalationStep;
template <> struct RecordOf<EntityKind::EscalationStep> {
    using type = EscalationStep;
};
template <> const EntityType &entityType<EscalationStep>();

} // namespace Ratchet
