// SPDX-License-Identifier: GPL-3.0-or-later
// The four signs of an improvement engine that does not turn: owned, prioritised, funded, rhythm.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] std::vector<FailureSign> failureSigns(const Evaluation &evaluation);

} // namespace Ratchet
