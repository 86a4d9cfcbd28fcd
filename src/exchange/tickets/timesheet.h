// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a timesheet say of a team and month, once the user has said what the categories mean.
#pragma once

#include <core/entities/improvement.h>
#include <exchange/tickets/worklog.h>

#include <algorithm>
#include <array>
#include <map>

namespace Ratchet {

struct TimesheetCategory {
    QString name; // as the file has it; empty: rows that name none
    std::optional<HoursUse> use; // nothing while the user has to say
    double hours = 0;
    int rows = 0; // that are taken; of none nobody has to say anything
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
    std::vector<TimesheetCategory> categories; // of all rows, in the order of the file
    std::vector<TimesheetSum> sums; // by month, then by the names of teams
    std::vector<ImportProblem> problems; // rows that cannot be taken, and why
    std::vector<ImportProblem> leftOut; // lines that hold no work, and why
    std::vector<ImportProblem> remarks; // what else is worth knowing; of line 0 for all rows
    std::vector<ImportQuestion> questions; // what can be read in two ways; nothing is summed while there are any
    std::array<bool, 4> isCovered{}; // some category of the file counts as that use
    std::optional<DurationUnit> unit; // of the plain numbers, where there are any
    bool hasDays = false; // some duration is in days of work, which are as long as the mapping says

    // Every category of which rows are taken means something.
    [[nodiscard]] bool isDecided() const;
};

// Takes the mapping literally; see readWorklog().
[[nodiscard]] Result<Timesheet> readTimesheet(const Register &reg, const TextTable &table,
                                              const ImportMapping &mapping);

} // namespace Ratchet
