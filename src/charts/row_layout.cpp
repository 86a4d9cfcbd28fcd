// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_layout.h"

#include <charts/chart_rows.h>
#include <charts/chart_values.h>
#include <charts/chart_words.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

RowLayout::RowLayout(ChartCanvas &canvas)
    : m_canvas(canvas)
    , m_chart(canvas.chart)
    , m_layout(canvas.layout)
    , m_line(canvas.line)
    , m_gap(canvas.gap)
{
}

void RowLayout::layOut()
{
    if (!std::isnan(m_chart.target))
        m_canvas.area.setTop(m_canvas.area.top() + m_line + m_gap);
    nameRows(m_canvas);
    leaveRoomForSums();
    const ChartSpan span = spanOf(m_chart);
    m_layout.scale = {span.low, std::max(span.high, span.low + 1e-9), 0};
    if (m_layout.scale.high < 1e-8)
        m_layout.scale.high = 1;
    m_layout.barWidth = std::min(0.62, m_line * 1.5 / rowHeight(m_canvas));
    for (int c = 0; c < m_canvas.categories(); ++c)
        layOutBar(c);
    if (!std::isnan(m_chart.target))
        layOutTarget();
}

void RowLayout::leaveRoomForSums()
{
    double widest = 0;
    for (int c = 0; c < m_canvas.categories(); ++c) {
        const QString sum = chartValueText(m_chart, stackOf(m_chart, c).high, m_canvas.locale);
        widest = std::max(widest, m_canvas.metrics.horizontalAdvance(sum));
    }
    m_layout.plot.setRight(m_canvas.area.right() - widest - m_gap - 2);
}

// The segments of one category, and their sum at the end.
void RowLayout::layOutBar(int category)
{
    const double middle = rowMiddle(m_canvas, category);
    const double half = rowHeight(m_canvas) * m_layout.barWidth / 2;
    double up = 0;
    double down = 0;
    for (int s = 0; s < m_canvas.series(); ++s) {
        const double value = chartValue(m_chart, s, category);
        if (std::isnan(value) || value == 0)
            continue;
        double &base = value > 0 ? up : down;
        const QRectF area(QPointF(m_canvas.xOf(base), middle - half),
                          QPointF(m_canvas.xOf(base + value), middle + half));
        m_layout.points.push_back(
            {category, s, area.normalized(), chartPointText(m_chart, category, s, m_canvas.locale)});
        base += value;
    }
    const double end = m_canvas.xOf(up) + m_gap;
    m_canvas.put(ChartTextRole::BarEnd, QRectF(end, middle - m_line / 2, m_canvas.size.width() - end, m_line),
                 chartValueText(m_chart, up + down, m_canvas.locale), Qt::AlignLeft | Qt::AlignVCenter);
}

void RowLayout::layOutTarget()
{
    const double x = m_canvas.xOf(m_chart.target);
    const QRectF &plot = m_layout.plot;
    m_layout.target = QLineF(x, plot.top(), x, plot.bottom());
    const double width = std::min(m_canvas.metrics.horizontalAdvance(m_chart.targetLabel) + 2, m_canvas.size.width());
    const double left = std::clamp(x - width / 2, 0.0, m_canvas.size.width() - width);
    m_canvas.put(ChartTextRole::Target, QRectF(left, plot.top() - m_line - m_gap / 2, width, m_line),
                 m_chart.targetLabel, Qt::AlignCenter);
}

} // namespace Ratchet
