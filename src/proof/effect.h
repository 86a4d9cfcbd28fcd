// SPDX-License-Identifier: GPL-3.0-or-later
// How far a metric moved against its baseline, with the uncertainty of it.
#pragma once

#include <proof/measurement.h>

namespace Ratchet {

struct Effect {
    double change = std::nan(""); // in the metric's unit; NaN where there are too few points
    double low = std::nan(""); // 95 percent interval
    double high = std::nan("");
    bool isAgainstTrend = false;
    double plain = std::nan(""); // the difference of means, whatever the baseline's trend

    // One says up, the other down: neither is claimed.
    [[nodiscard]] bool isContradictory() const { return isAgainstTrend && plain * change < 0; }
};

// Mean of the points after, minus the mean of the baseline; where the baseline has a trend of its own (slope of least
// squares, p < 0.01), minus that trend continued to the middle of the points after: a plain difference of means can
// bear the wrong sign there. The interval allows for autocorrelation (proof/step.h); the target `confusion` prints how
// often it covers the truth.
[[nodiscard]] Effect effectOf(std::span<const Measurement> baseline, std::span<const Measurement> after);

} // namespace Ratchet
