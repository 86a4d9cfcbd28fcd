// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions that a CIO should ask, each with its figure and the latest answer that somebody gave.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] std::vector<SelfQuestion> selfQuestions(const Evaluation &evaluation);

} // namespace Ratchet
