// SPDX-License-Identifier: GPL-3.0-or-later
// How far the points after differ from a baseline, and how large a difference chance alone would make.
#pragma once

#include <cmath>
#include <span>

namespace Ratchet {

struct Measurement;

// All in the unit of the series. Standard errors allow for readings that resemble the one before: they are those of
// independent points times sqrt((1 + r) / (1 - r)), r being the lag-1 autocorrelation of the residuals of both phases,
// plus 0.1 against its bias in short series, within 0 and 0.8.
struct Step {
    double change = std::nan(""); // mean of the points after, minus what the baseline leads to expect of them
    double standardError = std::nan(""); // of the change
    double freedom = std::nan(""); // degrees of freedom of the standard error
    double deviation =
        std::nan(""); // standard deviation of a point about its phase's own level, times the factor above

    // The limit that chance alone passes upwards with that probability (Student's t).
    [[nodiscard]] double limit(double probability) const;
};

// Against the baseline's mean: two samples of pooled variance. At least 3 points before and 1 after, else all NaN.
[[nodiscard]] Step stepFromMean(std::span<const Measurement> baseline, std::span<const Measurement> after);
// Against the baseline's line of least squares, continued to the middle of the points after.
[[nodiscard]] Step stepFromTrend(std::span<const Measurement> baseline, std::span<const Measurement> after);

// A slope that chance alone gives less often than that is a trend.
inline constexpr double trendChance = 0.01;

// Whether the baseline was on its way already: the slope of its line of least squares differs from 0, p < 0.01.
[[nodiscard]] bool hasTrend(std::span<const Measurement> baseline);
// How probable so steep a slope, up or down, would be by chance alone; NaN below 3 points.
[[nodiscard]] double trendProbability(std::span<const Measurement> baseline);

} // namespace Ratchet
