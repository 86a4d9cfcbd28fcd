// SPDX-License-Identifier: GPL-3.0-or-later
// The control chart of a metric as its dossier tells it, and that chart as a recorded picture for paper.
#pragma once

#include <answers/metrics/metric_dossier.h>
#include <charts/control_chart.h>
#include <charts/palette.h>

#include <QPicture>

namespace Ratchet {

struct Metric;

// Which of a metric's charts.
enum class MetricChartKind : quint8 { Values, MovingRanges, Run };

// `metric` is the one that the dossier is of; by the baseline of the claim, else of the leading one.
[[nodiscard]] ControlChart controlChartOf(const MetricDossier &dossier, const Metric &metric, const QLocale &locale,
                                          MetricChartKind kind = MetricChartKind::Values,
                                          const SteeringDossier *claim = nullptr);

// The chart as vectors, from right to left where the locale is. Any thread.
[[nodiscard]] QPicture recordControlChart(const ControlChart &chart, QSizeF size, const Palette &palette,
                                          const QLocale &locale, const QFont &font);

} // namespace Ratchet
