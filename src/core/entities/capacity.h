// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of teams by month, planned and used, those of single weeks, and what was taken from the ring-fence.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;
struct Unit;

enum class ActualSource : quint8 { None, Timesheet, Sample, Estimate };
inline constexpr Option actualSourceOptions[] = {
    {"timesheet", QT_TRANSLATE_NOOP("Option", "Timesheet")},
    {"sample", QT_TRANSLATE_NOOP("Option", "Sampled days")},
    {"estimate", QT_TRANSLATE_NOOP("Option", "Estimate")},
};
template <> inline constexpr std::span<const Option> optionsOf<ActualSource> = actualSourceOptions;

struct Allocation {
    Id<Allocation> id;
    Id<Unit> unit;
    QDate month; // its first day
    double availableHours = std::nan("");
    double plannedImprovement = std::nan("");
    double plannedBau = std::nan("");
    double plannedProject = std::nan("");
    double plannedOther = std::nan(""); // training, administration, leave
    double actualImprovement = std::nan("");
    double actualBau = std::nan("");
    double actualProject = std::nan("");
    double actualOther = std::nan("");
    ActualSource actualSource = ActualSource::None;
};
template <> inline constexpr EntityKind kindOf<Allocation> = EntityKind::Allocation;
template <> struct RecordOf<EntityKind::Allocation> {
    using type = Allocation;
};
template <> const EntityType &entityType<Allocation>();

// What a team used in the days of a week that lie in one month, from a timesheet with days: part of what the month has.
struct WeekHours {
    Id<WeekHours> id;
    Id<Unit> unit;
    QDate fromOn; // the Monday, or the first of the month where that comes later
    double improvement = std::nan("");
    double bau = std::nan("");
    double project = std::nan("");
    double other = std::nan("");
};
template <> inline constexpr EntityKind kindOf<WeekHours> = EntityKind::WeekHours;
template <> struct RecordOf<EntityKind::WeekHours> {
    using type = WeekHours;
};
template <> const EntityType &entityType<WeekHours>();

struct Raid {
    Id<Raid> id;
    Id<Unit> unit;
    QDate month;
    double hours = std::nan("");
    QString takenBy; // what took the hours
    Id<Person> agreedBy;
    QString incidentReference;
    QString project; // reference of the project, where one took the hours
};
template <> inline constexpr EntityKind kindOf<Raid> = EntityKind::Raid;
template <> struct RecordOf<EntityKind::Raid> {
    using type = Raid;
};
template <> const EntityType &entityType<Raid>();

} // namespace Ratchet
