// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_target.h"

#include <answers/metrics/claims.h>
#include <answers/metrics/metric_proof.h>

#include <algorithm>

namespace Ratchet {

namespace {

// The targets of the metric that can hold on some day, those that count first in front.
std::vector<const Target *> rankedTargets(const Register &reg, const Metric &metric)
{
    const auto held = reg.referring<&Target::metric>(metric.id.value);
    std::vector<const Target *> targets(held.begin(), held.end());
    std::ranges::stable_sort(targets, [](const Target *left, const Target *right) {
        return std::pair(left->fromOn, left->id) > std::pair(right->fromOn, right->id);
    });
    return targets;
}

const Target *inForce(const std::vector<const Target *> &ranked, QDate day)
{
    const auto found = std::ranges::find_if(ranked, [day](const Target *target) {
        return (!target->fromOn.isValid() || target->fromOn <= day) && (!target->toOn.isValid() || day <= target->toOn);
    });
    return found == ranked.end() ? nullptr : *found;
}

TargetStretch termsOf(const Metric &metric, const Target *target, QDate from, QDate to)
{
    TargetStretch stretch{.record = {}, .from = from, .to = to, .target = metric.target, .agreedIn = {}};
    if (!target)
        return stretch;
    stretch.record = target->id;
    if (!std::isnan(target->target))
        stretch.target = target->target;
    stretch.lower = target->lower;
    stretch.upper = target->upper;
    stretch.agreedIn = target->agreedIn;
    return stretch;
}

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

std::vector<TargetStretch> targetStretches(const Register &reg, const Metric &metric)
{
    const std::vector<const Target *> ranked = rankedTargets(reg, metric);
    std::vector<QDate> starts; // of days from which on another one may count
    for (const Target *target : ranked) {
        if (target->fromOn.isValid())
            starts.push_back(target->fromOn);
        if (target->toOn.isValid())
            starts.push_back(target->toOn.addDays(1));
    }
    std::ranges::sort(starts);
    starts.erase(std::unique(starts.begin(), starts.end()), starts.end());
    std::vector<TargetStretch> stretches;
    for (size_t i = 0; i <= starts.size(); ++i) {
        const QDate from = i == 0 ? QDate() : starts[i - 1];
        const QDate to = i == starts.size() ? QDate() : starts[i].addDays(-1);
        const Target *target = inForce(ranked, from.isValid() ? from : to.isValid() ? to : QDate(1, 1, 1));
        const TargetStretch stretch = termsOf(metric, target, from, to);
        if (!stretches.empty() && stretches.back().record == stretch.record)
            stretches.back().to = to;
        else
            stretches.push_back(stretch);
    }
    return stretches;
}

double targetOn(const Register &reg, const Metric &metric, QDate day)
{
    const Target *target = inForce(rankedTargets(reg, metric), day);
    return target && !std::isnan(target->target) ? target->target : metric.target;
}

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
