// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_layouter.h"

#include <charts/chart_values.h>
#include <charts/chart_words.h>
#include <charts/column_layout.h>
#include <charts/row_layout.h>
#include <charts/timeline_layout.h>

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <set>

namespace Ratchet {

namespace {

// Names of series or of marks along the bottom, on as many lines as it takes.
void addLegend(ChartCanvas &canvas)
{
    std::vector<std::pair<ChartKey, QString>> entries;
    if (canvas.chart.kind == ChartKind::Timeline) {
        std::set<int> shapes;
        for (const ChartMark &mark : canvas.chart.marks)
            shapes.insert(mark.shape);
        for (const int shape : shapes)
            entries.push_back({{{}, -1, shape}, markShapeName(shape)});
    } else if (canvas.series() > 1) {
        for (int s = 0; s < canvas.series(); ++s)
            entries.push_back({{{}, s, -1}, canvas.chart.series[size_t(s)].name});
    }
    if (entries.empty())
        return;
    const double sample = canvas.line * 0.7;
    double x = 0;
    double y = 0;
    const size_t firstLabel = canvas.layout.labels.size();
    for (auto &[key, name] : entries) {
        const double width = std::min(canvas.metrics.horizontalAdvance(name.simplified()) + 1,
                                      canvas.area.width() - sample - canvas.gap);
        if (x > 0 && x + sample + canvas.gap + width > canvas.area.width()) {
            x = 0;
            y += canvas.line * 1.2;
        }
        key.area = QRectF(x, y + (canvas.line - sample) / 2, sample, sample);
        canvas.put(ChartTextRole::Legend, QRectF(x + sample + canvas.gap, y, width, canvas.line), name,
                   Qt::AlignLeft | Qt::AlignVCenter);
        x += sample + canvas.gap + width + canvas.line;
        canvas.layout.keys.push_back(key);
    }
    const double top = canvas.area.bottom() - y - canvas.line;
    for (ChartKey &key : canvas.layout.keys)
        key.area.translate(0, top);
    for (size_t i = firstLabel; i < canvas.layout.labels.size(); ++i)
        canvas.layout.labels[i].area.translate(0, top);
    canvas.area.setBottom(top - canvas.gap * 1.6);
}

// Right to left is left to right turned round.
void mirror(ChartLayout &layout, double width)
{
    const auto flip = [width](QRectF &area) { area.moveLeft(width - area.right()); };
    const auto flipLine = [width](QLineF &line) {
        line = QLineF(width - line.x1(), line.y1(), width - line.x2(), line.y2());
    };
    flip(layout.plot);
    for (ChartLabel &label : layout.labels) {
        flip(label.area);
        if (label.alignment & (Qt::AlignLeft | Qt::AlignRight))
            label.alignment ^= Qt::AlignLeft | Qt::AlignRight;
    }
    for (ChartKey &key : layout.keys)
        flip(key.area);
    for (ChartSpot &point : layout.points)
        flip(point.area);
    for (QLineF &line : layout.grid)
        flipLine(line);
    if (!layout.target.isNull())
        flipLine(layout.target);
}

} // namespace

ChartLayout layoutChart(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                        Qt::LayoutDirection direction)
{
    ChartCanvas canvas(chart, size, font, locale);
    ChartLayout &layout = canvas.layout;
    layout.isMirrored = (direction == Qt::LayoutDirectionAuto ? locale.textDirection() : direction) == Qt::RightToLeft;
    if (chart.categories.empty()) {
        layout.plot = canvas.area;
        canvas.put(ChartTextRole::Empty, canvas.area, QCoreApplication::translate("Chart", "Nothing to show yet"),
                   Qt::AlignCenter);
        return layout;
    }
    const ChartSpan span = spanOf(chart);
    layout.scale = roundScale(span.low, span.high, chart.measure == Measure::Count);
    addLegend(canvas);
    if (chart.kind == ChartKind::Timeline)
        TimelineLayout(canvas).layOut();
    else if (isHorizontal(chart))
        RowLayout(canvas).layOut();
    else
        ColumnLayout(canvas).layOut();
    if (layout.isMirrored)
        mirror(layout, size.width());
    return layout;
}

double chartHeight(const AnswerChart &chart, double width, const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    if (chart.categories.empty())
        return line * 4;
    if (!isHorizontal(chart))
        return std::clamp(width * 0.36, line * 11, line * 18);
    const double legend = chart.series.size() > 1 || !chart.marks.empty() ? line * 2 : 0;
    const double axis = chart.kind == ChartKind::Timeline || !std::isnan(chart.target) ? line * 1.5 : 0;
    return double(chart.categories.size()) * line * 1.8 + legend + axis;
}

} // namespace Ratchet
