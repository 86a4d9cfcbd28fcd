// SPDX-License-Identifier: GPL-3.0-or-later
#include "judged_targets.h"

#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>

#include <algorithm>

namespace Ratchet {

namespace {

// As good as the target or better.
bool meets(double value, double target, Direction direction)
{
    return direction == Direction::Up ? value >= target : direction == Direction::Down && value <= target;
}

bool isEmpty(const TargetStretch &terms)
{
    return std::isnan(terms.target) && std::isnan(terms.lower) && std::isnan(terms.upper);
}

// Those in force at a reading.
const ProcessLimits *limitsAt(const Register &reg, const MetricProof &proof, qsizetype point)
{
    const ProcessChart &chart = proof.chart;
    const SteeringProof *leading = proof.isPromisedSince ? leadingSteering(reg, proof) : nullptr;
    const Steering *steering = leading ? reg.find(leading->steering) : nullptr;
    if (steering && chart.points[size_t(point)].on >= interventionOf(reg, *steering))
        return &proof.promised;
    const auto phase = std::ranges::find_if(chart.phases, [point](const ChartPhase &candidate) {
        return point >= candidate.first && point < candidate.first + candidate.count;
    });
    return phase == chart.phases.end() ? nullptr : &phase->limits;
}

} // namespace

std::vector<JudgedTarget> judgedTargets(const Register &reg, const MetricProof &proof)
{
    std::vector<JudgedTarget> judged;
    const Metric *metric = reg.find(proof.metric);
    if (!metric)
        return judged;
    for (const TargetStretch &terms : targetStretches(reg, *metric)) {
        JudgedTarget one{.terms = terms};
        qsizetype last = -1;
        for (size_t i = 0; i < proof.chart.points.size(); ++i) {
            const ChartPoint &point = proof.chart.points[i];
            if (!terms.holds(point.on))
                continue;
            last = qsizetype(i);
            ++one.readings;
            one.met += meets(point.value, terms.target, metric->direction) ? 1 : 0;
            one.outside += point.value < terms.lower || point.value > terms.upper ? 1 : 0;
        }
        const ProcessLimits *limits = last < 0 ? nullptr : limitsAt(reg, proof, last);
        if (last == std::ssize(proof.chart.points) - 1)
            one.assurance = proof.chart.assurance;
        else if (limits)
            one.assurance = assuranceOf(*limits, metric->direction, terms.target);
        judged.push_back(std::move(one));
    }
    const bool isAnything = std::ranges::any_of(judged, [](const JudgedTarget &one) { return !isEmpty(one.terms); });
    return isAnything ? judged : std::vector<JudgedTarget>();
}

} // namespace Ratchet
