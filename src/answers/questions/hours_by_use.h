// SPDX-License-Identifier: GPL-3.0-or-later
// All hours of the teams by what they are for, and the months in which they come to more than there are.
#pragma once

#include <answers/evaluation/capacity_hours.h>
#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Two rows for each team: what is planned, what was used. The last two are of the sums.
[[nodiscard]] AnswerTable hoursByUse(const Register &reg, const CapacityPeriod &period, const QLocale &locale);
// Every month up to that of the day whose planned or used hours exceed the available ones, and by how much; the latest
// first.
[[nodiscard]] AnswerTable overbookedMonths(const Evaluation &evaluation);

} // namespace Ratchet
