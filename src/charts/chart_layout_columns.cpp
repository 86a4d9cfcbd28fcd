// SPDX-License-Identifier: GPL-3.0-or-later
// Charts whose categories stand side by side: bars, stacked bars and lines.
#include <charts/chart_layouter.h>

#include <charts/chart_words.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

void ChartLayouter::columns()
{
    m_area.setTop(m_area.top() + m_line * 1.2); // value above the highest bar
    columnAxis();
    columnLabels();
    columnTarget();
    const bool isJoined = isStacked(m_chart) || m_chart.kind == ChartKind::Lines;
    m_layout.barWidth = std::min(0.68, m_line * 3.2 * (isJoined ? 1 : std::max(1, seriesCount())) / slot());
    const QRectF targetLabel = std::isnan(m_chart.target) ? QRectF() : m_layout.labels.back().area;
    for (int c = 0; c < m_count; ++c)
        columnPoints(c, targetLabel);
}

void ChartLayouter::columnAxis()
{
    std::vector<QString> ticks;
    const ChartScale &scale = m_layout.scale;
    const int steps = int(std::lround((scale.high - scale.low) / scale.step));
    for (int i = 0; i <= steps; ++i)
        ticks.push_back(chartValueText(m_chart, scale.low + i * scale.step, m_locale));
    const double width = widest(ticks);
    m_layout.plot = m_area.adjusted(width + m_gap, 0, 0, -(m_line + m_gap));
    for (int i = 0; i <= steps; ++i) {
        const double y = yOf(scale.low + i * scale.step);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
        put(ChartTextRole::Axis, QRectF(m_area.left(), y - m_line / 2, width, m_line), ticks[size_t(i)],
            Qt::AlignRight | Qt::AlignVCenter);
    }
}

void ChartLayouter::columnLabels()
{
    // Every label if they fit; otherwise every second, third …, so that those shown can be read. Up to a quarter may
    // be shortened rather than left out.
    const double needed = std::min(widest(m_chart.categories), m_line * 9) + m_gap;
    const int every = std::max(1, int(std::ceil(needed / slot())));
    double taken = -m_gap; // by the texts so far: one moved in from the edge may not touch its neighbour
    for (int c = 0; c < m_count; c += every) {
        const double width = std::min(every * slot() - m_gap / 2, m_line * 14);
        const double middle = m_layout.plot.left() + slot() * (c + 0.5);
        const double left = std::clamp(middle - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        const QString &text = m_chart.categories[size_t(c)];
        const double half = std::min(m_metrics.horizontalAdvance(text), width) / 2;
        if (left + width / 2 - half < taken + m_gap)
            continue;
        taken = left + width / 2 + half;
        put(ChartTextRole::Category, QRectF(left, m_layout.plot.bottom() + m_gap, width, m_line), text,
            Qt::AlignCenter);
    }
}

void ChartLayouter::columnTarget()
{
    if (std::isnan(m_chart.target))
        return;
    const double y = yOf(m_chart.target);
    m_layout.target = QLineF(m_layout.plot.left(), y, m_layout.plot.right(), y);
    const double width = std::min(m_metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_layout.plot.width());
    const QRectF above(m_layout.plot.right() - width, y - m_line, width, m_line);
    const QRectF below = above.translated(0, m_line + 1);
    const bool isBelow = isCrossed(above) && !isCrossed(below) && below.bottom() <= m_layout.plot.bottom();
    put(ChartTextRole::Target, isBelow ? below : above, m_chart.targetLabel, Qt::AlignRight | Qt::AlignVCenter);
}

// Whether a line of readings runs through the area.
bool ChartLayouter::isCrossed(const QRectF &area) const
{
    if (m_chart.kind != ChartKind::Lines)
        return false;
    for (int c = 0; c < m_count; ++c) {
        const double x = m_layout.plot.left() + slot() * (c + 0.5);
        for (int s = 0; s < seriesCount(); ++s) {
            const QPointF point(x, yOf(value(s, c)));
            if (!std::isnan(point.y()) && area.adjusted(-slot(), -m_line * 0.3, slot(), m_line * 0.3).contains(point))
                return true;
        }
    }
    return false;
}

// The bars, segments or line points of one category.
void ChartLayouter::columnPoints(int category, const QRectF &targetLabel)
{
    const bool isLine = m_chart.kind == ChartKind::Lines;
    const int bars = isStacked(m_chart) || isLine ? 1 : std::max(1, seriesCount());
    const double width = slot() * m_layout.barWidth / bars;
    const double middle = m_layout.plot.left() + slot() * (category + 0.5);
    const double start = middle - slot() * m_layout.barWidth / 2;
    const double radius = m_line * 0.3;
    double up = 0;
    double down = 0;
    for (int s = 0; s < seriesCount(); ++s) {
        const double v = value(s, category);
        if (std::isnan(v))
            continue;
        double &base = v >= 0 ? up : down;
        const double from = isStacked(m_chart) ? base : 0;
        const double left = start + (bars > 1 ? s * width : 0);
        QRectF area = QRectF(QPointF(left, yOf(from)), QPointF(left + width, yOf(from + v))).normalized();
        if (isLine)
            area = QRectF(middle - radius, yOf(v) - radius, 2 * radius, 2 * radius);
        m_layout.points.push_back({category, s, area, chartPointText(m_chart, category, s, m_locale)});
        base += isStacked(m_chart) ? v : 0;
        if (!isLine && !isStacked(m_chart))
            barValue(m_layout.points.back(), width, targetLabel);
    }
    const QString sum = chartValueText(m_chart, up + down, m_locale);
    const double room = slot() * (m_layout.barWidth + 0.3);
    const bool isKnown = !m_layout.points.empty() && m_layout.points.back().category == category; // a gap has no sum
    if (isStacked(m_chart) && isKnown && m_metrics.horizontalAdvance(sum) <= room)
        put(ChartTextRole::BarEnd, QRectF(middle - room / 2, yOf(up) - m_line, room, m_line), sum, Qt::AlignCenter);
}

// The value above a single bar; where it would touch the target line it goes above the line. Outlined bars beside
// others bear none, and where there is no room it is left to grid, tooltip and table.
void ChartLayouter::barValue(const ChartSpot &bar, double width, const QRectF &targetLabel)
{
    if (m_chart.series[size_t(bar.series)].isOutlined && seriesCount() > 1)
        return;
    const QString text = chartValueText(m_chart, value(bar.series, bar.category), m_locale);
    const double needed = m_metrics.horizontalAdvance(text) + 1;
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
        put(ChartTextRole::BarEnd, label, text, Qt::AlignCenter);
}

} // namespace Ratchet
