// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of a question that a room and a board should remember.
#pragma once

#include <answers/basis/figures.h>

#include <vector>

namespace Ratchet {

// At most five, in the order of their weight; those that the answer has.
[[nodiscard]] std::vector<Figure> headFigures(const Answer &answer);

} // namespace Ratchet
