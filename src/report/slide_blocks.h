// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a slide: how high each one is at a width, and how it looks. Left to right; the painter mirrors
// rectangles.
#pragma once

#include <report/slide_painter.h>

namespace Ratchet {

// The measures of one slide. Where its blocks have no room they shrink together, never below what can be read.
class SlideStyle {
public:
    SlideStyle(const SlideLook &look, double scale)
        : m_look(look)
        , m_scale(scale)
        , m_isMirrored(look.locale.textDirection() == Qt::RightToLeft)
    {
    }

    [[nodiscard]] const Palette &colors() const { return m_look.colors; }
    [[nodiscard]] const QLocale &locale() const { return m_look.locale; }
    [[nodiscard]] QFont font(int pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] double gap(double pixels) const { return pixels * m_scale; }
    [[nodiscard]] QRectF turned(const QRectF &area) const;
    [[nodiscard]] Qt::Alignment start() const { return m_isMirrored ? Qt::AlignRight : Qt::AlignLeft; }
    [[nodiscard]] Qt::Alignment end() const { return m_isMirrored ? Qt::AlignLeft : Qt::AlignRight; }

private:
    const SlideLook &m_look;
    double m_scale;
    bool m_isMirrored;
};

// The height that a block needs; charts take what is left and need at least this.
[[nodiscard]] double blockHeight(const SlideBlock &block, double width, const SlideStyle &style);
[[nodiscard]] bool isChart(const SlideBlock &block);
// Into the area; what has no room is counted instead.
void paintBlock(QPainter &painter, const SlideBlock &block, const QRectF &area, const SlideStyle &style);

// As many lines as have room in the area, the last one ending in an ellipsis where there are more.
void paintFitting(QPainter &painter, const QRectF &area, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment);

// slide_table.cpp
[[nodiscard]] double tableHeight(const SlideTable &table, double width, const SlideStyle &style);
void paintTable(QPainter &painter, const SlideTable &table, const QRectF &area, const SlideStyle &style);
// "and 12 more"; empty for none.
[[nodiscard]] QString moreText(qint64 more);

} // namespace Ratchet
