// SPDX-License-Identifier: GPL-3.0-or-later
// How far the promises of the past came true: expected against proven change of everything that is closed.
#pragma once

#include <answers/metrics/metric_proof.h>

namespace Ratchet {

struct Improvement;

struct Metric;

struct CalibratedClaim {
    Id<Improvement> improvement;
    Id<Metric> metric;
    double expected = 0;
    double proven = 0; // its part of the gain where that holds or is sustained, otherwise 0
    bool isProven = false;
    LadderVerdict verdict;
    bool isOverridden = false; // counted as successful without proof

    [[nodiscard]] double ratio() const { return proven / expected; }
    // The expectation lies within the 95 percent interval of a proven effect.
    [[nodiscard]] bool isWithinInterval() const
    {
        return isProven && expected >= verdict.low && expected <= verdict.high;
    }
};

struct Calibration {
    std::vector<CalibratedClaim> claims;

    // The mean of all ratios; nothing of none. 1: as promised, below: too much was promised.
    [[nodiscard]] std::optional<double> meanRatio() const;
    [[nodiscard]] qsizetype withinInterval() const;
    [[nodiscard]] qsizetype withRung(Rung rung) const;
    [[nodiscard]] qsizetype overridden() const;
};

// The claims that expected a change, of improvements that are closed, embedded or not proven. Balancing metrics expect
// none.
[[nodiscard]] Calibration calibration(const Register &reg, const std::vector<MetricProof> &proofs);

} // namespace Ratchet
