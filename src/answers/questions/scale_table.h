// SPDX-License-Identifier: GPL-3.0-or-later
// What works and where it was carried over to: improvements that can be replicated, their copies, and what each copy
// proved for itself.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Adds to question 4 the figures `copies` and `copiesVerified` (a gain that is sustained) and the table of what is
// replicable, each followed by its copies.
void addScale(const Evaluation &evaluation, Answer &answer);

} // namespace Ratchet
