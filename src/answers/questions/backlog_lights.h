// SPDX-License-Identifier: GPL-3.0-or-later
// The three lights of open improvements in question 1, and the to-do list in disguise: those with none of them.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;

void addLights(Answer &answer, const Evaluation &evaluation);

} // namespace Ratchet
