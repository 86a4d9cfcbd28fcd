// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be found out about one claim, in numbers: what its verdict rests on, what speaks against it and what
// would change it. It re-orders the readings a thousand times: for the one metric that is looked at, not for lists.
#pragma once

#include <answers/metrics/attribution.h>
#include <answers/metrics/claim_series.h>
#include <core/entities/metric.h>
#include <proof/change_point.h>
#include <proof/interrupted_series.h>
#include <proof/season.h>
#include <proof/verdict_turn.h>

namespace Ratchet {

struct Improvement;

// A metric that must not get worse for the sake of another.
struct BalancingFinding {
    Id<Metric> metric;
    LadderVerdict verdict;
};

struct ClaimFindings {
    Id<Metric> metric;
    Id<Steering> steering;
    Id<Improvement> improvement;
    SteeringRole role = SteeringRole::None;
    LadderVerdict verdict;
    ClaimSeries series;
    Assurance assurance = Assurance::Unknown; // of the metric, whichever claim it is
    ProcessLimits promised; // what that rests on
    double target = std::nan(""); // in force at the latest reading
    Attribution attribution;
    double driftProbability = std::nan(""); // that chance alone slopes the baseline so much
    ChangePoint change; // of baseline and readings after together
    QDate changedOn; // the first reading at the new level
    Season season;
    InterruptedSeries interrupted;
    VerdictTurns turns;
    std::vector<BalancingFinding> balancing; // what else the same improvement watches
};

// One for each steering of the proof, in its order. Of the metrics watched beside, those among `proven` are not proved
// again.
[[nodiscard]] std::vector<ClaimFindings> claimFindings(const Register &reg, const MetricEvents &events,
                                                       const MetricProof &proof, std::span<const MetricProof> proven,
                                                       QDate asOf);

} // namespace Ratchet
