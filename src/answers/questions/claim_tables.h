// SPDX-License-Identifier: GPL-3.0-or-later
// What question 4 says beyond the verdicts: how claims were registered and amended, what was overruled, which gains
// lasted, what the benefits come to, and how far past promises came true.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Figures and tables, at the end of those that are there; tables without rows are left out. `causes` are
// severalCauses() of the evaluation's proofs (answers/metrics/attribution.h).
void addClaims(const Evaluation &evaluation, const QSet<Id<Improvement>> &causes, Answer &answer);

} // namespace Ratchet
