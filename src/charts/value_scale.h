// SPDX-License-Identifier: GPL-3.0-or-later
// The axis of a chart that shows change rather than size.
#pragma once

#include <charts/chart_layout.h>

namespace Ratchet {

// Round numbers around a range that need not begin at zero.
[[nodiscard]] ChartScale scaleAround(double low, double high);
// So many that neighbours on the axis differ.
[[nodiscard]] int decimalsOf(const ChartScale &scale);

} // namespace Ratchet
