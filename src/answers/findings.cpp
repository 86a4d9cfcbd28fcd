// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a decision now, most urgent first, and what comes next.
#include "evaluation.h"

#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t mostFindings = 12;
constexpr int mostEvents = 6;

struct Weighed {
    int urgency = 0;  // higher goes first
    qint64 days = 0;  // within the same urgency
    Finding finding;
};

Weighed weighed(const Evaluation &evaluation, int urgency, qint64 days, RecordRef ref, const QString &what, const QString &todo)
{
    return {urgency, days, {ref, recordTitle(evaluation.reg, ref.entity, ref.record), what, todo}};
}

QString daysText(const Evaluation &evaluation, qint64 days)
{
    return days == 1 ? App::translate("Answers", "1 day") : App::translate("Answers", "%1 days").arg(evaluation.number(double(days)));
}

void addActions(const Evaluation &evaluation, std::vector<Weighed> &list)
{
    for (const Action &action : evaluation.reg.all<Action>()) {
        const bool isOpenAction = action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
        if (!isOpenAction || !existsAsOf(action.raisedOn, evaluation.asOf) || !action.dueOn.isValid() || action.dueOn >= evaluation.asOf)
            continue;
        const qint64 days = action.dueOn.daysTo(evaluation.asOf);
        const QString owner = evaluation.personName(action.owner);
        list.push_back(weighed(evaluation, 4, days, refTo(action), App::translate("Answers", "%1 late").arg(daysText(evaluation, days)), owner.isEmpty() ? App::translate("Answers", "name an owner") : owner));
    }
}

void addImprovements(const Evaluation &evaluation, std::vector<Weighed> &list)
{
    for (const Improvement *improvement : evaluation.improvements) {
        if (isRunning(*improvement) && isUnowned(evaluation.reg, *improvement, evaluation.asOf))
            list.push_back(weighed(evaluation, 5, 0, refTo(*improvement), App::translate("Answers", "running without an owner in post"), App::translate("Answers", "name an owner")));
        else if (isOverdue(*improvement, evaluation.asOf))
            list.push_back(weighed(evaluation, 2, improvement->targetOn.daysTo(evaluation.asOf), refTo(*improvement), App::translate("Answers", "%1 past its target date").arg(daysText(evaluation, improvement->targetOn.daysTo(evaluation.asOf))), App::translate("Answers", "deliver, or set a new date")));
    }
}

void addFaded(const Evaluation &evaluation, std::vector<Weighed> &list)
{
    for (const MetricProof &proof : evaluation.proofs) {
        for (const SteeringProof &steering : proof.steering) {
            const Improvement *improvement = evaluation.reg.find(steering.improvement);
            const bool isDecided = improvement && (improvement->status == ImprovementStatus::Faded || improvement->closure == Closure::Faded);
            if (improvement && steering.verdict.rung == Rung::Faded && !isDecided)
                list.push_back(weighed(evaluation, 6, 0, refTo(*improvement), App::translate("Answers", "the gain on %1 has faded").arg(recordName(evaluation.reg, EntityKind::Metric, proof.metric.value)), App::translate("Answers", "decide: plan again or close")));
        }
    }
}

void addMissed(const Evaluation &evaluation, std::vector<Weighed> &list)
{
    constexpr int recentDays = 31;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const qint64 days = date.at().date().daysTo(evaluation.asOf);
        if (!date.isHeld() && days > 0 && days <= recentDays)
            list.push_back(weighed(evaluation, 3, days, {EntityKind::Ceremony, date.ceremony.value}, App::translate("Answers", "not held on %1").arg(evaluation.date(date.at().date())), App::translate("Answers", "hold it, or record why not")));
    }
}

void addStale(const Evaluation &evaluation, std::vector<Weighed> &list)
{
    for (const Artefact &artefact : evaluation.reg.all<Artefact>()) {
        if (!artefact.intervalDays || !artefact.reviewedOn.isValid())
            continue;
        const qint64 days = artefact.reviewedOn.addDays(*artefact.intervalDays).daysTo(evaluation.asOf);
        if (days > 0)
            list.push_back(weighed(evaluation, 1, days, refTo(artefact), App::translate("Answers", "its review has been due for %1").arg(daysText(evaluation, days)), App::translate("Answers", "review it")));
    }
}

} // namespace

std::vector<Finding> findings(const Evaluation &evaluation)
{
    std::vector<Weighed> list;
    addFaded(evaluation, list);
    addImprovements(evaluation, list);
    addActions(evaluation, list);
    addMissed(evaluation, list);
    addStale(evaluation, list);
    const auto isBefore = [](const Weighed &one, const Weighed &other) { return one.urgency != other.urgency ? one.urgency > other.urgency : one.days > other.days; };
    const auto end = list.begin() + qsizetype(std::min(list.size(), mostFindings));
    std::ranges::partial_sort(list, end, isBefore);
    std::vector<Finding> first;
    for (auto entry = list.begin(); entry != end; ++entry)
        first.push_back(std::move(entry->finding));
    return first;
}

std::vector<NextEvent> nextEvents(const Evaluation &evaluation)
{
    std::vector<NextEvent> events;
    for (const CeremonyDate &date : upcomingDates(evaluation.reg, evaluation.asOf, mostEvents))
        events.push_back({date.at(), recordName(evaluation.reg, EntityKind::Ceremony, date.ceremony.value), {EntityKind::Ceremony, date.ceremony.value}});
    return events;
}

} // namespace Ratchet
