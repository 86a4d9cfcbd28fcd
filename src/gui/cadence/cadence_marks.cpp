// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_marks.h"

#include <widgets/theme.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr int iconSide = 14;

void paintCross(QPainter &painter, const QRectF &square)
{
    painter.drawLine(square.topLeft(), square.bottomRight());
    painter.drawLine(square.topRight(), square.bottomLeft());
}

void paintShape(QPainter &painter, const QRectF &square, DateState state)
{
    const QPointF middle = square.center();
    switch (state) {
    case DateState::Held:
        painter.setBrush(markColor(state));
        painter.drawEllipse(square);
        break;
    case DateState::Late:
        painter.setBrush(markColor(state));
        painter.drawPolygon(QPolygonF{QPointF(middle.x(), square.top()), square.bottomRight(), square.bottomLeft()});
        break;
    case DateState::Moved:
        painter.drawPolygon(QPolygonF{QPointF(middle.x(), square.top()), QPointF(square.right(), middle.y()),
                                      QPointF(middle.x(), square.bottom()), QPointF(square.left(), middle.y())});
        break;
    case DateState::Skipped:
        paintCross(painter, square);
        break;
    case DateState::Missed: {
        painter.drawEllipse(square);
        const double inset = square.width() * 0.27;
        paintCross(painter, square.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case DateState::Cancelled:
        painter.drawLine(QPointF(square.left(), middle.y()), QPointF(square.right(), middle.y()));
        break;
    case DateState::Due:
        painter.drawEllipse(square);
        break;
    case DateState::Uncounted: {
        const double inset = square.width() * 0.15;
        painter.drawRect(square.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case DateState::Shown: {
        const double inset = square.height() * 0.2; // as wide as a slide
        painter.setBrush(markColor(state));
        painter.drawRect(square.adjusted(0, inset, 0, -inset));
        break;
    }
    }
}

} // namespace

QColor markColor(DateState state)
{
    const Palette &colors = screenPalette();
    switch (state) {
    case DateState::Held:
        return colors.good;
    case DateState::Late:
        return colors.partialText;
    case DateState::Skipped:
    case DateState::Missed:
        return colors.concernText;
    case DateState::Moved:
    case DateState::Due:
    case DateState::Shown:
        return colors.text;
    case DateState::Cancelled:
    case DateState::Uncounted:
        return colors.mutedText;
    }
    return colors.text;
}

void paintMark(QPainter &painter, const QRectF &area, DateState state)
{
    const double side = std::min(area.width(), area.height());
    const double stroke = std::max(1.2, side / 7);
    QRectF square(0, 0, side - stroke, side - stroke);
    square.moveCenter(area.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(markColor(state), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    paintShape(painter, square, state);
    painter.restore();
}

QIcon markIcon(DateState state, double pixelRatio)
{
    QPixmap pixmap(QSize(iconSide, iconSide) * pixelRatio);
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintMark(painter, QRectF(1, 1, iconSide - 2, iconSide - 2), state);
    return QIcon(pixmap);
}

} // namespace Ratchet
