// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart that was laid out, in the colours of a palette.
#pragma once

#include <charts/control_chart_layout.h>
#include <charts/palette.h>

class QPainter;

namespace Ratchet {

void paintControlChart(QPainter &painter, const ControlChartLayout &layout, const Palette &palette, const QFont &font);

// The shape of a point by what it says: never by colour alone.
void paintVariationMark(QPainter &painter, QPointF at, double radius, Variation look, const Palette &palette);

} // namespace Ratchet
