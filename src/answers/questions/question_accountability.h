// SPDX-License-Identifier: GPL-3.0-or-later
// The fifth question: who is accountable, and how performance is reviewed.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] Answer answerAccountability(const Evaluation &evaluation);

} // namespace Ratchet
