// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_label.h"

#include <algorithm>

namespace Ratchet {

namespace {

bool crosses(const QRectF &area, const QLineF &line)
{
    if (area.contains(line.p1()) || area.contains(line.p2()))
        return true;
    const QLineF diagonals[] = {{area.topLeft(), area.bottomRight()}, {area.topRight(), area.bottomLeft()}};
    return std::ranges::any_of(diagonals, [&line](const QLineF &diagonal) {
        return line.intersects(diagonal) == QLineF::BoundedIntersection;
    });
}

// Steps: each piece is level or upright.
bool crosses(const QRectF &area, const QPolygonF &steps)
{
    for (qsizetype i = 1; i < steps.size(); ++i) {
        const auto [left, right] = std::minmax({steps[i - 1].x(), steps[i].x()});
        const auto [top, bottom] = std::minmax({steps[i - 1].y(), steps[i].y()});
        if (left < area.right() && right > area.left() && top < area.bottom() && bottom > area.top())
            return true;
    }
    return false;
}

} // namespace

int hiddenBy(const QRectF &area, const ControlChartLayout &layout)
{
    const double dot = layout.dot + 1;
    const QRectF room = area.adjusted(-dot, -dot, dot, dot);
    int found = 0;
    for (size_t i = 0; i < layout.spots.size(); ++i) {
        found += room.contains(layout.spots[i].at) ? 3 : 0;
        found += i > 0 && crosses(area, QLineF(layout.spots[i - 1].at, layout.spots[i].at)) ? 2 : 0;
    }
    for (const ChartLabel &label : layout.labels)
        found += label.role != ChartTextRole::Axis && label.area.intersects(area) ? 40 : 0;
    for (const ControlChartLine &mark : layout.marks)
        found += crosses(area, mark.line) ? 4 : 0;
    for (const ControlChartLevelLine &level : layout.levels)
        found += crosses(area, level.line) ? 2 : 0;
    for (const ControlChartPhase &phase : layout.phases) {
        for (const QPolygonF *line : {&phase.upper, &phase.lower, &phase.centre})
            found += crosses(area, *line) ? 2 : 0;
    }
    return area.top() < layout.plot.top() || area.bottom() > layout.plot.bottom() ? found + 20 : found;
}

QRectF areaBesideLine(const ControlChartLayout &layout, double y, double from, double to, QSizeF text, LineLabelEnd end)
{
    const double spare = to - from - text.width();
    if (spare < 0)
        return {};
    constexpr int places = 30;
    constexpr int weight = 10; // of what is hidden, against the distance
    const int linesAway = end == LineLabelEnd::End ? 4 : 0;
    QRectF best;
    int least = 10'000;
    for (int place = 0; place <= places; ++place) {
        const double moved = double(place) / places * spare;
        const double x = end == LineLabelEnd::End ? to - text.width() - moved : from + moved;
        for (int away = 0; away <= linesAway; ++away) {
            for (const double top : {y - text.height() - 1 - away * text.height(), y + 1 + away * text.height()}) {
                const QRectF area(QPointF(x, top), text);
                const int found = weight * hiddenBy(area, layout) + 3 * away;
                if (found < least) {
                    least = found;
                    best = area;
                }
            }
        }
    }
    return best;
}

} // namespace Ratchet
