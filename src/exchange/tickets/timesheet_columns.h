// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns and the categories of a timesheet are, and what headers and names suggest of them.
#pragma once

#include <exchange/mapping/import_map.h>
#include <exchange/patterns/duration_pattern.h>

namespace Ratchet {

enum class TimesheetColumn : quint8 { Who, Team, When, Category, Hours, LastName, Start, EndDay, End, Break };
inline constexpr TimesheetColumn allTimesheetColumns[] = {
    TimesheetColumn::Who,   TimesheetColumn::Team,     TimesheetColumn::When,  TimesheetColumn::Category,
    TimesheetColumn::Hours, TimesheetColumn::LastName, TimesheetColumn::Start, TimesheetColumn::EndDay,
    TimesheetColumn::End,   TimesheetColumn::Break};
// "who", "team", "when", "category", "hours", "last_name", "start", "end_day", "end", "break": as map files have them.
[[nodiscard]] QString timesheetColumnName(TimesheetColumn column);
[[nodiscard]] QString timesheetColumnLabel(TimesheetColumn column);
// Who, when and for what: what one text can say of every row (ImportMapping::defaults). A team that is said so counts
// only for people who belong to none; one that stands in a row counts for that row.
[[nodiscard]] bool canBeConstant(TimesheetColumn column);

// What the hours of a category count as.
enum class HoursUse : quint8 { Improvement, Bau, Project, Other, LeftOut };
inline constexpr HoursUse allHoursUses[] = {HoursUse::Improvement, HoursUse::Bau, HoursUse::Project, HoursUse::Other,
                                            HoursUse::LeftOut};
// "improvement", "bau", "project", "other", "left_out".
[[nodiscard]] QString hoursUseName(HoursUse use);
[[nodiscard]] QString hoursUseLabel(HoursUse use);
[[nodiscard]] std::optional<HoursUse> hoursUseNamed(const QString &name);

// The position of the column that the mapping gives; -1: none.
[[nodiscard]] qsizetype positionOf(const TextTable &table, const ImportMapping &mapping, TimesheetColumn column);

// `given` completed by what a preset, headers and names of categories suggest: columns go by header → timesheet column,
// values of "category" by name → use. What nothing suggests is left to the user.
[[nodiscard]] ImportMapping completedTimesheetMapping(const TextTable &table, const ImportMapping &given = {});

// Fails for a column that a timesheet does not have, and where who, when, for what or how long is nowhere said.
[[nodiscard]] Status checkTimesheetMapping(const TextTable &table, const ImportMapping &mapping);

} // namespace Ratchet
