// SPDX-License-Identifier: GPL-3.0-or-later
// Text on paper: measured in lines and painted as it is, never as markup. Any text can be painted, also one that is
// broken, endless or written in both directions.
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Ratchet {

// The text with line breaks as line separators, and with what no page can show replaced.
[[nodiscard]] QString printable(const QString &text);

[[nodiscard]] double lineHeight(const QFont &font);
[[nodiscard]] int lineCount(const QString &text, const QFont &font, double width);
[[nodiscard]] double textWidth(const QString &text, const QFont &font);
// The width of the widest word.
[[nodiscard]] double wordWidth(const QString &text, const QFont &font);

struct TextLook {
    QFont font;
    QColor color;
    Qt::Alignment alignment = Qt::AlignLeft;
};
// Paints lines `first` to `first + count` of the text from the top of the area on; words longer than a line are broken.
void paintText(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look, int first = 0,
               int count = 1 << 30);
// Paints it as one line, shortened with an ellipsis where it is too long.
void paintLine(QPainter &painter, const QRectF &area, const QString &text, const TextLook &look);

} // namespace Ratchet
