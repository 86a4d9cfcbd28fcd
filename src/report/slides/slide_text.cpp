// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_text.h"

#include <report/paper/plain_text.h>

#include <QPainter>

namespace Ratchet {

void paintFitting(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment)
{
    const int lines = std::max(1, int((area.height() + 1) / lineHeight(font)));
    QString shown = text;
    while (shown.size() > 1 && lineCount(shown, font, area.width()) > lines)
        shown = shown.left(qsizetype(double(shown.size()) * 0.95) - 1) + u'…';
    paintText(painter, area, shown, {font, color, alignment}, 0, lines);
}

} // namespace Ratchet
