// SPDX-License-Identifier: GPL-3.0-or-later
// Where readings stand on the axis of time: each in a slot, and a slot left empty for each period without a reading, so
// that a month nobody measured is a gap and not a step to the next.
#pragma once

#include <core/entities/metric.h>
#include <proof/process_chart.h>

#include <QDate>

#include <span>
#include <vector>

namespace Ratchet {

// Periods from one reading to the next, at least 1: how often the metric is read decides what a period is, 1 where it
// does not say. A reading some days early or late is no gap.
[[nodiscard]] qint64 periodsBetween(QDate earlier, QDate later, Frequency frequency);

// How often readings are missed on the axis of such a chart: never where it counts events, whose distance is the value.
[[nodiscard]] Frequency frequencyOfAxis(ProcessChartType type, Frequency frequency);

// The slot of each day, from 0 on; `days` in order. Days of the week on which there never is a reading are not missing
// in a daily series.
[[nodiscard]] std::vector<qint64> readingSlots(std::span<const QDate> days, Frequency frequency);
// The same of points of a chart.
[[nodiscard]] std::vector<qint64> readingSlots(std::span<const ChartPoint> points, ProcessChartType type,
                                               Frequency frequency);

} // namespace Ratchet
