// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_delegate.h"

#include <models/lists/board_model.h>
#include <widgets/chip.h>
#include <widgets/theme.h>

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardGap = Space::small;

// At least; what its badges are measured against.
int cardWidth(const QFontMetrics &metrics)
{
    constexpr int least = 190, lettersWide = 27;
    return std::max(least, metrics.averageCharWidth() * lettersWide);
}

const BoardCard &cardAt(const QModelIndex &index)
{
    return qobject_cast<const BoardColumn *>(index.model())->cards()[size_t(index.row())];
}

// At most two lines of a text, the second one shortened.
void drawTwoLines(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
                  Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption options;
    options.setTextDirection(direction);
    options.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(options);
    const QFontMetrics metrics(font);
    const Qt::Alignment start = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(area.width());
    layout.endLayout();
    const int cut = first.isValid() ? first.textLength() : 0;
    painter.setFont(font);
    painter.drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), int(start),
                     text.left(cut).trimmed());
    painter.drawText(QRect(area.left(), area.top() + metrics.height(), area.width(), metrics.height()), int(start),
                     metrics.elidedText(text.mid(cut), Qt::ElideRight, area.width()));
}

void drawBadges(QPainter &painter, const QRect &area, const std::vector<BoardBadge> &badges,
                Qt::LayoutDirection direction)
{
    QRect rest = area;
    const int line = chipSize(u"X"_s).height();
    for (const BoardBadge &badge : badges) {
        const QSize size = chipSize(badge.text);
        if (size.width() > rest.width() && rest.width() < area.width()) {
            rest = QRect(area.left(), rest.top() + line + Space::tight, area.width(), line);
        }
        const QRect place(rest.left(), rest.top(), rest.width(), line);
        const QRect covered = paintChip(painter, place, direction, badge.text, chipLook(badge.tone));
        if (direction == Qt::LeftToRight)
            rest.setLeft(covered.right() + Space::tight);
        else
            rest.setRight(covered.left() - Space::tight);
    }
}

} // namespace

QSize BoardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics small(textFont(LabelLook::Small));
    const int room = cardWidth(option.fontMetrics) - 2 * cardGap;
    int lines = 0;
    int left = 0;
    for (const BoardBadge &badge : cardAt(index).badges) {
        const int width = chipSize(badge.text).width();
        if (width > left) {
            ++lines;
            left = room;
        }
        left -= width + Space::tight;
    }
    return {cardWidth(option.fontMetrics),
            2 * small.height() + 2 * option.fontMetrics.height() + lines * (chipSize(u"X"_s).height() + Space::tight)
                + Space::tight + 3 * cardGap};
}

void BoardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const BoardCard &card = cardAt(index);
    const Palette &colours = screenPalette();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -Space::tight + 0.5);
    painter->setPen(QPen(isSelected ? colours.accent : colours.border, isSelected ? 2 : 1));
    painter->setBrush(isSelected ? colours.selection : colours.card);
    painter->drawRoundedRect(ground, Space::radius, Space::radius);
    QRect area = ground.toRect().adjusted(cardGap, cardGap, -cardGap, -cardGap);
    const QFont small = textFont(LabelLook::Small);
    const QFontMetrics metrics(small);
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto drawSmall = [&](const QString &text) {
        painter->setFont(small);
        painter->setPen(colours.mutedText);
        painter->drawText(QRect(area.left(), area.top(), area.width(), metrics.height()), int(start),
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + metrics.height());
    };
    drawSmall(card.service.isEmpty() ? card.reference : QString(card.reference + u" · "_s + card.service));
    painter->setPen(colours.text);
    drawTwoLines(*painter, area, card.title, option.font, option.direction);
    area.setTop(area.top() + 2 * option.fontMetrics.height());
    drawSmall(card.owner);
    area.setTop(area.top() + Space::tight);
    drawBadges(*painter, area, card.badges, option.direction);
    painter->restore();
}

} // namespace Ratchet
