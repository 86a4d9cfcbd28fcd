// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_grid.h"

#include <report/slides/slide_painter.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

namespace {

constexpr double gap = 24; // between thumbnails

} // namespace

int OverviewGrid::columns() const { return std::max(1, int(std::ceil(std::sqrt(double(slides))))); }

QRectF OverviewGrid::area(int slide) const
{
    const int across = columns();
    const int down = (slides + across - 1) / across;
    const QSizeF each((room.width() - gap) / across - gap, (room.height() - gap) / std::max(1, down) - gap);
    const QSizeF size =
        slideSize.scaled(QSizeF(std::max(each.width(), 16.0), std::max(each.height(), 9.0)), Qt::KeepAspectRatio);
    const QPointF first((room.width() - across * (size.width() + gap) + gap) / 2,
                        (room.height() - down * (size.height() + gap) + gap) / 2);
    const int column = slide % across;
    const int shown = isMirrored ? across - 1 - column : column;
    const double y = first.y() + (slide / across) * (size.height() + gap);
    return {QPointF(first.x() + shown * (size.width() + gap), y), size};
}

int OverviewGrid::slideAt(const QPointF &place) const
{
    for (int slide = 0; slide < slides; ++slide) {
        if (area(slide).contains(place))
            return slide;
    }
    return -1;
}

} // namespace Ratchet
