// SPDX-License-Identifier: GPL-3.0-or-later
#include "chip.h"

#include <charts/palette.h>

#include <QPainter>

namespace Ratchet {

namespace {

constexpr int sideGap = 9;
constexpr int edgeGap = 2;

struct ChipColours {
    QColor ground;
    QColor text;
};

ChipColours coloursOf(ChipLook look)
{
    const Palette &palette = screenPalette();
    switch (look) {
    case ChipLook::Good:
        return {palette.goodTint, palette.goodText};
    case ChipLook::Partial:
        return {palette.partialTint, palette.partialText};
    case ChipLook::Concern:
        return {palette.concernTint, palette.concernText};
    case ChipLook::Neutral:
        break;
    }
    return {palette.neutralTint, palette.neutralText};
}

QFont chipFont()
{
    QFont font = textFont(LabelLook::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ChipLook chipLook(Tone tone)
{
    return tone == Tone::Good ? ChipLook::Good : tone == Tone::Concern ? ChipLook::Concern : ChipLook::Neutral;
}

ChipLook chipLook(Verdict verdict)
{
    return verdict == Verdict::Partial ? ChipLook::Partial : chipLook(verdictTone(verdict));
}

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const QString &text, ChipLook look)
{
    m_look = look;
    setText(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const { return text().isEmpty() ? QSize() : chipSize(text()); }

void Chip::paintEvent(QPaintEvent *)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, rect(), layoutDirection(), text(), m_look);
}

QRect paintChip(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QString &text, ChipLook look)
{
    const QSize size = chipSize(text).boundedTo(area.size());
    QRect place(QPoint(direction == Qt::RightToLeft ? area.right() - size.width() + 1 : area.left(),
                       area.center().y() - size.height() / 2 + (size.height() % 2 == 0 ? 1 : 0)),
                size);
    const ChipColours colours = coloursOf(look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(place, size.height() / 2.0, size.height() / 2.0);
    painter.setFont(chipFont());
    painter.setPen(colours.text);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, size.width() - 2 * sideGap + 2);
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter.restore();
    return place;
}

QSize chipSize(const QString &text)
{
    const QFontMetrics metrics(chipFont());
    return {metrics.horizontalAdvance(text) + 2 * sideGap, metrics.height() + 2 * edgeGap};
}

} // namespace Ratchet
