// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a decision, most urgent first, and what comes next in the rhythm.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// The most urgent dozen, in that order, and how many there are in all.
struct Findings {
    std::vector<Finding> first;
    qsizetype count = 0;
};
[[nodiscard]] Findings findings(const Evaluation &evaluation);
[[nodiscard]] std::vector<NextEvent> nextEvents(const Evaluation &evaluation);

} // namespace Ratchet
