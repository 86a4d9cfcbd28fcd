// SPDX-License-Identifier: GPL-3.0-or-later
// What came into the backlog and what went out of it: "delivering better every month" is told by the months.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;
struct Improvement;

inline constexpr int flowMonths = 12;

// The twelve calendar months that end with the one of the reporting date, the earliest first.
[[nodiscard]] std::vector<FlowMonth> improvementFlow(const Evaluation &evaluation);
// The same of some improvements.
[[nodiscard]] std::vector<FlowMonth> improvementFlow(const std::vector<const Improvement *> &improvements, QDate asOf);

} // namespace Ratchet
