// SPDX-License-Identifier: GPL-3.0-or-later
// What of the backlog was ranked by hand, and why; and what of it goes quiet, and for how long.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Open improvements with a manual rank, in its order: their score beside it, the reason, and the day.
[[nodiscard]] AnswerTable rankedByHandTable(const Evaluation &evaluation);

// Stalled improvements with the days since anything about them changed, the longest first.
[[nodiscard]] AnswerTable goingQuietTable(const Evaluation &evaluation);

} // namespace Ratchet
