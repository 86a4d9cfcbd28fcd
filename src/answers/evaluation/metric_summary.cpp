// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_summary.h"

#include <answers/basis/cell_glyph.h>
#include <answers/basis/period.h>
#include <answers/basis/reading_slots.h>
#include <answers/evaluation/evaluation.h>
#include <answers/metrics/limits_words.h>
#include <answers/metrics/metric_words.h>
#include <core/entities/metric.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

// Limits are drawn to where values can go, as on the chart.
Sparkline::Point sparkOf(const ChartPoint &point, qint64 slot, const ProcessChart &chart, Direction direction)
{
    const auto drawn = [&chart](double limit) {
        if (limit < chart.floor)
            return chart.floor;
        return limit > chart.ceiling ? chart.ceiling : limit;
    };
    return {.slot = slot,
            .value = point.value,
            .centre = point.centre,
            .lower = drawn(point.lower),
            .upper = drawn(point.upper),
            .look = variationOf(point.signs, direction)};
}

void addReadings(MetricSummary &summary, const Metric &metric, const ProcessChart &chart, const MetricWords &words)
{
    const auto &points = chart.points;
    if (points.empty())
        return;
    const auto latest = std::span(points).last(std::min(points.size(), MetricSummary::recentReadings));
    const std::vector<qint64> places = readingSlots(latest, chart.type, metric.frequency);
    Sparkline line{.points = {}, .target = summary.target};
    for (size_t i = 0; i < latest.size(); ++i)
        line.points.push_back(sparkOf(latest[i], places[i], chart, metric.direction));
    const auto [low, high] = std::ranges::minmax(line.points, {}, &Sparkline::Point::value);
    const auto unusual = std::ranges::count_if(
        line.points, [](const Sparkline::Point &point) { return point.look > Variation::CommonCause; });
    //: readings of a small line, from the lowest to the highest; %2: how many of them have a signal
    summary.recentText =
        App::translate("Answers", "%Ln reading(s), %1, %2 out of the ordinary", nullptr, int(line.points.size()))
            .arg(words.range(low.value, high.value), words.whole(unusual));
    summary.recent = std::make_shared<const CellGlyph>(CellGlyph{std::move(line)});
    summary.latestOn = points.back().on;
    summary.latest = points.back().value;
    summary.latestText = words.level(summary.latest);
}

void addVerdict(MetricSummary &summary, const Evaluation &evaluation, const Metric &metric, const MetricProof &proof)
{
    const SteeringProof *leading = leadingSteering(evaluation.reg, proof);
    if (!leading) {
        summary.verdict = App::translate("Answers", "Not steered");
        return;
    }
    summary.rung = leading->verdict.rung;
    summary.verdict = verdictLabel(leading->verdict);
    summary.since = inEffectSince(evaluation.reg, proof, evaluation.asOf);
    const bool isByDay = metric.frequency == Frequency::Daily || metric.frequency == Frequency::Weekly;
    if (summary.since.isValid())
        summary.sinceText = evaluation.locale.toString(summary.since, isByDay ? u"d MMM yyyy"_s : u"MMM yyyy"_s);
}

} // namespace

QString MetricSummary::variationSaid() const
{
    const QLatin1StringView between = variationText.isEmpty() || limitsReason.isEmpty() ? ""_L1 : ". "_L1;
    return variationText + between + limitsReason;
}

MetricSummary metricSummary(const Evaluation &evaluation, const Metric &metric, const MetricProof &proof)
{
    const MetricWords words(metric, proof.chart, evaluation.locale);
    MetricSummary summary;
    summary.metric = metric.id;
    summary.name = metric.name;
    summary.unit = metric.unit.trimmed();
    summary.service = evaluation.serviceName(metric.service);
    if (isInPost(evaluation.reg, metric.steward, evaluation.asOf))
        summary.steward = evaluation.personName(metric.steward);
    summary.target = proof.target;
    summary.targetText = std::isnan(proof.target) ? QString() : words.level(proof.target);
    summary.isUptime = metric.availability;
    const auto &points = proof.chart.points;
    summary.isStale = points.empty() || addPeriods(points.back().on, metric.frequency, 2) < evaluation.asOf;
    addReadings(summary, metric, proof.chart, words);
    summary.variation = proof.chart.variation;
    summary.variationSide = proof.chart.variationSide;
    summary.variationText = variationText(summary.variation, summary.variationSide);
    summary.limitsReason = limitsReason(evaluation.reg, proof);
    summary.assurance = proof.chart.assurance;
    if (summary.assurance != Assurance::Unknown) {
        summary.isProvisional = proof.promised.isTrial();
        summary.assuranceText = summary.isProvisional
            ? App::translate("Answers", "%1, provisional").arg(assuranceLabel(summary.assurance))
            : assuranceLabel(summary.assurance);
    }
    addVerdict(summary, evaluation, metric, proof);
    return summary;
}

std::vector<MetricSummary> metricSummaries(const Evaluation &evaluation)
{
    std::vector<MetricSummary> summaries;
    summaries.reserve(evaluation.proofs.size());
    for (const MetricProof &proof : evaluation.proofs) {
        if (const Metric *metric = evaluation.reg.find(proof.metric))
            summaries.push_back(metricSummary(evaluation, *metric, proof));
    }
    std::ranges::stable_sort(summaries, [](const MetricSummary &one, const MetricSummary &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return summaries;
}

} // namespace Ratchet
