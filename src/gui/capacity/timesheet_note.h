// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said of a planned timesheet in a line: what is open first, else what would change.
#pragma once

#include <exchange/tickets/timesheet_plan.h>

namespace Ratchet {

struct TimesheetNote {
    QString text;
    bool isConcern = false; // something is to be done before it can be imported
};

// `leavesOut`: rows that cannot be taken are left out on purpose.
[[nodiscard]] TimesheetNote timesheetNote(const TimesheetPlan &plan, bool leavesOut);

} // namespace Ratchet
