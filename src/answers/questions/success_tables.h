// SPDX-License-Identifier: GPL-3.0-or-later
// What question 4 says of success without proof: who answers for it, where nobody does, and which gates were
// passed without what they ask.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Figures and tables, at the end of those that are there; tables without rows are left out.
void addSuccesses(const Evaluation &evaluation, Answer &answer);

} // namespace Ratchet
