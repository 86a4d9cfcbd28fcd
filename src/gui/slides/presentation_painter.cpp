// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation_painter.h"

#include <gui/slides/overview_grid.h>
#include <gui/slides/slide_gallery.h>

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace Ratchet {

PresentationPainter::PresentationPainter(QPainter &painter, const QRect &room, const QFont &font, const Palette &colors,
                                         bool isMirrored)
    : m_painter(painter)
    , m_room(room)
    , m_font(font)
    , m_colors(colors)
    , m_isMirrored(isMirrored)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void PresentationPainter::paintOverview(const OverviewGrid &grid, SlideGallery &thumbnails, int current)
{
    for (int i = 0; i < grid.count(); ++i) {
        const QRectF area = grid.area(i);
        m_painter.drawPixmap(area.topLeft().toPoint(), thumbnails.picture(i));
        const bool isCurrent = i == current;
        m_painter.setPen(QPen(isCurrent ? m_colors.accent : m_colors.border, isCurrent ? 6 : 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(isCurrent ? area.adjusted(-3, -3, 3, 3) : area);
    }
    if (const QRectF heading = grid.heading(); !heading.isEmpty()) {
        QFont font = m_font;
        font.setPixelSize(int(heading.height() / 2));
        m_painter.setFont(font);
        m_painter.setPen(m_colors.mutedText);
        m_painter.drawText(heading, Qt::AlignVCenter | (m_isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                           tr("Back-up slides"));
    }
}

void PresentationPainter::paintBox(const QRect &box, int roundness, const QColor &ground, const QColor &letters,
                                   const QString &text)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(box, roundness, roundness);
    m_painter.setPen(letters);
    m_painter.drawText(box, Qt::AlignCenter, text);
}

void PresentationPainter::paintNote(const QString &text)
{
    QFont font = m_font;
    font.setPixelSize(std::max(20, m_room.height() / 36));
    m_painter.setFont(font);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(text);
    const QRect box(QPoint(m_room.width() / 2 - width / 2 - 24, m_room.height() - metrics.height() * 3),
                    QSize(width + 48, metrics.height() * 2));
    paintBox(box, 12, m_colors.accent, m_colors.onAccent, text);
}

void PresentationPainter::paintNotice(const QString &text)
{
    constexpr int gapToEdge = 16;
    QFont font = m_font;
    font.setPixelSize(std::max(20, m_room.height() / 44));
    m_painter.setFont(font);
    const QSize size(QFontMetrics(font).horizontalAdvance(text) + 40, QFontMetrics(font).height() + 16);
    const int left = m_isMirrored ? gapToEdge : m_room.width() - size.width() - gapToEdge;
    paintBox(QRect(QPoint(left, m_room.height() - size.height() - gapToEdge), size), 10, m_colors.neutralTint,
             m_colors.neutralText, text);
}

void PresentationPainter::paintPointer(const QPoint &place)
{
    m_painter.setPen(QPen(Qt::white, 3));
    m_painter.setBrush(QColor(0xd6, 0x4a, 0x05, 0xb0));
    m_painter.drawEllipse(place, pointerRadius, pointerRadius);
}

void PresentationPainter::paintHelp(const std::vector<std::pair<QString, QString>> &keys)
{
    const double row = m_room.height() / 24.0;
    const QRectF card(m_room.width() * 0.16, (m_room.height() - row * double(keys.size() + 2)) / 2,
                      m_room.width() * 0.68, row * double(keys.size() + 2));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(m_colors.border, 2));
    m_painter.setBrush(m_colors.card);
    m_painter.drawRoundedRect(card, 16, 16);
    QFont font = m_font;
    font.setPixelSize(std::max(14, int(row * 0.52)));
    QFont strong = font;
    strong.setBold(true);
    const Qt::Alignment start = (m_isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    for (size_t i = 0; i < keys.size(); ++i) {
        const double top = card.top() + row * (double(i) + 1);
        const QRectF line(card.left() + row, top, card.width() - 2 * row, row);
        const double share = line.width() * 0.48;
        const QRectF left(line.left(), top, share - row, row);
        const QRectF right(line.left() + share, top, line.width() - share, row);
        const QRectF mirroredLeft(line.right() - share + row, top, share - row, row);
        const QRectF mirroredRight(line.left(), top, line.width() - share, row);
        m_painter.setPen(m_colors.text);
        m_painter.setFont(strong);
        m_painter.drawText(m_isMirrored ? mirroredLeft : left, start, keys[i].first);
        m_painter.setFont(font);
        m_painter.drawText(m_isMirrored ? mirroredRight : right, start, keys[i].second);
    }
}

} // namespace Ratchet
