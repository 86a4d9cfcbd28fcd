// SPDX-License-Identifier: GPL-3.0-or-later
// Interrupted time series: segmented regression y = b0 + b1 t + b2 D + b3 (t - t0) D. Wagner et al., J Clin Pharm Ther
// 27, 2002; standard errors of Newey and West, Econometrica 55, 1987.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <optional>
#include <span>

namespace Ratchet {

// t counts the points from 1, t0 is the first point after the interruption, D is 1 from there on. Slopes are a point.
struct InterruptedSeries {
    static constexpr qsizetype pointsNeeded = 12; // on either side

    struct Coefficient {
        double value = std::nan("");
        double error = std::nan(""); // standard error
        double low = std::nan(""); // 95 percent interval
        double high = std::nan("");
    };
    double intercept = std::nan("");
    double slopeBefore = std::nan("");
    Coefficient levelChange;
    Coefficient slopeChange;
    int lag = 0; // up to which neighbours count in the errors
    double durbinWatson = std::nan(""); // near 2 where neighbours do not resemble each other

    [[nodiscard]] bool isFitted() const { return !std::isnan(intercept); }
};

// Nothing fitted below 12 points on a side. Without a lag it is floor(4 (n / 100)^(2/9)). Where neighbours resemble
// each other the intervals are still too narrow (Turner et al., BMC Med Res Methodol 21, 2021): show them with that
// warning.
[[nodiscard]] InterruptedSeries interruptedSeries(std::span<const double> values, qsizetype firstAfter,
                                                  std::optional<int> lag = {});

} // namespace Ratchet
