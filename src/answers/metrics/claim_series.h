// SPDX-License-Identifier: GPL-3.0-or-later
// The readings a claim is judged by: its baseline, and what came after the intervention.
#pragma once

#include <core/entities/metric.h>
#include <core/register.h>
#include <proof/process_chart.h>

namespace Ratchet {

struct ClaimSeries {
    QDate interventionOn; // not valid: nobody said, and there is nothing to judge
    Direction direction = Direction::None;
    std::vector<Measurement> baseline;
    std::vector<Measurement> after;
};

// `series` in order of dates. The baseline is that of the steering, else everything before the intervention.
[[nodiscard]] ClaimSeries claimSeries(const Register &reg, const Metric &metric, const Steering &steering,
                                      std::span<const Measurement> series);
// The points of a chart as they were read.
[[nodiscard]] std::vector<Measurement> seriesOf(const ProcessChart &chart);

} // namespace Ratchet
