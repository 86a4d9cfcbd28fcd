// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of one slide. Where its blocks have no room they shrink together, never below what can be read.
#pragma once

#include <report/slides/slide_look.h>

#include <QFont>
#include <QRectF>

namespace Ratchet {

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

} // namespace Ratchet
