// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_grid.h"

#include <report/slides/slide_painter.h>

#include <algorithm>
#include <cmath>

namespace Ratchet {

namespace {

constexpr double gap = 24; // between thumbnails
constexpr double headingHeight = 40;

} // namespace

// As many across as down, so that all keep the form of the room.
int OverviewGrid::columns() const
{
    int across = std::max(1, int(std::ceil(std::sqrt(double(count())))));
    while (rowsOf(shown, across) + rowsOf(backUp, across) > across)
        ++across;
    return across;
}

OverviewGrid::Cell OverviewGrid::cellOf(int slide) const
{
    const int across = columns();
    if (slide < shown)
        return {slide / across, slide % across};
    return {rowsOf(shown, across) + (slide - shown) / across, (slide - shown) % across};
}

int OverviewGrid::slideIn(Cell cell) const
{
    const int across = columns();
    const int rowsShown = rowsOf(shown, across);
    if (cell.row < rowsShown)
        return std::min(cell.row * across + cell.column, shown - 1);
    return std::min(shown + (cell.row - rowsShown) * across + cell.column, count() - 1);
}

QSizeF OverviewGrid::thumbnail() const
{
    const int across = columns();
    const int down = rowsOf(shown, across) + rowsOf(backUp, across);
    const double height = room.height() - (backUp > 0 ? headingHeight : 0);
    const QSizeF each((room.width() - gap) / across - gap, (height - gap) / std::max(1, down) - gap);
    return slideSize.scaled(QSizeF(std::max(each.width(), 16.0), std::max(each.height(), 9.0)), Qt::KeepAspectRatio);
}

QPointF OverviewGrid::corner() const
{
    const int across = columns();
    const int down = rowsOf(shown, across) + rowsOf(backUp, across);
    const QSizeF size = thumbnail();
    const double height = down * (size.height() + gap) - gap + (backUp > 0 ? headingHeight : 0);
    return {(room.width() - across * (size.width() + gap) + gap) / 2, (room.height() - height) / 2};
}

QRectF OverviewGrid::area(int slide) const
{
    const auto [row, column] = cellOf(slide);
    const QSizeF size = thumbnail();
    const QPointF first = corner();
    const int place = isMirrored ? columns() - 1 - column : column;
    const double below = slide < shown ? 0 : headingHeight;
    return {first + QPointF(place * (size.width() + gap), row * (size.height() + gap) + below), size};
}

QRectF OverviewGrid::heading() const
{
    if (backUp == 0)
        return {};
    const QRectF first = area(shown);
    const QSizeF size = thumbnail();
    return {corner().x(), first.top() - headingHeight - gap / 4, columns() * (size.width() + gap) - gap, headingHeight};
}

int OverviewGrid::slideAt(const QPointF &place) const
{
    for (int slide = 0; slide < count(); ++slide) {
        if (area(slide).contains(place))
            return slide;
    }
    return -1;
}

int OverviewGrid::above(int slide) const
{
    const auto [row, column] = cellOf(slide);
    return row > 0 ? slideIn({row - 1, column}) : slide;
}

int OverviewGrid::below(int slide) const
{
    const auto [row, column] = cellOf(slide);
    return row < cellOf(count() - 1).row ? slideIn({row + 1, column}) : slide;
}

} // namespace Ratchet
