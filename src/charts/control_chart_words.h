// SPDX-License-Identifier: GPL-3.0-or-later
// What a control chart says, in words.
#pragma once

#include <charts/control_chart.h>

#include <QLocale>
#include <QStringList>

namespace Ratchet {

// A value with its unit.
[[nodiscard]] QString controlValueText(const ControlChart &chart, double value, const QLocale &locale);
// "Nov 2025", "3 Nov 2025", by the frequency.
[[nodiscard]] QString controlDateText(const ControlChart &chart, QDate on, const QLocale &locale);
// What a point is and says: "Nov 2025: 4.6 h", "Improvement", "part of a trend", "limits 2.7 h to 7.1 h", its note.
[[nodiscard]] QStringList controlPointLines(const ControlChart &chart, size_t point, const QLocale &locale);
// The same in one line.
[[nodiscard]] QString controlPointText(const ControlChart &chart, size_t point, const QLocale &locale);
// What is said of the chart as a whole: the level of each phase, targets and agreed limits, marks.
[[nodiscard]] QStringList controlChartSummary(const ControlChart &chart, const QLocale &locale);
// The chart in words, for those who do not see it: title, level of each phase, marks, then every point.
[[nodiscard]] QString controlChartDescription(const ControlChart &chart, const QLocale &locale);

} // namespace Ratchet
