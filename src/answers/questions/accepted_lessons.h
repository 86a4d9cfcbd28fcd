// SPDX-License-Identifier: GPL-3.0-or-later
// The lessons that are left as they are: who accepted that, when and why.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/pir_reviews.h>

namespace Ratchet {

// Those of the reviews, in their order.
[[nodiscard]] AnswerTable acceptedLessonTable(const Evaluation &evaluation, const std::vector<PirReview> &reviews);

} // namespace Ratchet
