// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_checks.h"

#include <answers/basis/period.h>
#include <answers/metrics/claims.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>

#include <QCoreApplication>
#include <QSet>

namespace Ratchet {

using App = QCoreApplication;

namespace {

std::vector<RecordRef> withoutLockedMetric(const Evaluation &evaluation, std::vector<RecordRef> *delivered)
{
    QSet<RecordId> locked;
    for (const Steering &steering : evaluation.reg.all<Steering>()) {
        if (steering.lockedOn.isValid() && steering.lockedOn <= evaluation.asOf)
            locked.insert(steering.improvement.value);
    }
    std::vector<RecordRef> rows;
    for (const Improvement *improvement : evaluation.improvements) {
        const QDate on = improvement->deliveredOn;
        // What was closed before the register was kept could not have a baseline in it.
        if (!on.isValid() || on > evaluation.asOf || on <= evaluation.asOf.addYears(-1)
            || improvement->closure == Closure::Earlier)
            continue;
        delivered->push_back(refTo(*improvement));
        if (!locked.contains(improvement->id.value))
            rows.push_back(refTo(*improvement));
    }
    return rows;
}

// What speaks against the checks.
struct AgainstMetrics {
    qint64 sustained = 0;
    bool isClaimed = false; // otherwise there is no gain that could fade
    std::vector<RecordRef> unsustained, undefined, faded, stale;
};

// Whether the latest reading is older than two periods, or there is none.
bool isStale(const Evaluation &evaluation, const Steered &steered)
{
    const auto &points = steered.proof->chart.points;
    return points.empty() || addPeriods(points.back().on, steered.metric->frequency, 2) < evaluation.asOf;
}

AgainstMetrics againstOf(const Evaluation &evaluation, const std::vector<Steered> &list)
{
    AgainstMetrics against;
    for (const Steered &steered : list) {
        const RecordRef ref = refTo(*steered.metric);
        const bool isSustained = steered.leading && steered.leading->verdict.rung == Rung::Sustained;
        against.sustained += isSustained;
        if (!isSustained)
            against.unsustained.push_back(ref);
        if (!isInPost(evaluation.reg, steered.metric->steward, evaluation.asOf)
            || steered.metric->definition.trimmed().isEmpty())
            against.undefined.push_back(ref);
        against.isClaimed |= !steered.proof->steering.empty();
        for (const SteeringProof &steering : steered.proof->steering) {
            const Improvement *improvement = evaluation.reg.find(steering.improvement);
            if (steering.verdict.rung == Rung::Faded && improvement && !isFadeDecided(*improvement))
                against.faded.push_back({EntityKind::Improvement, steering.improvement.value});
        }
        if (isStale(evaluation, steered))
            against.stale.push_back(ref);
    }
    return against;
}

} // namespace

std::vector<Check> metricChecks(const Evaluation &evaluation, const std::vector<Steered> &list)
{
    const AgainstMetrics against = againstOf(evaluation, list);
    std::vector<RecordRef> delivered;
    const auto unlocked = withoutLockedMetric(evaluation, &delivered);
    const bool isEmpty = list.empty();
    const auto count = [&](const std::vector<RecordRef> &rows) {
        return isEmpty ? Value() : Value(qint64(rows.size()));
    };
    return {
        makeCheck(evaluation,
                  {.id = "sustainedMetrics",
                   .label = App::translate("Answers", "Metrics with a sustained gain: at least %1"),
                   .hasSubject = !isEmpty,
                   .value = against.sustained,
                   .limit = Limit::AtLeast,
                   .standard = 1,
                   .against = against.unsustained}),
        makeCheck(evaluation,
                  {.id = "stewardAndDefinition",
                   .label = App::translate("Answers", "Every metric has a steward in post and a definition"),
                   .hasSubject = !isEmpty,
                   .value = count(against.undefined),
                   .against = against.undefined,
                   .of = qsizetype(list.size())}),
        makeCheck(evaluation,
                  {.id = "fadedDecided",
                   .label = App::translate("Answers", "No gain has faded without a decision"),
                   .hasSubject = against.isClaimed,
                   .value = count(against.faded),
                   .against = against.faded}),
        makeCheck(
            evaluation,
            {.id = "baselineLocked",
             .label = App::translate(
                 "Answers", "Every improvement delivered in the last 12 months names a metric with a locked baseline"),
             .hasSubject = !delivered.empty(),
             .value = delivered.empty() ? Value() : Value(qint64(unlocked.size())),
             .against = unlocked,
             .of = qsizetype(delivered.size())}),
        makeCheck(evaluation,
                  {.id = "readingsFresh",
                   .label = App::translate("Answers", "No metric's latest reading is older than two periods"),
                   .hasSubject = !isEmpty,
                   .value = count(against.stale),
                   .against = against.stale,
                   .of = qsizetype(list.size())}),
    };
}

} // namespace Ratchet
