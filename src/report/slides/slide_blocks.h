// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a slide: how high each one is at a width, and how it looks. Left to right; the painter mirrors
// rectangles.
#pragma once

#include <report/slides/slide.h>
#include <report/slides/slide_style.h>

namespace Ratchet {

// The height that a block needs; charts take what is left and need at least this.
[[nodiscard]] double blockHeight(const SlideBlock &block, double width, const SlideStyle &style);
[[nodiscard]] bool isChart(const SlideBlock &block);
// Into the area; what has no room is counted instead.
void paintBlock(QPainter &painter, const SlideBlock &block, const QRectF &area, const SlideStyle &style);

} // namespace Ratchet
