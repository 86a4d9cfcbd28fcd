// SPDX-License-Identifier: GPL-3.0-or-later
// Lays one chart out, of whatever kind.
#pragma once

#include <charts/chart_layout.h>

namespace Ratchet {

// Lays a chart out in `size`. Lengths are those of the font's metrics: pixels on screen, points on paper. Auto follows
// the locale.
[[nodiscard]] ChartLayout layoutChart(const AnswerChart &chart, QSizeF size, const QFont &font, const QLocale &locale,
                                      Qt::LayoutDirection direction);
// The height at which the chart reads well at that width: horizontal bars and timelines grow with their rows.
[[nodiscard]] double chartHeight(const AnswerChart &chart, double width, const QFont &font);

} // namespace Ratchet
