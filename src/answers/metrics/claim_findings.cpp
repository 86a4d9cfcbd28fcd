// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_findings.h"

#include <answers/basis/period.h>
#include <core/entities/metric.h>
#include <proof/measurement.h>
#include <proof/step.h>

#include <algorithm>

namespace Ratchet {

namespace {

std::vector<BalancingFinding> balancingOf(const Register &reg, const SteeringProof &claim, Id<Metric> metric,
                                          std::span<const MetricProof> proven, QDate asOf)
{
    std::vector<BalancingFinding> found;
    for (const Steering &steering : reg.all<Steering>()) {
        const bool isBeside = steering.improvement == claim.improvement && steering.role == SteeringRole::Balancing
            && steering.metric != metric;
        if (!isBeside || claim.role == SteeringRole::Balancing)
            continue;
        const auto known = std::ranges::find(proven, steering.metric, &MetricProof::metric);
        const auto claims = known == proven.end() ? metricProof(reg, steering.metric, asOf).steering : known->steering;
        for (const SteeringProof &proof : claims) {
            if (proof.steering == steering.id)
                found.push_back({steering.metric, proof.verdict});
        }
    }
    return found;
}

} // namespace

std::vector<ClaimFindings> claimFindings(const Register &reg, const MetricEvents &events, const MetricProof &proof,
                                         std::span<const MetricProof> proven, QDate asOf)
{
    std::vector<ClaimFindings> list;
    const Metric *metric = reg.find(proof.metric);
    if (!metric)
        return list;
    const std::vector<Attribution> attributed = attributions(reg, events, proof, asOf);
    const std::vector<Measurement> points = seriesOf(proof.chart);
    for (size_t i = 0; i < proof.steering.size(); ++i) {
        ClaimFindings found;
        found.metric = metric->id;
        found.steering = proof.steering[i].steering;
        found.improvement = proof.steering[i].improvement;
        found.role = proof.steering[i].role;
        found.verdict = proof.steering[i].verdict;
        found.assurance = proof.chart.assurance;
        found.promised = proof.promised;
        found.target = proof.target;
        found.attribution = attributed[i];
        found.series = claimSeries(reg, *metric, *reg.find(found.steering), points);
        const auto &baseline = found.series.baseline;
        std::vector<Measurement> judged = baseline;
        judged.insert(judged.end(), found.series.after.begin(), found.series.after.end());
        found.driftProbability = trendProbability(baseline);
        found.change = changePoint(valuesOf(judged));
        if (found.change.isFound() && found.change.first < std::ssize(judged))
            found.changedOn = judged[size_t(found.change.first)].on;
        found.season = seasonOf(judged, std::ssize(baseline), metric->frequency);
        found.interrupted = interruptedSeries(valuesOf(judged), std::ssize(baseline));
        found.turns = verdictTurns(baseline, found.series.after, found.series.direction, proof.target,
                                   daysOfPeriod(metric->frequency));
        found.balancing = balancingOf(reg, proof.steering[i], metric->id, proven, asOf);
        list.push_back(std::move(found));
    }
    return list;
}

} // namespace Ratchet
