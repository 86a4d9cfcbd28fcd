// SPDX-License-Identifier: GPL-3.0-or-later
// What would change a verdict: which further readings turn it into another. Found by climbing the ladder again with
// them.
#pragma once

#include <core/entities/metric.h>
#include <proof/ladder.h>

#include <optional>

namespace Ratchet {

struct VerdictTurn {
    Rung to = Rung::TooEarly;
    int readings = 1; // in a row
    double level = std::nan(""); // at it, or beyond it on `side`
    int side = 0; // 1 above, -1 below
    bool operator==(const VerdictTurn &) const = default;
};

struct VerdictTurns {
    // For the worse: a single reading, and readings back at the baseline's mean; those that nothing can turn are
    // missing.
    std::optional<VerdictTurn> byOne;
    std::optional<VerdictTurn> byFallingBack;
    // Out of worse: readings back at the baseline's mean.
    std::optional<VerdictTurn> byRecovering;
    // For the better, up to sustained: readings as the latest six are on average, or so many at a better level.
    std::optional<VerdictTurn> byGoingOn;
    std::optional<VerdictTurn> byGain;
};

// `period` days lie between two readings to come. Nothing where the ladder cannot be climbed for another reason than
// that there is no point after.
[[nodiscard]] VerdictTurns verdictTurns(std::span<const Measurement> baseline, std::span<const Measurement> after,
                                        Direction direction, double target, int period);

} // namespace Ratchet
