// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_layout.h"

#include <charts/chart_words.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

ColumnLayout::ColumnLayout(ChartCanvas &canvas)
    : m_canvas(canvas)
    , m_chart(canvas.chart)
    , m_layout(canvas.layout)
    , m_line(canvas.line)
    , m_gap(canvas.gap)
{
}

double ColumnLayout::slot() const { return m_layout.plot.width() / m_canvas.categories(); }

double ColumnLayout::middleOf(int category) const { return m_layout.plot.left() + slot() * (category + 0.5); }

void ColumnLayout::layOut()
{
    m_canvas.area.setTop(m_canvas.area.top() + m_line * 1.2); // value above the highest bar
    layOutAxis();
    nameCategories();
    layOutTarget();
    const bool isJoined = isStacked(m_chart) || m_chart.kind == ChartKind::Lines;
    m_layout.barWidth = std::min(0.68, m_line * 3.2 * (isJoined ? 1 : std::max(1, m_canvas.series())) / slot());
    const QRectF targetLabel = std::isnan(m_chart.target) ? QRectF() : m_layout.labels.back().area;
    for (int c = 0; c < m_canvas.categories(); ++c)
        layOutCategory(c, targetLabel);
}

void ColumnLayout::layOutAxis()
{
    std::vector<QString> ticks;
    const ChartScale &scale = m_layout.scale;
    const int steps = int(std::lround((scale.high - scale.low) / scale.step));
    for (int i = 0; i <= steps; ++i)
        ticks.push_back(chartValueText(m_chart, scale.low + i * scale.step, m_canvas.locale));
    const double width = m_canvas.widest(ticks);
    m_layout.plot = m_canvas.area.adjusted(width + m_gap, 0, 0, -(m_line + m_gap));
    for (int i = 0; i <= steps; ++i) {
        const double y = m_canvas.yOf(scale.low + i * scale.step);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        m_canvas.put(ChartTextRole::Axis, QRectF(m_canvas.area.left(), y - m_line / 2, width, m_line), ticks[size_t(i)],
                     Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ColumnLayout::nameCategories()
{
    // Every name if they fit; otherwise every second, third …, so that those shown can be read. Up to a quarter may
    // be shortened rather than left out.
    const double needed = std::min(m_canvas.widest(m_chart.categories), m_line * 9) + m_gap;
    const int every = std::max(1, int(std::ceil(needed / slot())));
    double taken = -m_gap; // by the texts so far: one moved in from the edge may not touch its neighbour
    for (int c = 0; c < m_canvas.categories(); c += every) {
        const double width = std::min(every * slot() - m_gap / 2, m_line * 14);
        const double left = std::clamp(middleOf(c) - width / 2, 0.0, std::max(0.0, m_canvas.size.width() - width));
        const QString &text = m_chart.categories[size_t(c)];
        const double half = std::min(m_canvas.metrics.horizontalAdvance(text), width) / 2;
        if (left + width / 2 - half < taken + m_gap)
            continue;
        taken = left + width / 2 + half;
        m_canvas.put(ChartTextRole::Category, QRectF(left, m_layout.plot.bottom() + m_gap, width, m_line), text,
                     Qt::AlignCenter);
    }
}

void ColumnLayout::layOutTarget()
{
    if (std::isnan(m_chart.target))
        return;
    const double y = m_canvas.yOf(m_chart.target);
    m_layout.target = QLineF(m_layout.plot.left(), y, m_layout.plot.right(), y);
    const double width = std::min(m_canvas.metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_layout.plot.width());
    const QRectF above(m_layout.plot.right() - width, y - m_line, width, m_line);
    const QRectF below = above.translated(0, m_line + 1);
    const bool isBelow = isCrossed(above) && !isCrossed(below) && below.bottom() <= m_layout.plot.bottom();
    m_canvas.put(ChartTextRole::Target, isBelow ? below : above, m_chart.targetLabel,
                 Qt::AlignRight | Qt::AlignVCenter);
}

// Whether a line of readings runs through the area.
bool ColumnLayout::isCrossed(const QRectF &area) const
{
    if (m_chart.kind != ChartKind::Lines)
        return false;
    const QRectF room = area.adjusted(-slot(), -m_line * 0.3, slot(), m_line * 0.3);
    for (int c = 0; c < m_canvas.categories(); ++c) {
        for (int s = 0; s < m_canvas.series(); ++s) {
            const double y = m_canvas.yOf(chartValue(m_chart, s, c));
            if (!std::isnan(y) && room.contains(QPointF(middleOf(c), y)))
                return true;
        }
    }
    return false;
}

// The bars, segments or line points of one category.
void ColumnLayout::layOutCategory(int category, const QRectF &targetLabel)
{
    const bool isLine = m_chart.kind == ChartKind::Lines;
    const int bars = isStacked(m_chart) || isLine ? 1 : std::max(1, m_canvas.series());
    const double width = slot() * m_layout.barWidth / bars;
    const double middle = middleOf(category);
    const double start = middle - slot() * m_layout.barWidth / 2;
    const double radius = m_line * 0.3;
    ChartSpan stack;
    for (int s = 0; s < m_canvas.series(); ++s) {
        const double value = chartValue(m_chart, s, category);
        if (std::isnan(value))
            continue;
        double &base = value >= 0 ? stack.high : stack.low;
        const double from = isStacked(m_chart) ? base : 0;
        const double left = start + (bars > 1 ? s * width : 0);
        QRectF area =
            QRectF(QPointF(left, m_canvas.yOf(from)), QPointF(left + width, m_canvas.yOf(from + value))).normalized();
        if (isLine)
            area = QRectF(middle - radius, m_canvas.yOf(value) - radius, 2 * radius, 2 * radius);
        m_layout.points.push_back({category, s, area, chartPointText(m_chart, category, s, m_canvas.locale)});
        base += isStacked(m_chart) ? value : 0;
        if (!isLine && !isStacked(m_chart))
            putValue(m_layout.points.back(), width, targetLabel);
    }
    const bool isKnown = !m_layout.points.empty() && m_layout.points.back().category == category; // a gap has no sum
    if (isStacked(m_chart) && isKnown)
        putSum(category, stack);
}

void ColumnLayout::putSum(int category, const ChartSpan &stack)
{
    const double told = m_chart.told < 0 ? stack.high + stack.low : chartValue(m_chart, m_chart.told, category);
    const QString sum = chartValueText(m_chart, told, m_canvas.locale);
    const double room = slot() * (m_layout.barWidth + 0.3);
    if (m_canvas.metrics.horizontalAdvance(sum) <= room)
        m_canvas.put(ChartTextRole::BarEnd,
                     QRectF(middleOf(category) - room / 2, m_canvas.yOf(stack.high) - m_line, room, m_line), sum,
                     Qt::AlignCenter);
}

// The value above a single bar; where it would touch the target line it goes above the line. Outlined bars beside
// others bear none, and where there is no room it is left to grid, tooltip and table.
void ColumnLayout::putValue(const ChartSpot &bar, double width, const QRectF &targetLabel)
{
    if (m_chart.series[size_t(bar.series)].isOutlined && m_canvas.series() > 1)
        return;
    const QString text = chartValueText(m_chart, chartValue(m_chart, bar.series, bar.category), m_canvas.locale);
    const double needed = m_canvas.metrics.horizontalAdvance(text) + 1;
    const double spare = bar.series == 0 ? slot() * (1 - m_layout.barWidth) * 0.8 : 0;
    if (needed > width * 1.15 + spare)
        return;
    QRectF label(bar.area.center().x() - needed / 2, bar.area.top() - m_line, needed, m_line);
    if (needed > width * 1.15)
        label.moveRight(bar.area.right());
    const double line = m_layout.target.isNull() ? -1 : m_layout.target.y1();
    if (line > label.top() && line < label.bottom())
        label.moveBottom(line - 1);
    if (!label.intersects(targetLabel))
        m_canvas.put(ChartTextRole::BarEnd, label, text, Qt::AlignCenter);
}

} // namespace Ratchet
