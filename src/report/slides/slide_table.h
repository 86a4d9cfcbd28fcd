// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a slide: as many rows as have room, and how many more there are.
#pragma once

#include <report/slides/slide.h>
#include <report/slides/slide_style.h>

namespace Ratchet {

[[nodiscard]] double tableHeight(const SlideTable &table, double width, const SlideStyle &style);
void paintTable(QPainter &painter, const SlideTable &table, const QRectF &area, const SlideStyle &style);
// "and 12 more"; empty for none.
[[nodiscard]] QString moreText(qint64 more);

} // namespace Ratchet
