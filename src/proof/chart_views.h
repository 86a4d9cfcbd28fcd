// SPDX-License-Identifier: GPL-3.0-or-later
// Other views of a control chart: of its moving ranges, and as a run chart around the median.
#pragma once

#include <proof/process_chart.h>

namespace Ratchet {

// The moving ranges of each phase with their mean and upper limit, 3.267 times it. Beyond the limit is the only rule
// that holds for them (Wheeler). Empty where the limits of the chart do not rest on moving ranges.
[[nodiscard]] ProcessChart movingRangeChart(const ProcessChart &chart);
// The same points around the median of each phase, by the rules of Anhøj; without limits it promises nothing.
[[nodiscard]] ProcessChart runChartOf(const ProcessChart &chart, Direction direction);

} // namespace Ratchet
