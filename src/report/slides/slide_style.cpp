// SPDX-License-Identifier: GPL-3.0-or-later
#include "slide_style.h"

#include <report/paper/pack_style.h>

#include <algorithm>

namespace Ratchet {

QFont SlideStyle::font(int pixels, QFont::Weight weight) const
{
    return paperFont(std::max(smallestSlideText, qRound(pixels * m_scale)), weight);
}

QRectF SlideStyle::turned(const QRectF &area) const
{
    return m_isMirrored ? QRectF(slideSize.width() - area.right(), area.top(), area.width(), area.height()) : area;
}

} // namespace Ratchet
