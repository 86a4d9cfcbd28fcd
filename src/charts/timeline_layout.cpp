// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_layout.h"

#include <charts/chart_rows.h>
#include <charts/chart_words.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

TimelineLayout::TimelineLayout(ChartCanvas &canvas)
    : m_canvas(canvas)
    , m_chart(canvas.chart)
    , m_layout(canvas.layout)
    , m_from(m_chart.from.isValid() ? m_chart.from : QDate(2000, 1, 1))
    , m_days(std::max<double>(1, double(m_from.daysTo(m_chart.to.isValid() ? m_chart.to : m_from))))
{
}

double TimelineLayout::xOf(QDate day) const
{
    return m_inner.left() + double(m_from.daysTo(day)) / m_days * m_inner.width();
}

void TimelineLayout::layOut()
{
    m_canvas.area.setBottom(m_canvas.area.bottom() - m_canvas.line - m_canvas.gap); // months
    nameRows(m_canvas);
    m_radius = std::min(m_canvas.line * 0.42, rowHeight(m_canvas) * 0.4);
    m_inner = m_layout.plot.adjusted(m_radius * 1.5, 0, -m_radius * 1.5, 0);
    for (int c = 0; c < m_canvas.categories(); ++c) {
        const double y = rowMiddle(m_canvas, c);
        m_layout.grid.emplace_back(m_layout.plot.left(), y, m_layout.plot.right(), y);
    }
    layOutMonths();
    layOutMarks();
}

void TimelineLayout::layOutMarks()
{
    for (size_t i = 0; i < m_chart.marks.size(); ++i) {
        const ChartMark &mark = m_chart.marks[i];
        if (mark.category < 0 || mark.category >= m_canvas.categories() || mark.on < m_from || mark.on > m_chart.to)
            continue;
        const QPointF middle(xOf(mark.on), rowMiddle(m_canvas, mark.category));
        m_layout.points.push_back({mark.category, int(i),
                                   QRectF(middle - QPointF(m_radius, m_radius), QSizeF(2 * m_radius, 2 * m_radius)),
                                   chartMarkText(m_chart, mark, m_canvas.locale)});
    }
    std::stable_sort(m_layout.points.begin(), m_layout.points.end(), [](const ChartSpot &a, const ChartSpot &b) {
        return std::pair(a.category, a.area.left()) < std::pair(b.category, b.area.left());
    });
}

// A line at the first of each month; a name where it does not touch the one before.
void TimelineLayout::layOutMonths()
{
    if (!m_chart.from.isValid() || !m_chart.to.isValid())
        return;
    const QRectF &plot = m_layout.plot;
    double free = plot.left();
    const QDate first(m_from.year(), m_from.month(), 1);
    for (QDate month = first < m_from ? first.addMonths(1) : first; month <= m_chart.to; month = month.addMonths(1)) {
        const QString name = m_canvas.locale.toString(month, month.month() == 1 ? u"MMM yyyy"_s : u"MMM"_s);
        const double width = m_canvas.metrics.horizontalAdvance(name) + 1;
        const double x = xOf(month);
        m_layout.grid.emplace_back(x, plot.top(), x, plot.bottom());
        const double left =
            std::clamp(x - width / 2, plot.left(), std::max(plot.left(), m_canvas.size.width() - width));
        if (left < free)
            continue;
        m_canvas.put(ChartTextRole::Axis, QRectF(left, plot.bottom() + m_canvas.gap, width, m_canvas.line), name,
                     Qt::AlignCenter);
        free = left + width + m_canvas.gap;
    }
}

} // namespace Ratchet
