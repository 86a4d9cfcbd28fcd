// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a metric has a season, and how much of a step it explains: the test for a stable season of X-11 (Shiskin,
// Young and Musgrave, 1967; X-13ARIMA-SEATS Reference Manual), with the share of Hays (omega squared, 1963).
#pragma once

#include <core/entities/metric.h>
#include <proof/measurement.h>

namespace Ratchet {

// The parts of a cycle are the months of a year for monthly and weekly readings, its quarters for quarterly ones, the
// days of the week for daily ones.
struct Season {
    static constexpr int cyclesNeeded = 2; // full ones
    static constexpr double chanceLimit = 0.001; // as X-11 has it: neighbours resemble each other

    int partsOfCycle = 0; // 0: cannot be told, too short a series
    double probability = std::nan(""); // that chance alone makes the parts differ so much
    double share = std::nan(""); // of what the points vary about the line of their side, 0 to 1
    // By how much the mix of parts alone makes the points after differ from those before.
    double stepExplained = std::nan("");

    [[nodiscard]] bool isKnown() const { return partsOfCycle > 0; }
    [[nodiscard]] bool isSeen() const { return isKnown() && probability < chanceLimit; }
};

// The points on either side of position `firstAfter` vary about lines of their own.
[[nodiscard]] Season seasonOf(std::span<const Measurement> series, qsizetype firstAfter, Frequency frequency);

} // namespace Ratchet
