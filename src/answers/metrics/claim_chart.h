// SPDX-License-Identifier: GPL-3.0-or-later
// The one control chart of a metric, drawn by list, page, slide and pack alike. A claim says what its metric gave of
// itself before the improvement: those limits are drawn and continued, and every reading is judged against them, for
// the verdict beside the chart rests on them too.
#pragma once

#include <proof/ladder.h>
#include <proof/process_chart.h>

#include <span>

namespace Ratchet {

class Register;
struct Metric;
struct Steering;

// The claim that a metric is known by, and what was found of it.
struct LeadingClaim {
    const Steering *steering = nullptr; // none: no improvement steers the metric
    LadderVerdict verdict = {};
};

// `series` in order of dates; of `options` the window and how to go on are chosen here:
// - a claim with 6 readings or more in its baseline: their limits; with fewer: a run chart, without limits;
// - a phase that was recorded: limits of its own, and the old ones continued beside it;
// - else, and in each phase: the first 12 readings, locked once there are more; fewer than 6 give no limits.
// Holding and sustained gains have the limits of the readings since beside them.
[[nodiscard]] ProcessChart claimChart(const Register &reg, const Metric &metric, const LeadingClaim &leading,
                                      std::span<const Measurement> series, ChartOptions options);

// The baseline of the leading claim is too short for limits.
[[nodiscard]] bool isRunChartOnly(const Register &reg, const LeadingClaim &leading);

} // namespace Ratchet
