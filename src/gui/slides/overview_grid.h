// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewGrid: where the thumbnails of a presentation stand, for whoever paints them and for the mouse.
#pragma once

#include <QRectF>
#include <QSize>

namespace Ratchet {

struct OverviewGrid {
    QSize room;
    int slides = 0;
    bool isMirrored = false;

    [[nodiscard]] int columns() const;
    [[nodiscard]] QRectF area(int slide) const;
    // The slide at that place, -1 where there is none.
    [[nodiscard]] int slideAt(const QPointF &place) const;
};

} // namespace Ratchet
