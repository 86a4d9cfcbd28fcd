// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that stand below the text of the column before where there is little room: on paper and on slides.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

// Each of them as a second line of the cells before, several of them on that one line; without any the same table.
[[nodiscard]] TableContent withSecondLines(const TableContent &table);

} // namespace Ratchet
