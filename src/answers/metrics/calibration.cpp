// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration.h"

#include <answers/metrics/attribution.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>

#include <answers/metrics/claims.h>

#include <algorithm>
#include <numeric>

namespace Ratchet {

namespace {

bool isConcluded(const Improvement &improvement)
{
    return improvement.status == ImprovementStatus::Embedded || improvement.status == ImprovementStatus::NotProven
        || improvement.status == ImprovementStatus::Closed;
}

} // namespace

std::optional<double> Calibration::meanRatio() const
{
    if (claims.empty())
        return {};
    const double sum = std::accumulate(claims.begin(), claims.end(), 0.0,
                                       [](double so, const CalibratedClaim &claim) { return so + claim.ratio(); });
    return sum / double(claims.size());
}

qsizetype Calibration::withinInterval() const
{
    return std::ranges::count_if(claims, &CalibratedClaim::isWithinInterval);
}

qsizetype Calibration::withRung(Rung rung) const
{
    return std::ranges::count(claims, rung, [](const CalibratedClaim &claim) { return claim.verdict.rung; });
}

qsizetype Calibration::overridden() const { return std::ranges::count_if(claims, &CalibratedClaim::isOverridden); }

Calibration calibration(const Register &reg, const std::vector<MetricProof> &proofs)
{
    Calibration found;
    for (const MetricProof &proof : proofs) {
        const std::vector<double> counted = countedGains(reg, proof);
        for (size_t i = 0; i < proof.steering.size(); ++i) {
            const SteeringProof &claim = proof.steering[i];
            const Steering *steering = reg.find(claim.steering);
            const Improvement *improvement = reg.find(claim.improvement);
            const bool isExpected =
                steering && std::isfinite(steering->expectedChange) && steering->expectedChange != 0;
            if (!isExpected || claim.role == SteeringRole::Balancing || !improvement || !isConcluded(*improvement))
                continue;
            const Rung rung = claim.verdict.rung;
            const bool isProven =
                (rung == Rung::Holding || rung == Rung::Sustained) && std::isfinite(claim.verdict.effect);
            const double gain =
                std::isfinite(counted[i]) ? counted[i] : claim.verdict.effect; // one gain of several claims counts once
            found.claims.push_back({.improvement = claim.improvement,
                                    .metric = proof.metric,
                                    .expected = steering->expectedChange,
                                    .proven = isProven ? gain : 0,
                                    .isProven = isProven,
                                    .verdict = claim.verdict,
                                    .isOverridden = hasOverride(*improvement)});
        }
    }
    return found;
}

} // namespace Ratchet
