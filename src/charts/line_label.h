// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a level line in a control chart stands above or below the line, where it hides the least of what is
// drawn.
#pragma once

#include <charts/control_chart_layout.h>

namespace Ratchet {

// What an area would hide of a chart that is laid out so far, in weights: another name by far the most, then
// marks, points and lines; 20 more where it leaves the plot.
[[nodiscard]] int hiddenBy(const QRectF &area, const ControlChartLayout &layout);

enum class LineLabelEnd : quint8 {
    Start, // close to the line, rather at its start
    End, // rather at its end; some lines of text away where the readings leave no room beside the line
};

// The area for a text of that size beside the line from `from` to `to` at the height `y`; null where the line is
// shorter than the text.
[[nodiscard]] QRectF areaBesideLine(const ControlChartLayout &layout, double y, double from, double to, QSizeF text,
                                    LineLabelEnd end);

} // namespace Ratchet
