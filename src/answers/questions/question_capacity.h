// SPDX-License-Identifier: GPL-3.0-or-later
// The third question: how much of the support teams' time is ring-fenced for improvement.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] Answer answerCapacity(const Evaluation &evaluation);

} // namespace Ratchet
