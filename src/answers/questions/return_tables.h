// SPDX-License-Identifier: GPL-3.0-or-later
// What question 4 says of money: what was spent, what it brings, payback and return by improvement and by service.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/metrics/claimed_benefit.h>

namespace Ratchet {

// Figures, breakdowns and tables, at the end of those that are there. `benefits` are those of all improvements.
void addReturns(const Evaluation &evaluation, const std::vector<ImprovementBenefit> &benefits, Answer &answer);

} // namespace Ratchet
