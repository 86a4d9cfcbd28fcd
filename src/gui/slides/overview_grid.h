// SPDX-License-Identifier: GPL-3.0-or-later
// OverviewGrid: where the thumbnails of a presentation stand, for whoever paints them, for keys and for the mouse.
// Those of back-up slides begin a row of their own, below a heading.
#pragma once

#include <QRectF>
#include <QSize>

namespace Ratchet {

struct OverviewGrid {
    QSize room;
    int shown = 0; // slides
    int backUp = 0; // slides that wait behind the end
    bool isMirrored = false;

    [[nodiscard]] int count() const { return shown + backUp; }
    [[nodiscard]] int columns() const;
    [[nodiscard]] QRectF area(int slide) const;
    // Where the heading of the back-up slides stands; empty where there are none.
    [[nodiscard]] QRectF heading() const;
    // The slide at that place, -1 where there is none.
    [[nodiscard]] int slideAt(const QPointF &place) const;
    // The slide in the row above or below, as near as there is one; the slide itself in the first or last row.
    [[nodiscard]] int above(int slide) const;
    [[nodiscard]] int below(int slide) const;

private:
    struct Cell {
        int row = 0;
        int column = 0;
    };
    [[nodiscard]] static int rowsOf(int slides, int columns) { return (slides + columns - 1) / columns; }
    [[nodiscard]] Cell cellOf(int slide) const;
    [[nodiscard]] int slideIn(Cell cell) const;
    [[nodiscard]] QSizeF thumbnail() const;
    [[nodiscard]] QPointF corner() const;
};

} // namespace Ratchet
