// SPDX-License-Identifier: GPL-3.0-or-later
// Text that takes what room there is on a slide.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace Ratchet {

// As many lines as have room in the area, the last one ending in an ellipsis where there are more.
void paintFitting(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment);

} // namespace Ratchet
