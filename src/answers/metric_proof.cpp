// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_proof.h"

#include <QHash>

#include <algorithm>

namespace Ratchet {

namespace {

using Readings = std::vector<const Reading *>;

QDate interventionOf(const Register &reg, const Steering &steering)
{
    if (steering.interventionOn.isValid())
        return steering.interventionOn;
    const Improvement *improvement = reg.find(steering.improvement);
    return improvement ? improvement->deliveredOn : QDate();
}

SteeringProof steeringProof(const Register &reg, const Metric &metric, const Steering &steering,
                            std::span<const Measurement> series)
{
    SteeringProof proof{steering.id, steering.improvement, steering.role, {}, false};
    const QDate intervention = interventionOf(reg, steering);
    if (!intervention.isValid()) {
        proof.verdict.reason = RungReason::NoIntervention;
        return proof;
    }
    proof.isBaselineLocked = steering.lockedOn.isValid() && steering.lockedOn <= intervention;
    const auto begin = std::ranges::lower_bound(series, intervention, {}, &Measurement::on);
    std::vector<Measurement> baseline;
    for (const Measurement &point : std::span(series.begin(), begin)) {
        const bool isLate = steering.baselineTo.isValid() && point.on > steering.baselineTo;
        if (!isLate && (!steering.baselineFrom.isValid() || point.on >= steering.baselineFrom))
            baseline.push_back(point);
    }
    proof.verdict = climb(baseline, std::span(begin, series.end()), metric.direction, metric.target);
    return proof;
}

std::vector<QDate> phaseStarts(const Register &reg, Id<Metric> metric, QDate asOf)
{
    std::vector<QDate> starts;
    for (const Phase &phase : reg.all<Phase>()) {
        if (phase.metric == metric && phase.fromOn.isValid() && phase.fromOn <= asOf)
            starts.push_back(phase.fromOn);
    }
    return starts;
}

MetricProof proofOf(const Register &reg, const Metric &metric, Readings readings, QDate asOf)
{
    std::ranges::sort(readings, {}, &Reading::on);
    std::vector<Measurement> series;
    std::vector<QuarterReading> quarterly;
    const bool isShare = metric.kind == MetricKind::Percentage;
    for (const Reading *reading : readings) {
        series.push_back({reading->on, reading->value});
        quarterly.push_back({reading->on, reading->value, isShare ? reading->numerator : std::nan(""), reading->denominator});
    }
    MetricProof proof;
    proof.metric = metric.id;
    proof.chart = processChart(series, {metric.screened ? Screening::On : Screening::Off, metric.direction, metric.target,
                                        phaseStarts(reg, metric.id, asOf), 0});
    proof.quarters = quarters(quarterly, int(*reg.settings().yearStart), 100);
    for (const Steering &steering : reg.all<Steering>()) {
        if (steering.metric == metric.id)
            proof.steering.push_back(steeringProof(reg, metric, steering, series));
    }
    return proof;
}

bool counts(const Reading &reading, QDate asOf)
{
    return reading.on.isValid() && reading.on <= asOf && std::isfinite(reading.value);
}

} // namespace

MetricProof metricProof(const Register &reg, Id<Metric> metric, QDate asOf)
{
    const Metric *found = reg.find(metric);
    if (!found)
        return {};
    Readings readings;
    for (const Reading &reading : reg.all<Reading>()) {
        if (reading.metric == metric && counts(reading, asOf))
            readings.push_back(&reading);
    }
    return proofOf(reg, *found, std::move(readings), asOf);
}

std::vector<MetricProof> metricProofs(const Register &reg, QDate asOf)
{
    QHash<Id<Metric>, Readings> readings;
    for (const Reading &reading : reg.all<Reading>()) {
        if (counts(reading, asOf))
            readings[reading.metric].push_back(&reading);
    }
    std::vector<MetricProof> proofs;
    for (const Metric &metric : reg.all<Metric>())
        proofs.push_back(proofOf(reg, metric, readings.value(metric.id), asOf));
    return proofs;
}

const SteeringProof *leadingSteering(const Register &reg, const MetricProof &proof)
{
    const SteeringProof *leading = nullptr;
    const auto rank = [&reg](const SteeringProof &candidate) {
        const Steering *steering = reg.find(candidate.steering);
        return std::pair(candidate.role == SteeringRole::Primary, steering ? interventionOf(reg, *steering) : QDate());
    };
    for (const SteeringProof &candidate : proof.steering) {
        if (!leading || rank(*leading) < rank(candidate))
            leading = &candidate;
    }
    return leading;
}

} // namespace Ratchet
