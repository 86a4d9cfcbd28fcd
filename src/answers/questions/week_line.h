// SPDX-License-Identifier: GPL-3.0-or-later
// Improving week on week, or just surviving: what a week brought, in one line.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

// "improving", "surviving": as the JSON has it.
[[nodiscard]] QString weekStateName(WeekState state);
// The same in the program's language.
[[nodiscard]] QString weekStateLabel(WeekState state);
// "This week: improving: 5 items moved, 3 metrics with new data"; hours stand first where they are known.
[[nodiscard]] QString weekSentence(const WeekLine &week, const QLocale &locale);

} // namespace Ratchet
