// SPDX-License-Identifier: GPL-3.0-or-later
#include "mark_rows.h"

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t mostMarkRows = 3;

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

MarkRows::MarkRows(const QFont &font, double width, size_t marks)
    : m_metrics(font)
    , m_strong(strongFont(font))
    , m_width(width)
    , m_rowHeight(m_metrics.height() * 1.15)
    , m_rows(int(std::min(marks, mostMarkRows)))
{
}

ControlChartLine MarkRows::place(const ControlChartMark &mark, double x, double bottom)
{
    const double line = m_metrics.height();
    const double gap = line * 0.35;
    const QString text = mark.text.simplified();
    const QFontMetricsF &metrics = mark.kind == ChartMarkKind::Intervention ? m_strong : m_metrics;
    const double wanted = metrics.horizontalAdvance(text) + 1;
    const double right = m_width - x - gap;
    const double left = x - gap - m_freeFrom; // not across a line
    const bool isLeft = right < std::min(wanted, line * 8) && left > right;
    const double room = std::min(wanted, isLeft ? left : right);
    int row = 0;
    for (const Placed &other : m_placed)
        row = other.until > (isLeft ? x - gap - room : x) ? std::max(row, other.row + 1) : row;
    const double width = row >= m_rows ? 0 : room;
    const double top = std::min(row, m_rows - 1) * m_rowHeight;
    const QRectF area(isLeft ? x - gap - width : x + gap, top, width, line);
    m_placed.push_back({isLeft ? x : area.right() + gap, row});
    m_freeFrom = x + gap;
    const QString fitted = width > 0 ? metrics.elidedText(text, Qt::ElideRight, width + 0.5) : QString();
    return {QLineF(x, top, x, bottom),
            {ChartTextRole::Category, area, fitted, text, (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter},
            mark.kind};
}

} // namespace Ratchet
