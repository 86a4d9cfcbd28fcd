// SPDX-License-Identifier: GPL-3.0-or-later
// Question 4: which metrics improve due to CSI, and how one knows.
#include "question_metrics.h"

#include <answers/questions/answer_frame.h>

#include <answers/basis/period.h>
#include <answers/basis/reading_slots.h>
#include <answers/basis/rung_words.h>
#include <answers/evaluation/metric_order.h>
#include <answers/metrics/attribution.h>
#include <answers/metrics/claim_series.h>
#include <answers/metrics/claims.h>
#include <answers/questions/claim_tables.h>
#include <answers/questions/metric_checks.h>
#include <answers/questions/metric_overview.h>
#include <answers/questions/outcome_lint.h>
#include <answers/questions/scale_table.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t chartedReadings = 36;

// The best first: what a CIO wants to see on top.
int rankOf(Rung rung)
{
    switch (rung) {
    case Rung::Sustained:
        return 0;
    case Rung::Holding:
        return 1;
    case Rung::Moved:
        return 2;
    case Rung::Faded:
        return 3;
    case Rung::Worse:
        return 4;
    case Rung::NoEvidence:
        return 5;
    case Rung::TooEarly:
        break;
    }
    return 6;
}

std::vector<Steered> steeredMetrics(const Evaluation &evaluation)
{
    std::vector<Steered> list;
    const MetricEvents events(evaluation.reg);
    for (const MetricProof &proof : evaluation.proofs) {
        if (const Metric *metric = evaluation.reg.find(proof.metric))
            list.push_back({.metric = metric,
                            .proof = &proof,
                            .leading = leadingSteering(evaluation.reg, proof),
                            .attributions = attributions(evaluation.reg, events, proof, evaluation.asOf)});
    }
    std::ranges::stable_sort(list, [](const Steered &one, const Steered &other) {
        if (!one.leading || !other.leading)
            return one.leading && !other.leading;
        const auto rank = [](const Steered &steered) {
            return std::pair(rankOf(steered.leading->verdict.rung), !steered.leadingAttribution().isToOneCause());
        };
        return rank(one) < rank(other);
    });
    return list;
}

QString interval(const Evaluation &evaluation, const LadderVerdict &verdict)
{
    if (std::isnan(verdict.effect))
        return u"–"_s;
    const auto signedNumber = [&](double number) -> QString {
        return (number > 0 ? u"+"_s : QString()) + evaluation.number(number, 2);
    };
    if (std::isnan(verdict.low) || std::isnan(verdict.high))
        return signedNumber(verdict.effect);
    //: effect, and its 95 % interval
    return App::translate("Answers", "%1 (%2 … %3)")
        .arg(signedNumber(verdict.effect), signedNumber(verdict.low), signedNumber(verdict.high));
}
// Whether the gain can be told to go with this improvement alone, and which part of it is counted.
Cell attributionCell(const Evaluation &evaluation, const Attribution &attribution)
{
    if (!attribution.hasGain())
        return textCell(u"–"_s);
    const QString told = attribution.isToOneCause() ? App::translate("Answers", "consistent")
                                                    : App::translate("Answers", "not to one cause");
    const QString shown = attribution.share < 1
        ? App::translate("Answers", "%1, shared: %2").arg(told, evaluation.percent(100 * attribution.share))
        : told;
    return textCell(shown, concernIf(!attribution.isToOneCause()));
}

Cell registrationCell(const Evaluation &evaluation, const SteeringProof &proof)
{
    switch (registrationOf(evaluation.reg, *evaluation.reg.find(proof.steering))) {
    case Registration::Registered:
        return textCell(App::translate("Answers", "✓ yes"));
    case Registration::AfterStart:
        return textCell(App::translate("Answers", "✕ after the start"), Tone::Concern);
    case Registration::None:
        break;
    }
    return textCell(App::translate("Answers", "✕ no"), Tone::Concern);
}

AnswerTable steeringTable(const Evaluation &evaluation, const std::vector<Steered> &list)
{
    AnswerTable table(u"metric_verdicts"_s, App::translate("Answers", "Metrics and the improvements that steer them"),
                      App::translate("Answers",
                                     "Each verdict compares the readings after the intervention with the baseline "
                                     "before it. The effect is in the metric's unit, with its 95 % interval. "
                                     "Attribution says whether anything else on record may have made the gain."));
    table.column(App::translate("Answers", "Metric"), 5)
        .column(App::translate("Answers", "Verdict"), 4)
        .number(App::translate("Answers", "Effect"), 4)
        .column(App::translate("Answers", "Improvement"), 5)
        .column(App::translate("Answers", "Attribution"), 3)
        .number(App::translate("Answers", "Points after"), 2)
        .number(App::translate("Answers", "Still needed"), 2)
        .column(App::translate("Answers", "Baseline locked"), 2);
    for (const Steered &steered : list) {
        for (size_t i = 0; i < steered.proof->steering.size(); ++i) {
            const SteeringProof &steering = steered.proof->steering[i];
            const QString unit = steered.metric->unit;
            const QString name = unit.isEmpty() ? steered.metric->name
                                                : App::translate("Answers", "%1 (%2)").arg(steered.metric->name, unit);
            const LadderVerdict &verdict = steering.verdict;
            table.row({textCell(name),
                       textCell(rungShape(verdict.rung) + u' ' + verdictLabel(verdict), rungTone(verdict.rung)),
                       textCell(interval(evaluation, verdict)),
                       textCell(recordTitle(evaluation.reg, EntityKind::Improvement, steering.improvement.value)),
                       attributionCell(evaluation, steered.attributions[i]), countCell(evaluation, verdict.pointsAfter),
                       countCell(evaluation, verdict.pointsNeeded), registrationCell(evaluation, steering)},
                      refTo(*steered.metric));
        }
    }
    return table;
}

// The level that a claim compares: before, and since the improvement took effect. NaN where a reading belongs to
// neither.
double comparedLevel(const ClaimSeries &claim, const LadderVerdict &verdict, QDate on)
{
    if (on >= claim.interventionOn)
        return verdict.laterMean;
    const bool isInBaseline =
        !claim.baseline.empty() && on >= claim.baseline.front().on && on <= claim.baseline.back().on;
    return isInBaseline ? verdict.baselineMean : std::nan("");
}

QString periodName(const Evaluation &evaluation, const Metric &metric, QDate day)
{
    const bool isByDay = metric.frequency == Frequency::Daily || metric.frequency == Frequency::Weekly;
    return evaluation.locale.toString(day, isByDay ? u"d MMM"_s : u"MMM yyyy"_s);
}

double levelOfPhase(const ProcessChart &process, qsizetype point)
{
    const auto phase = std::ranges::find_if(
        process.phases, [point](const ChartPhase &candidate) { return point < candidate.first + candidate.count; });
    return phase == process.phases.end() ? std::nan("") : phase->limits.mean;
}

// The readings of the metric with the best verdict, against its target; a period without one has its place.
AnswerChart chartOf(const Evaluation &evaluation, const std::vector<Steered> &list)
{
    AnswerChart chart;
    chart.id = u"leading_metric"_s;
    chart.kind = ChartKind::Lines;
    chart.measure = Measure::Score;
    if (list.empty() || list.front().proof->chart.points.empty()) {
        chart.title = App::translate("Answers", "No readings yet");
        return chart;
    }
    const Steered &shown = list.front();
    chart.title = shown.metric->unit.isEmpty()
        ? shown.metric->name
        : App::translate("Answers", "%1 (%2)").arg(shown.metric->name, shown.metric->unit);
    chart.caption = App::translate(
        "Answers", "The readings of the metric with the strongest verdict, with the mean of each phase.");
    chart.target = shown.proof->target;
    if (!std::isnan(chart.target))
        chart.targetLabel = App::translate("Answers", "target %1").arg(evaluation.number(chart.target, 2));
    const auto &process = shown.proof->chart;
    const size_t first = process.points.size() - std::min(process.points.size(), chartedReadings);
    ChartSeries values{.name = App::translate("Answers", "Reading"), .tone = Tone::Good};
    ChartSeries means{.name = App::translate("Answers", "Mean")};
    ClaimSeries claim;
    if (shown.leading) {
        claim = claimSeries(evaluation.reg, *shown.metric, *evaluation.reg.find(shown.leading->steering),
                            seriesOf(process));
        means.name = App::translate("Answers", "Mean before and since %1")
                         .arg(recordName(evaluation.reg, EntityKind::Improvement, shown.leading->improvement.value));
        chart.caption = App::translate("Answers",
                                       "The readings of the metric with the strongest verdict, with their mean before "
                                       "and since the improvement that steers it.");
    }
    const auto points = std::span(process.points).subspan(first);
    const std::vector<qint64> places = readingSlots(points, process.type, shown.metric->frequency);
    for (size_t i = 0; i < points.size(); ++i) {
        const QDate on = points[i].on;
        for (qint64 missing = i == 0 ? 0 : places[i] - places[i - 1] - 1; missing > 0; --missing) {
            const QDate unread = addPeriods(on, shown.metric->frequency, -int(missing));
            chart.categories.push_back(periodName(evaluation, *shown.metric, unread));
            values.values.push_back(std::nan(""));
            means.values.push_back(std::nan(""));
        }
        chart.categories.push_back(periodName(evaluation, *shown.metric, on));
        values.values.push_back(points[i].value);
        means.values.push_back(claim.interventionOn.isValid() ? comparedLevel(claim, shown.leading->verdict, on)
                                                              : levelOfPhase(process, qsizetype(first + i)));
    }
    chart.series = {values, means};
    return chart;
}

} // namespace

Answer answerMetrics(const Evaluation &evaluation, std::span<const MetricSummary> summaries)
{
    const std::vector<Steered> list = steeredMetrics(evaluation);
    Answer answer = emptyAnswer(evaluation, 4);
    std::vector<RecordRef> metrics;
    std::array<std::vector<RecordRef>, std::size(allRungs)> byRung;
    int attributed = 0; // of the sustained ones
    SeveralCauses causes;
    for (const Steered &steered : list) {
        metrics.push_back(refTo(*steered.metric));
        addSeveralCauses(causes, *steered.proof, steered.attributions);
        if (steered.leading) {
            byRung[size_t(steered.leading->verdict.rung)].push_back(refTo(*steered.metric));
            attributed +=
                steered.leading->verdict.rung == Rung::Sustained && steered.leadingAttribution().isToOneCause();
        }
        if (!steered.proof->chart.points.empty())
            answer.freshOn = std::max(answer.freshOn, steered.proof->chart.points.back().on);
    }
    answer.figures = {countFigure("metrics", App::translate("Answers", "Metrics"), metrics,
                                  App::translate("Answers", "Metrics in the register."))};
    for (const Rung rung : allRungs) {
        answer.figures.push_back({.id = rungName(rung),
                                  .label = rungLabel(rung),
                                  .value = qint64(byRung[size_t(rung)].size()),
                                  .definition = App::translate(
                                      "Answers", "Metrics by the verdict on the latest improvement that steers them."),
                                  .rows = byRung[size_t(rung)]});
    }
    answer.checks = metricChecks(evaluation, list);
    std::vector<MetricSummary> byAttention(summaries.begin(), summaries.end());
    sortByAttention(byAttention);
    answer.tables = {steeringTable(evaluation, list), metricOverview(byAttention, evaluation.locale)};
    addClaims(evaluation, causes, answer);
    addScale(evaluation, answer);
    addOutcomeLint(answer, evaluation);
    answer.charts = {chartOf(evaluation, list)};
    const auto count = [&](Rung rung) { return evaluation.number(double(byRung[size_t(rung)].size())); };
    answer.lead = count(Rung::Sustained);
    answer.leadNote = App::translate("Answers", "of %1 sustained · %2 faded")
                          .arg(evaluation.number(double(metrics.size())), count(Rung::Faded));
    answer.headline = metrics.empty()
        ? App::translate("Answers", "The register holds no metric yet.")
        : App::translate("Answers",
                         "%1 of %Ln metric(s) show a sustained gain, %2 of them consistent with one improvement; %3 "
                         "holding, %4 faded.",
                         nullptr, int(metrics.size()))
              .arg(count(Rung::Sustained), evaluation.number(attributed), count(Rung::Holding), count(Rung::Faded));
    concludeVerdict(answer, metrics.empty());
    return answer;
}

} // namespace Ratchet
