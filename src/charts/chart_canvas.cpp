// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_canvas.h"

#include <algorithm>

namespace Ratchet {

ChartCanvas::ChartCanvas(const AnswerChart &shown, QSizeF whole, const QFont &font, const QLocale &words)
    : chart(shown)
    , locale(words)
    , metrics(font)
    , size(whole)
    , line(metrics.height())
    , gap(line * 0.45)
    , area(QPointF(0, 0), whole)
{
}

double ChartCanvas::widest(const std::vector<QString> &texts) const
{
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text.simplified()));
    return width + 1;
}

double ChartCanvas::yOf(double value) const
{
    const ChartScale &scale = layout.scale;
    return layout.plot.bottom() - (value - scale.low) / (scale.high - scale.low) * layout.plot.height();
}

double ChartCanvas::xOf(double value) const
{
    const ChartScale &scale = layout.scale;
    return layout.plot.left() + (value - scale.low) / (scale.high - scale.low) * layout.plot.width();
}

void ChartCanvas::put(ChartTextRole role, const QRectF &place, const QString &text, Qt::Alignment alignment)
{
    const QString plain = text.simplified();
    const QString fitted = metrics.elidedText(plain, Qt::ElideRight, std::max(place.width() + 0.5, line));
    layout.labels.push_back({role, place, fitted, plain, alignment});
}

} // namespace Ratchet
