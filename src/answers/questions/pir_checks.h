// SPDX-License-Identifier: GPL-3.0-or-later
// What question 2 has to meet.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/pir_reviews.h>

namespace Ratchet {

// `actions`: those of the reviews.
[[nodiscard]] std::vector<Check> pirChecks(const Evaluation &evaluation, const std::vector<PirReview> &reviews,
                                           const PirActions &actions);

} // namespace Ratchet
