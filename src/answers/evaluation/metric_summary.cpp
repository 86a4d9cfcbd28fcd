// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_summary.h"

#include <answers/basis/period.h>
#include <answers/evaluation/evaluation.h>
#include <answers/metrics/metric_words.h>
#include <core/entities/metric.h>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr size_t recentReadings = 24;

MetricSummary summaryOf(const Evaluation &evaluation, const Metric &metric, const MetricProof &proof)
{
    const MetricWords words(metric, proof.chart, evaluation.locale);
    MetricSummary summary;
    summary.metric = metric.id;
    summary.name = metric.name;
    summary.service = evaluation.serviceName(metric.service);
    if (isInPost(evaluation.reg, metric.steward, evaluation.asOf))
        summary.steward = evaluation.personName(metric.steward);
    summary.target = proof.target;
    summary.targetText = std::isnan(proof.target) ? QString() : words.level(proof.target);
    summary.isUptime = metric.availability;
    const auto &points = proof.chart.points;
    const size_t first = points.size() - std::min(points.size(), recentReadings);
    for (size_t i = first; i < points.size(); ++i)
        summary.recent.push_back(points[i].value);
    summary.isStale = points.empty() || addPeriods(points.back().on, metric.frequency, 2) < evaluation.asOf;
    if (!points.empty()) {
        const ProcessLimits &limits = proof.chart.phases.back().limits;
        summary.mean = limits.mean;
        summary.latestOn = points.back().on;
        summary.latest = points.back().value;
        summary.latestText = words.level(summary.latest);
        summary.isProvisional = proof.promised.isTrial();
    }
    summary.variation = proof.chart.variation;
    summary.variationSide = proof.chart.variationSide;
    summary.assurance = proof.chart.assurance;
    if (const SteeringProof *leading = leadingSteering(evaluation.reg, proof)) {
        summary.rung = leading->verdict.rung;
        summary.verdict = verdictLabel(leading->verdict);
    }
    return summary;
}

} // namespace

std::vector<MetricSummary> metricSummaries(const Evaluation &evaluation)
{
    std::vector<MetricSummary> summaries;
    for (const MetricProof &proof : evaluation.proofs) {
        if (const Metric *metric = evaluation.reg.find(proof.metric))
            summaries.push_back(summaryOf(evaluation, *metric, proof));
    }
    std::ranges::stable_sort(summaries, [](const MetricSummary &one, const MetricSummary &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return summaries;
}

} // namespace Ratchet
