// SPDX-License-Identifier: GPL-3.0-or-later
#include "raci_delegate.h"

#include <answers/basis/figures.h>
#include <answers/basis/raci_findings.h>
#include <models/lists/roles.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace Ratchet {

namespace {

constexpr int corner = 9;

void paintCorner(QPainter &painter, const QRect &cell, Qt::LayoutDirection direction)
{
    const bool isRight = direction == Qt::LeftToRight;
    const QPoint at = isRight ? cell.topRight() : cell.topLeft();
    QPainterPath triangle;
    triangle.moveTo(at);
    triangle.lineTo(at + QPoint(isRight ? -corner : corner, 0));
    triangle.lineTo(at + QPoint(0, corner));
    painter.fillPath(triangle, screenPalette().concern);
}

} // namespace

void RaciDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = screenPalette();
    const bool isWrong = index.data(ToneRole).toInt() == int(Tone::Concern);
    const QString codes = index.data().toString();
    const RaciCodes read = raciCodes(codes);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
                      option.state & QStyle::State_Selected ? colours.selection
                          : isWrong                         ? colours.concernTint
                                                            : colours.card);
    if (!codes.isEmpty()) {
        QFont font = option.font;
        font.setBold(read.isAccountable || read.isResponsible);
        painter->setFont(font);
        const int height = option.fontMetrics.height() + Space::tight;
        QRect pill(0, 0, std::max(height, QFontMetrics(font).horizontalAdvance(codes) + 2 * Space::small), height);
        pill.moveCenter(option.rect.center());
        if (read.isAccountable || read.isResponsible) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(read.isAccountable ? colours.accent : colours.neutralTint);
            painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        }
        painter->setPen(read.isAccountable       ? colours.onAccent
                            : read.isResponsible ? colours.neutralText
                                                 : colours.text);
        painter->drawText(pill, Qt::AlignCenter, codes);
    }
    if (isWrong)
        paintCorner(*painter, option.rect, option.direction);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

} // namespace Ratchet
