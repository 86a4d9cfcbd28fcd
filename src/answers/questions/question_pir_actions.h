// SPDX-License-Identifier: GPL-3.0-or-later
// The second question: what became of the actions of the last PIRs.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] Answer answerPirActions(const Evaluation &evaluation);

} // namespace Ratchet
