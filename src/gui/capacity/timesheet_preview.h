// SPDX-License-Identifier: GPL-3.0-or-later
// What a timesheet would bring, and what its lines give no hours for, as tables.
#pragma once

#include <answers/basis/figures.h>
#include <exchange/tickets/timesheet.h>

namespace Ratchet {

// What would be there, a row for each team and month.
[[nodiscard]] AnswerTable timesheetPreview(const Register &reg, const Timesheet &sheet);
// Rows that cannot be taken, lines that hold no entry, and what else is worth knowing.
[[nodiscard]] AnswerTable timesheetLines(const Timesheet &sheet);

} // namespace Ratchet
