// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a chart whose categories stand below each other: their heights and their names.
#pragma once

#include <charts/chart_canvas.h>

namespace Ratchet {

// The height of a row.
[[nodiscard]] double rowHeight(const ChartCanvas &canvas);
// Where the middle of a category's row is.
[[nodiscard]] double rowMiddle(const ChartCanvas &canvas, int category);
// Names every row at the start of the free area; the rest of it is the plot.
void nameRows(ChartCanvas &canvas);

} // namespace Ratchet
