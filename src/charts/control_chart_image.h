// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart as a file for other programs.
#pragma once

#include <charts/control_chart.h>
#include <core/result.h>

class QFont;

namespace Ratchet {

// As SVG or PDF by the suffix, else as PNG, of 960 × 420 units of a screen and in the colours of paper; fails as
// saveWhole() does. GUI thread only.
[[nodiscard]] Status saveControlChart(const QString &path, const ControlChart &chart, const QFont &font,
                                      const QLocale &locale, Qt::LayoutDirection direction);

} // namespace Ratchet
