// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a timesheet: who, when, for what, how many hours. What they say of a team and month, once the user has said
// what the categories mean.
#pragma once

#include <core/entities/improvement.h>
#include <exchange/mapping/import_map.h>
#include <exchange/mapping/import_plan.h>

#include <algorithm>
#include <array>
#include <map>

namespace Ratchet {

struct Unit;

enum class TimesheetColumn : quint8 { Who, When, Category, Hours };
inline constexpr TimesheetColumn allTimesheetColumns[] = {TimesheetColumn::Who, TimesheetColumn::When,
                                                          TimesheetColumn::Category, TimesheetColumn::Hours};
// "who", "when", "category", "hours": as map files have them.
[[nodiscard]] QString timesheetColumnName(TimesheetColumn column);
[[nodiscard]] QString timesheetColumnLabel(TimesheetColumn column);

// What the hours of a category count as.
enum class HoursUse : quint8 { Improvement, Bau, Project, Other, LeftOut };
inline constexpr HoursUse allHoursUses[] = {HoursUse::Improvement, HoursUse::Bau, HoursUse::Project, HoursUse::Other,
                                            HoursUse::LeftOut};
// "improvement", "bau", "project", "other", "left_out".
[[nodiscard]] QString hoursUseName(HoursUse use);
[[nodiscard]] QString hoursUseLabel(HoursUse use);

struct TimesheetCategory {
    QString name; // as the file has it; empty: rows that name none
    std::optional<HoursUse> use; // nothing while the user has to say
    double hours = 0;
};

// The hours of a team in a month.
struct TimesheetSum {
    Id<Unit> unit;
    QDate month; // its first day
    std::array<double, 4> hours{}; // by HoursUse, without what is left out
    // The same of its weeks, by the first day of each that lies in the month. Rows of a month as a whole are in none.
    std::map<QDate, std::array<double, 4>> weeks = {};
    int rows = 0;

    // Corrections took away more than was booked: nobody worked that, so that it is a problem and goes nowhere.
    [[nodiscard]] bool isBelowNothing() const
    {
        return std::ranges::any_of(hours, [](double sum) { return sum < -0.005; });
    }
};

struct Timesheet {
    std::vector<TimesheetCategory> categories; // in the order of the file
    std::vector<TimesheetSum> sums; // by month, then by the names of teams
    std::vector<ImportProblem> problems; // rows that cannot be taken, and why
    std::vector<ImportQuestion>
        questions; // dates or numbers that can be read in two ways; nothing is summed while there are any
    std::array<bool, 4> isCovered{}; // some category of the file counts as that use

    // Every category means something.
    [[nodiscard]] bool isDecided() const;
};

// `given` completed by what headers and names of categories suggest: columns go by header → timesheet column, values of
// "category" by name → use. What nothing suggests is left to the user.
[[nodiscard]] ImportMapping completedTimesheetMapping(const TextTable &table, const ImportMapping &given = {});

// Takes the mapping literally. Who is a team by its name, else a person by name or e-mail, whose unit it counts for;
// when is a day or a month; hours may be written 7.5, 7,5 or 7:30. Fails where a column is not mapped.
[[nodiscard]] Result<Timesheet> readTimesheet(const Register &reg, const TextTable &table,
                                              const ImportMapping &mapping);

} // namespace Ratchet
