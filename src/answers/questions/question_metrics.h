// SPDX-License-Identifier: GPL-3.0-or-later
// The fourth question: which metrics improve due to CSI, and how that is known.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] Answer answerMetrics(const Evaluation &evaluation);

} // namespace Ratchet
