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

// What can need somebody, the most urgent first.
enum class Need { Faded, Unowned, LateAction, MissedCeremony, LateImprovement, UnconfirmedOwner, StaleArtefact };

// A finding before it is put into words: there may be many more than are shown.
struct Candidate {
    Need need = Need::Faded;
    qint64 days = 0; // the more, the more urgent among those of the same need
    RecordRef record;
    RecordId about = 0; // the metric that faded
};

void addFaded(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const MetricProof &proof : evaluation.proofs) {
        for (const SteeringProof &steering : proof.steering) {
            const Improvement *improvement = evaluation.reg.find(steering.improvement);
            if (improvement && steering.verdict.rung == Rung::Faded && !isFadeDecided(*improvement))
                list.push_back({Need::Faded, 0, refTo(*improvement), proof.metric.value});
        }
    }
}

void addImprovements(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Improvement *improvement : evaluation.improvements) {
        if (isRunning(*improvement) && isUnowned(evaluation.reg, *improvement, evaluation.asOf))
            list.push_back({Need::Unowned, 0, refTo(*improvement)});
        else if (isOverdue(*improvement, evaluation.asOf))
            list.push_back({Need::LateImprovement, improvement->targetOn.daysTo(evaluation.asOf), refTo(*improvement)});
    }
}

void addActions(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Action &action : evaluation.reg.all<Action>()) {
        const bool isOpenAction = action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
        const bool isLate = action.dueOn.isValid() && action.dueOn < evaluation.asOf;
        if (isOpenAction && isLate && existsAsOf(action.raisedOn, evaluation.asOf))
            list.push_back({Need::LateAction, action.dueOn.daysTo(evaluation.asOf), refTo(action)});
    }
}

void addMissed(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    constexpr int recentDays = 31;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const qint64 days = date.at().date().daysTo(evaluation.asOf);
        if (!date.isHeld() && days > 0 && days <= recentDays)
            list.push_back({Need::MissedCeremony, days, {EntityKind::Ceremony, date.ceremony.value}});
    }
}

void addStale(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Service &service : evaluation.reg.all<Service>()) {
        // An owner who never confirmed is a matter of the self-questions; here are those who used to.
        const qint64 days = service.ownerConfirmedOn.isValid() ? service.ownerConfirmedOn.daysTo(evaluation.asOf) : 0;
        if (days > ownerConfirmedForDays && isLive(service, evaluation.asOf))
            list.push_back({Need::UnconfirmedOwner, days, refTo(service)});
    }
    for (const Artefact &artefact : evaluation.reg.all<Artefact>()) {
        if (!artefact.intervalDays || !artefact.reviewedOn.isValid())
            continue;
        const qint64 days = artefact.reviewedOn.addDays(*artefact.intervalDays).daysTo(evaluation.asOf);
        if (days > 0)
            list.push_back({Need::StaleArtefact, days, refTo(artefact)});
    }
}

QString whatOf(const Evaluation &evaluation, const Candidate &candidate)
{
    const int days = int(candidate.days);
    switch (candidate.need) {
    case Need::Faded: return App::translate("Answers", "the gain on %1 has faded").arg(recordName(evaluation.reg, EntityKind::Metric, candidate.about));
    case Need::Unowned: return App::translate("Answers", "running without an owner in post");
    case Need::LateAction: return App::translate("Answers", "%Ln day(s) late", nullptr, days);
    case Need::MissedCeremony: return App::translate("Answers", "not held on %1").arg(evaluation.date(evaluation.asOf.addDays(-candidate.days)));
    case Need::LateImprovement: return App::translate("Answers", "%Ln day(s) past its target date", nullptr, days);
    case Need::UnconfirmedOwner: return App::translate("Answers", "its owner confirmed the backlog %Ln day(s) ago", nullptr, days);
    case Need::StaleArtefact: break;
    }
    return App::translate("Answers", "its review has been due for %Ln day(s)", nullptr, days);
}

// Who is to act, while in post.
QString ownerInPost(const Evaluation &evaluation, Id<Person> owner)
{
    return isInPost(evaluation.reg, owner, evaluation.asOf) ? evaluation.personName(owner) : QString();
}

QString todoOf(const Evaluation &evaluation, const Candidate &candidate)
{
    switch (candidate.need) {
    case Need::Faded: return App::translate("Answers", "decide: plan again or close");
    case Need::Unowned: return App::translate("Answers", "name an owner");
    case Need::LateAction: {
        const QString owner = ownerInPost(evaluation, evaluation.reg.find(Id<Action>(candidate.record.record))->owner);
        return owner.isEmpty() ? App::translate("Answers", "name an owner") : owner;
    }
    case Need::MissedCeremony: return App::translate("Answers", "hold it, or record why not");
    case Need::LateImprovement: return App::translate("Answers", "deliver, or set a new date");
    case Need::UnconfirmedOwner: {
        const QString owner = ownerInPost(evaluation, evaluation.reg.find(Id<Service>(candidate.record.record))->owner);
        return owner.isEmpty() ? App::translate("Answers", "name an owner") : App::translate("Answers", "ask %1 to confirm it").arg(owner);
    }
    case Need::StaleArtefact: break;
    }
    return App::translate("Answers", "review it");
}

} // namespace

std::vector<Finding> findings(const Evaluation &evaluation)
{
    std::vector<Candidate> list;
    addFaded(evaluation, list);
    addImprovements(evaluation, list);
    addActions(evaluation, list);
    addMissed(evaluation, list);
    addStale(evaluation, list);
    const auto isBefore = [](const Candidate &one, const Candidate &other) {
        if (one.need != other.need)
            return one.need < other.need;
        return one.days != other.days ? one.days > other.days : one.record.record < other.record.record;
    };
    const auto end = list.begin() + qsizetype(std::min(list.size(), mostFindings));
    std::ranges::partial_sort(list, end, isBefore);
    std::vector<Finding> first;
    for (auto candidate = list.begin(); candidate != end; ++candidate) {
        const RecordRef record = candidate->record;
        first.push_back({record, recordTitle(evaluation.reg, record.entity, record.record), whatOf(evaluation, *candidate), todoOf(evaluation, *candidate)});
    }
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
