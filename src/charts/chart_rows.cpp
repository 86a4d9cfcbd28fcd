// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_rows.h"

#include <algorithm>

namespace Ratchet {

double rowHeight(const ChartCanvas &canvas) { return canvas.layout.plot.height() / canvas.categories(); }

double rowMiddle(const ChartCanvas &canvas, int category)
{
    return canvas.layout.plot.top() + rowHeight(canvas) * (category + 0.5);
}

void nameRows(ChartCanvas &canvas)
{
    const double width = std::min(canvas.widest(canvas.chart.categories), canvas.size.width() * 0.38);
    canvas.layout.plot = canvas.area.adjusted(width + canvas.line, 0, 0, 0);
    for (int c = 0; c < canvas.categories(); ++c)
        canvas.put(ChartTextRole::Category,
                   QRectF(canvas.area.left(), rowMiddle(canvas, c) - canvas.line / 2, width, canvas.line),
                   canvas.chart.categories[size_t(c)], Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace Ratchet
