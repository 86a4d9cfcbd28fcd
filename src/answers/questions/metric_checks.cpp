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

// Of what was delivered in the last year; what was so before the register was kept could have no baseline in it.
struct Delivered {
    std::vector<RecordRef> all, unlocked;
    bool leavesOut = false;
};

Delivered deliveredIn(const Evaluation &evaluation)
{
    QSet<RecordId> locked;
    for (const Steering &steering : evaluation.reg.all<Steering>()) {
        if (steering.lockedOn.isValid() && steering.lockedOn <= evaluation.asOf)
            locked.insert(steering.improvement.value);
    }
    Delivered delivered;
    for (const Improvement *improvement : evaluation.improvements) {
        const QDate on = improvement->deliveredOn;
        if (!on.isValid() || on > evaluation.asOf || on <= evaluation.asOf.addYears(-1)
            || improvement->closure == Closure::Earlier)
            continue;
        const bool isLocked = locked.contains(improvement->id.value);
        if (!isLocked && evaluation.isBeforeKept(on)) {
            delivered.leavesOut = true;
            continue;
        }
        delivered.all.push_back(refTo(*improvement));
        if (!isLocked)
            delivered.unlocked.push_back(refTo(*improvement));
    }
    return delivered;
}

// What speaks against the checks.
struct AgainstMetrics {
    qint64 sustained = 0;
    bool isClaimed = false; // otherwise there is no gain that could fade
    std::vector<RecordRef> unsustained, undefined, faded, stale;
    qint64 freshFor = 0; // the days that the first of the stale ones may take for a reading
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
        if (!isStale(evaluation, steered))
            continue;
        const QDate since = evaluation.keptSince;
        const qint64 days =
            since.isValid() ? since.daysTo(addPeriods(since, steered.metric->frequency, 2)) + 1 : qint64(0);
        against.freshFor = against.stale.empty() ? days : std::min(against.freshFor, days);
        against.stale.push_back(ref);
    }
    return against;
}

} // namespace

std::vector<Check> metricChecks(const Evaluation &evaluation, const std::vector<Steered> &list)
{
    const AgainstMetrics against = againstOf(evaluation, list);
    const Delivered delivered = deliveredIn(evaluation);
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
             .hasSubject = !delivered.all.empty(),
             .value = delivered.all.empty() ? Value() : Value(qint64(delivered.unlocked.size())),
             .against = delivered.unlocked,
             .of = qsizetype(delivered.all.size()),
             .leavesOut = delivered.leavesOut}),
        makeCheck(evaluation,
                  {.id = "readingsFresh",
                   .label = App::translate("Answers", "No metric's latest reading is older than two periods"),
                   .hasSubject = !isEmpty,
                   .value = count(against.stale),
                   .against = against.stale,
                   .of = qsizetype(list.size()),
                   .asksFor = against.freshFor}),
    };
}

} // namespace Ratchet
