// SPDX-License-Identifier: GPL-3.0-or-later
#include "control_chart_layout.h"

#include <algorithm>

namespace Ratchet {

void ControlChartLayout::mirror(double width)
{
    const auto flip = [width](QRectF &area) { area.moveLeft(width - area.right()); };
    const auto flipLine = [width](QLineF &line) {
        line = QLineF(width - line.x1(), line.y1(), width - line.x2(), line.y2());
    };
    const auto flipLabel = [&flip](ChartLabel &text) {
        flip(text.area);
        if (text.alignment & (Qt::AlignLeft | Qt::AlignRight))
            text.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    };
    isMirrored = true;
    flip(plot);
    std::ranges::for_each(grid, flipLine);
    std::ranges::for_each(labels, flipLabel);
    for (auto &[area, look] : keys)
        flip(area);
    for (ControlChartSpot &spot : spots)
        spot.at.setX(width - spot.at.x());
    for (ControlChartPhase &phase : phases) {
        for (QPolygonF *line : {&phase.upper, &phase.lower, &phase.centre}) {
            for (QPointF &corner : *line)
                corner.setX(width - corner.x());
        }
    }
    for (ControlChartLine &mark : marks) {
        flipLine(mark.line);
        flipLabel(mark.label);
    }
    for (ControlChartLevelLine &level : levels)
        flipLine(level.line);
}

} // namespace Ratchet
