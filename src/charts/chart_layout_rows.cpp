// SPDX-License-Identifier: GPL-3.0-or-later
// Charts whose categories stand below each other: horizontal bars and timelines.
#include <charts/chart_layouter.h>

#include <charts/chart_words.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

void ChartLayouter::rows()
{
    if (m_chart.kind == ChartKind::Timeline)
        m_area.setBottom(m_area.bottom() - m_line - m_gap); // months
    else if (!std::isnan(m_chart.target))
        m_area.setTop(m_area.top() + m_line + m_gap);
    const double labelWidth = std::min(widest(m_chart.categories), m_size.width() * 0.38);
    m_layout.plot = m_area.adjusted(labelWidth + m_line, 0, 0, 0);
    if (m_chart.kind != ChartKind::Timeline) {
        double end = 0;
        for (int c = 0; c < m_count; ++c)
            end = std::max(end, m_metrics.horizontalAdvance(chartValueText(m_chart, total(c, true), m_locale)));
        m_layout.plot.setRight(m_area.right() - end - m_gap - 2);
        // No value axis is drawn, so the longest bar may fill the plot.
        m_layout.scale = {lowest(), std::max(highest(), lowest() + 1e-9), 0};
        if (m_layout.scale.high < 1e-8)
            m_layout.scale.high = 1;
    }
    for (int c = 0; c < m_count; ++c) {
        const double middle = m_layout.plot.top() + slot() * (c + 0.5);
        put(ChartTextRole::Category, QRectF(m_area.left(), middle - m_line / 2, labelWidth, m_line),
            m_chart.categories[size_t(c)], Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (m_chart.kind == ChartKind::Timeline)
        timeline();
    else
        rowBars();
}

void ChartLayouter::rowBars()
{
    m_layout.barWidth = std::min(0.62, m_line * 1.5 / slot());
    for (int c = 0; c < m_count; ++c)
        rowBar(c);
    if (!std::isnan(m_chart.target))
        rowTarget();
}

// The segments of one category, and their sum at the end.
void ChartLayouter::rowBar(int category)
{
    const double middle = m_layout.plot.top() + slot() * (category + 0.5);
    const double half = slot() * m_layout.barWidth / 2;
    double up = 0;
    double down = 0;
    for (int s = 0; s < seriesCount(); ++s) {
        const double v = value(s, category);
        if (std::isnan(v) || v == 0)
            continue;
        double &base = v > 0 ? up : down;
        const QRectF area(QPointF(xOf(base), middle - half), QPointF(xOf(base + v), middle + half));
        m_layout.points.push_back({category, s, area.normalized(), chartPointText(m_chart, category, s, m_locale)});
        base += v;
    }
    const double end = xOf(up) + m_gap;
    put(ChartTextRole::BarEnd, QRectF(end, middle - m_line / 2, m_size.width() - end, m_line),
        chartValueText(m_chart, up + down, m_locale), Qt::AlignLeft | Qt::AlignVCenter);
}

void ChartLayouter::rowTarget()
{
    const double x = xOf(m_chart.target);
    m_layout.target = QLineF(x, m_layout.plot.top(), x, m_layout.plot.bottom());
    const double width = std::min(m_metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_size.width());
    const double left = std::clamp(x - width / 2, 0.0, m_size.width() - width);
    put(ChartTextRole::Target, QRectF(left, m_layout.plot.top() - m_line - m_gap / 2, width, m_line),
        m_chart.targetLabel, Qt::AlignCenter);
}

void ChartLayouter::timeline()
{
    const QDate from = m_chart.from.isValid() ? m_chart.from : QDate(2000, 1, 1);
    const double days = std::max<double>(1, double(from.daysTo(m_chart.to.isValid() ? m_chart.to : from)));
    const double radius = std::min(m_line * 0.42, slot() * 0.4);
    const QRectF inner = m_layout.plot.adjusted(radius * 1.5, 0, -radius * 1.5, 0);
    for (int c = 0; c < m_count; ++c) {
        const double y = m_layout.plot.top() + slot() * (c + 0.5);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
    }
    timelineMonths(inner, days);
    for (size_t i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark &mark = m_chart.marks[i];
        if (mark.category < 0 || mark.category >= m_count || mark.on < from || mark.on > m_chart.to)
            continue;
        const QPointF middle(inner.left() + double(from.daysTo(mark.on)) / days * inner.width(),
                             m_layout.plot.top() + slot() * (mark.category + 0.5));
        m_layout.points.push_back({mark.category, int(i),
                                   QRectF(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)),
                                   chartMarkText(m_chart, mark, m_locale)});
    }
    std::stable_sort(m_layout.points.begin(), m_layout.points.end(), [](const ChartSpot &a, const ChartSpot &b) {
        return std::pair(a.category, a.area.left()) < std::pair(b.category, b.area.left());
    });
}

// A line at the first of each month; a name where it does not touch the one before.
void ChartLayouter::timelineMonths(const QRectF &inner, double days)
{
    const QDate from = m_chart.from;
    if (!from.isValid() || !m_chart.to.isValid())
        return;
    double free = m_layout.plot.left();
    const QDate first(from.year(), from.month(), 1);
    for (QDate month = first < from ? first.addMonths(1) : first; month <= m_chart.to; month = month.addMonths(1)) {
        const QString name = m_locale.toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
        const double width = m_metrics.horizontalAdvance(name) + 1;
        const double x = inner.left() + double(from.daysTo(month)) / days * inner.width();
        m_layout.grid.emplace_back(x, m_layout.plot.top(), x, m_layout.plot.bottom());
        const double left =
            std::clamp(x - width / 2, m_layout.plot.left(), std::max(m_layout.plot.left(), m_size.width() - width));
        if (left < free)
            continue;
        put(ChartTextRole::Axis, QRectF(left, m_layout.plot.bottom() + m_gap, width, m_line), name, Qt::AlignCenter);
        free = left + width + m_gap;
    }
}

} // namespace Ratchet
