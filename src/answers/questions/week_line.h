// SPDX-License-Identifier: GPL-3.0-or-later
// Improving week on week, or just surviving: what the week brought, in one line.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

// "improving", "surviving": as the JSON has it.
[[nodiscard]] QString weekStateName(WeekState state);
// The same in the program's language.
[[nodiscard]] QString weekStateLabel(WeekState state);
// The week that the line tells of, among the last ones, the earliest first: the present week, or the one before as
// long as the present is undecided. None where that is undecided, too.
[[nodiscard]] const WeekLine *toldWeek(const std::vector<WeekLine> &weeks);
// "This week: improving: 5 items moved, 3 metrics with new data"; hours stand first where they are known. Of the week
// before with its dates, and that the present one brought nothing yet.
[[nodiscard]] QString weekSentence(const std::vector<WeekLine> &weeks, const QLocale &locale);

} // namespace Ratchet
