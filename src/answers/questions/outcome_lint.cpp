// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome_lint.h"

#include <answers/evaluation/outcome_links.h>
#include <answers/questions/service_metrics.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/record_text.h>

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr double usualTolerance = 2; // percent of the mean

// Lower case, everything that is neither letter nor digit as one blank, with a blank at either end: a phrase is found
// as whole words.
QString spaced(const QString &text)
{
    QString plain = u" "_s;
    for (const QChar letter : text.toLower()) {
        if (letter.isLetterOrNumber())
            plain += letter;
        else if (!plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.endsWith(u' ') ? plain : plain + u' ';
}

void addMetricLint(const Evaluation &evaluation, std::vector<LintFinding> &list)
{
    const QStringList words = activityWords();
    const double tolerance = evaluation.threshold("targetAtMean", usualTolerance);
    for (const MetricProof &proof : evaluation.proofs) {
        const Metric *metric = evaluation.reg.find(proof.metric);
        if (!metric)
            continue;
        if (const QString word = activityWordOf(*metric, words); !word.isEmpty())
            list.push_back(
                {.rule = LintRule::ActivityWord,
                 .record = refTo(*metric),
                 .reason = App::translate("Answers", "“%1” counts what was done, not what came of it").arg(word)});
        else if (metric->kind == MetricKind::Count && metric->direction == Direction::Neutral)
            list.push_back({.rule = LintRule::NeutralCount,
                            .record = refTo(*metric),
                            .reason = App::translate("Answers", "a count of which neither more nor fewer is better")});
        const SteeringProof *leading = leadingSteering(evaluation.reg, proof);
        const bool isGained =
            leading && (leading->verdict.rung == Rung::Holding || leading->verdict.rung == Rung::Sustained);
        const double mean = proof.chart.phases.empty() ? std::nan("") : proof.chart.phases.back().limits.mean;
        if (!isGained && isTargetAtMean(proof.target, mean, tolerance))
            list.push_back(
                {.rule = LintRule::TargetAtMean,
                 .record = refTo(*metric),
                 .reason = App::translate("Answers", "the target %1 is where the readings are today (mean %2)")
                               .arg(evaluation.number(proof.target, 2), evaluation.number(mean, 2))});
    }
}

void addOtherLint(const Evaluation &evaluation, std::vector<LintFinding> &list)
{
    const QHash<Id<Service>, ServiceMetrics> metrics = serviceMetrics(evaluation.reg);
    for (const Service &service : evaluation.reg.all<Service>()) {
        if (isLive(service, evaluation.asOf) && metrics.value(service.id).isUptimeOnly())
            list.push_back({.rule = LintRule::UptimeOnly,
                            .record = refTo(service),
                            .reason = App::translate("Answers", "all its metrics are of availability: uptime only")});
    }
    const OutcomeLinks links(evaluation.reg);
    for (const Improvement *improvement : evaluation.open) {
        if (improvement->nature == Nature::Technology && !links.isLinked(*improvement))
            list.push_back({.rule = LintRule::TechnologyWithoutOutcome,
                            .record = refTo(*improvement),
                            .reason = App::translate("Answers", "technology without a metric of an outcome")});
    }
}

Figure lintFigure(const char *id, const QString &label, const std::vector<LintFinding> &list, LintRule one,
                  LintRule other, const QString &definition)
{
    std::vector<RecordRef> rows;
    for (const LintFinding &finding : list) {
        if (finding.rule == one || finding.rule == other)
            rows.push_back(finding.record);
    }
    return countFigure(id, label, rows, definition);
}

} // namespace

QStringList activityWords()
{
    //: Phrases, separated by semicolons, that tell a count of activity from an outcome; whole words, lower case
    const QString words = App::translate(
        "Answers",
        "tickets handled;tickets closed;tickets resolved;tickets processed;tickets worked;number of tickets;calls "
        "handled;calls answered;number of calls;requests handled;requests processed;trainings held;training "
        "held;training sessions;number of trainings;people trained;changes made;changes implemented;number of "
        "changes;meetings held;number of meetings;meetings;workshops held;workshops;reviews held;articles "
        "written;documents written;reports written;hours worked;hours spent;tasks completed;actions closed;emails "
        "sent");
    return words.split(u';', Qt::SkipEmptyParts);
}

QString activityWordOf(const Metric &metric, const QStringList &words)
{
    if (metric.direction == Direction::Down)
        return {};
    const QString name = spaced(metric.name);
    const QString unit = spaced(metric.unit);
    const auto found = std::ranges::find_if(words, [&](const QString &word) {
        const QString phrase = spaced(word);
        return name.contains(phrase) || unit.contains(phrase);
    });
    return found == words.end() ? QString() : *found;
}

bool isTargetAtMean(double target, double mean, double tolerancePercent)
{
    if (!std::isfinite(target) || !std::isfinite(mean))
        return false;
    return std::abs(target - mean) <= std::abs(mean) * tolerancePercent / 100 + 1e-12;
}

std::vector<LintFinding> outcomeLint(const Evaluation &evaluation)
{
    std::vector<LintFinding> list;
    addMetricLint(evaluation, list);
    addOtherLint(evaluation, list);
    std::ranges::stable_sort(list, {}, &LintFinding::rule);
    return list;
}

void addOutcomeLint(Answer &answer, const Evaluation &evaluation)
{
    const std::vector<LintFinding> list = outcomeLint(evaluation);
    answer.figures.push_back(
        lintFigure("activityMetrics", App::translate("Answers", "Activity posing as outcome"), list,
                   LintRule::ActivityWord, LintRule::NeutralCount,
                   App::translate("Answers",
                                  "Metrics whose name or unit counts activity, such as tickets handled or trainings "
                                  "held, unless fewer are better; and counts of which neither more nor fewer is "
                                  "better.")));
    answer.figures.push_back(
        lintFigure("targetsAtMean", App::translate("Answers", "Targets met already"), list, LintRule::TargetAtMean,
                   LintRule::TargetAtMean,
                   App::translate("Answers",
                                  "Metrics whose target lies within %1 of the mean of their latest phase, where no "
                                  "gain that holds or is sustained brought it there: to reach it proves nothing.")
                       .arg(evaluation.percent(evaluation.threshold("targetAtMean", usualTolerance)))));
    AnswerTable table(u"outcome_lint"_s, App::translate("Answers", "What poses as an outcome"),
                      App::translate("Answers",
                                     "Metrics, services and improvements that look like outcomes and prove none, each "
                                     "with the reason."));
    table.column(App::translate("Answers", "Kind"), 2)
        .column(App::translate("Answers", "Name"), 5)
        .column(App::translate("Answers", "Reason"), 7);
    for (const LintFinding &finding : list)
        table.row({textCell(label(entityType(finding.record.entity))),
                   textCell(recordTitle(evaluation.reg, finding.record.entity, finding.record.record)),
                   textCell(finding.reason, Tone::Concern)},
                  finding.record);
    if (!table.rows.empty())
        answer.tables.push_back(std::move(table));
}

} // namespace Ratchet
