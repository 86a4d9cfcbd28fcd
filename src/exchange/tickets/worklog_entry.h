// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of a worklog: who worked when, for what, how long; and all of a file, with what is wrong line by line.
#pragma once

#include <exchange/mapping/import_plan.h>
#include <exchange/tickets/duration_unit.h>
#include <exchange/tickets/timesheet_columns.h>

namespace Ratchet {

struct Unit;

struct WorklogEntry {
    int line = 0;
    Id<Unit> unit; // none where the category is left out and nobody knows them
    QString person; // as the row names them; empty: a team
    QDate on; // the day on which it began, or one of the month
    bool isMonth = false; // no day is named
    QString category; // as the file has it, without blanks around; empty: none
    std::optional<HoursUse> use; // nothing while the user has to say
    double hours = 0;
};

struct Worklog {
    std::vector<WorklogEntry> entries; // in the order of the file
    QStringList categories; // of all rows, also of those that cannot be taken, in the order of the file
    std::vector<ImportProblem> problems; // rows that cannot be taken, and why
    std::vector<ImportProblem> leftOut; // lines that hold no work: titles, totals, the same entry twice
    std::vector<ImportProblem> remarks; // rows that are taken, with something worth knowing
    std::vector<ImportQuestion> questions; // nothing can be read while there are any
    std::optional<DurationUnit> unit; // of the plain numbers, where there are any
    bool hasNights = false; // some entry crosses midnight
    bool hasDays = false; // some duration is in days or weeks of work
};

} // namespace Ratchet
