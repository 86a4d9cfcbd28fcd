// SPDX-License-Identifier: GPL-3.0-or-later
// How long things take while some are not done yet: the estimate of Kaplan and Meier (1958), in which what is still
// open counts for as long as it has been seen. Limits and the median of ties as R's survfit has them (conf.type =
// "log").
#pragma once

#include <optional>
#include <vector>

namespace Ratchet {

struct ObservedTime {
    double days = 0; // not negative; others are left out
    bool hasEnded = false; // false: still open when last seen, or given up
};

struct SurvivalStep {
    double days = 0;
    double open = 1; // share still open after that many days
    double low = 0; // 95 % limits of it; of the last step to zero NaN
    double high = 1;
};

struct SurvivalCurve {
    std::vector<SurvivalStep> steps; // where something ended, ascending
    int ended = 0;
    int open = 0;

    // The share still open after so many days.
    [[nodiscard]] double openAfter(double days) const;
    // The time after which `share` (0 to 1) has ended; nothing where the curve never falls so far: it is not reached
    // yet.
    [[nodiscard]] std::optional<double> quantile(double share) const;
    struct Limits {
        std::optional<double> low, high;
    };
    [[nodiscard]] Limits quantileLimits(double share) const;
};

[[nodiscard]] SurvivalCurve kaplanMeier(std::vector<ObservedTime> times);

} // namespace Ratchet
