// SPDX-License-Identifier: GPL-3.0-or-later
// Run chart analysis around the median, by the rules of Anhøj and Olesen (2014), as qicharts2 computes them.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <span>

namespace Ratchet {

struct RunChart {
    static constexpr int pointsNeeded = 10; // off the median, for the rules to hold

    double median = std::nan("");
    int useful = 0; // points off the median
    int longestRun = 0; // of useful points on one side
    int longestRunLimit = 0; // round(log2(useful)) + 3; a longer run is a signal
    int crossings = 0; // of the median
    int crossingsLimit = 0; // 5 percent quantile of Binomial(useful - 1, 1/2); fewer are a signal

    [[nodiscard]] bool isJudgeable() const { return useful >= pointsNeeded; }
    [[nodiscard]] bool isLong() const { return isJudgeable() && longestRun > longestRunLimit; }
    [[nodiscard]] bool isSeldomCrossed() const { return isJudgeable() && crossings < crossingsLimit; }
    // -1 below the median, 1 above, 0 on it as far as rounding can tell.
    [[nodiscard]] int sideOf(double value) const;
};

[[nodiscard]] RunChart runChart(std::span<const double> values);

} // namespace Ratchet
