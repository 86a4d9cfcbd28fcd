// SPDX-License-Identifier: GPL-3.0-or-later
// What needs a decision now, most urgent first, and what comes next.

#include "findings.h"

#include <answers/basis/rung_words.h>
#include <answers/evaluation/ritual_response.h>
#include <answers/evaluation/stale_artefacts.h>
#include <answers/reviews/escalations.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/record_text.h>

#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr size_t mostFindings = 12;
constexpr int mostEvents = 6;

// What can need somebody, the most urgent first.
enum class Need {
    Faded,
    Worse,
    Unbalanced,
    Unowned,
    LateAction,
    ReviewDue,
    MissedCeremony,
    Ritual,
    LateImprovement,
    UnconfirmedOwner,
    StaleArtefact
};

// A finding before it is put into words: there may be many more than are shown.
struct Candidate {
    Need need = Need::Faded;
    qint64 days = 0; // the more, the more urgent among those of the same need
    RecordRef record;
    RecordId about = 0; // the metric that faded or got worse
    int review = 0; // days after the delivery
    Rung rung = Rung::TooEarly;
    int step = 0; // of escalation that it has reached
    QString to = {}; // whom it goes to there
    bool isUnrecorded = false; // a step that it has reached is not written down
    QString answered = {}; // what was said to the finding, and before how many of its reviews
    bool isAnswered = false; // that still holds
};

// Everything that was delivered is judged again, be it embedded or closed, until somebody took note.
void addLostGains(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const MetricProof &proof : evaluation.proofs) {
        for (const SteeringProof &steering : proof.steering) {
            const Improvement *improvement = evaluation.reg.find(steering.improvement);
            if (!improvement || isFadeDecided(*improvement))
                continue;
            const bool isBalancing = steering.role == SteeringRole::Balancing;
            if (steering.verdict.rung == Rung::Faded && !isBalancing)
                list.push_back({.need = Need::Faded, .record = refTo(*improvement), .about = proof.metric.value});
            else if (steering.verdict.rung == Rung::Worse)
                list.push_back({.need = isBalancing ? Need::Unbalanced : Need::Worse,
                                .record = refTo(*improvement),
                                .about = proof.metric.value});
        }
    }
}

// A review is done once something is written of the improvement on its day or later.
void addReviews(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    QSet<RecordId> listed;
    for (const WatchedGain &gain : evaluation.gains) {
        const Improvement *improvement = evaluation.reg.find(gain.improvement);
        const GainReview *review = gain.latestDue();
        const bool isDone = !review || (improvement->updatedOn.isValid() && improvement->updatedOn >= review->dueOn);
        if (isDone || listed.contains(gain.improvement.value))
            continue;
        listed.insert(gain.improvement.value);
        list.push_back({.need = Need::ReviewDue,
                        .days = review->dueOn.daysTo(evaluation.asOf),
                        .record = refTo(*improvement),
                        .about = gain.metric.value,
                        .review = review->days,
                        .rung = gain.now});
    }
}

void addImprovements(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Improvement *improvement : evaluation.improvements) {
        if (isRunning(*improvement) && isUnowned(evaluation.reg, *improvement, evaluation.asOf))
            list.push_back({.need = Need::Unowned, .record = refTo(*improvement)});
        else if (isOverdue(*improvement, evaluation.asOf))
            list.push_back({.need = Need::LateImprovement,
                            .days = improvement->targetOn.daysTo(evaluation.asOf),
                            .record = refTo(*improvement)});
    }
}

void addActions(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    QHash<Id<Action>, ReachedStep> steps; // the highest
    QSet<Id<Action>> unrecorded;
    for (const ReachedStep &escalation : escalations(evaluation.reg, evaluation.asOf)) {
        steps.insert(escalation.action, escalation);
        if (!escalation.isRecorded)
            unrecorded.insert(escalation.action);
    }
    for (const Action &action : evaluation.reg.all<Action>()) {
        const bool isOpenAction = action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
        const bool isLate = action.dueOn.isValid() && action.dueOn < evaluation.asOf;
        if (isOpenAction && isLate && existsAsOf(action.raisedOn, evaluation.asOf))
            list.push_back({.need = Need::LateAction,
                            .days = action.dueOn.daysTo(evaluation.asOf),
                            .record = refTo(action),
                            .step = steps.contains(action.id) ? steps[action.id].number : 0,
                            .to = steps.value(action.id).to,
                            .isUnrecorded = unrecorded.contains(action.id)});
    }
}

void addMissed(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    constexpr int recentDays = 31;
    for (const CeremonyDate &date : evaluation.adherence.due) {
        const qint64 days = date.at().date().daysTo(evaluation.asOf);
        if (!date.isHeld() && days > 0 && days <= recentDays)
            list.push_back(
                {.need = Need::MissedCeremony, .days = days, .record = {EntityKind::Ceremony, date.ceremony.value}});
    }
}

void addRituals(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Ritual &ritual : rituals(evaluation.reg, evaluation.asOf))
        list.push_back({.need = Need::Ritual,
                        .days = qint64(ritual.reviews.size()),
                        .record = {EntityKind::Ceremony, ritual.ceremony.value},
                        .answered = ritualResponseText(evaluation.reg, ritual, evaluation.asOf, evaluation.locale),
                        .isAnswered = isAnswered(evaluation.reg, ritual, evaluation.asOf)});
}

void addStale(const Evaluation &evaluation, std::vector<Candidate> &list)
{
    for (const Service &service : evaluation.reg.all<Service>()) {
        // An owner who never confirmed is a matter of the self-questions; here are those who used to.
        const qint64 days = service.ownerConfirmedOn.isValid() ? service.ownerConfirmedOn.daysTo(evaluation.asOf) : 0;
        if (days > ownerConfirmedForDays && isLive(service, evaluation.asOf))
            list.push_back({.need = Need::UnconfirmedOwner, .days = days, .record = refTo(service)});
    }
    for (const ArtefactReview &review : staleArtefacts(evaluation.reg, evaluation.asOf))
        list.push_back({.need = Need::StaleArtefact,
                        .days = review.overdueDays.value_or(0),
                        .record = {EntityKind::Artefact, review.artefact.value}});
}

QString whatOf(const Evaluation &evaluation, const Candidate &candidate)
{
    const int days = int(candidate.days);
    switch (candidate.need) {
    case Need::Faded:
        return App::translate("Answers", "the gain on %1 has faded")
            .arg(recordName(evaluation.reg, EntityKind::Metric, candidate.about));
    case Need::Worse:
        return App::translate("Answers", "%1 is worse than before")
            .arg(recordName(evaluation.reg, EntityKind::Metric, candidate.about));
    case Need::Unbalanced:
        return App::translate("Answers", "%1, which must not suffer from it, has got worse")
            .arg(recordName(evaluation.reg, EntityKind::Metric, candidate.about));
    case Need::ReviewDue:
        return App::translate("Answers", "its review %1 days after the delivery is due")
            .arg(evaluation.number(candidate.review));
    case Need::Unowned:
        return App::translate("Answers", "running without an owner in post");
    case Need::LateAction:
        return App::translate("Answers", "%Ln day(s) late", nullptr, days);
    case Need::MissedCeremony:
        return App::translate("Answers", "not held on %1")
            .arg(evaluation.date(evaluation.asOf.addDays(-candidate.days)));
    case Need::Ritual:
        return App::translate("Answers", "%Ln review(s) in a row without a decision or an action", nullptr, days);
    case Need::LateImprovement:
        return App::translate("Answers", "%Ln day(s) past its target date", nullptr, days);
    case Need::UnconfirmedOwner:
        return App::translate("Answers", "its owner confirmed the backlog %Ln day(s) ago", nullptr, days);
    case Need::StaleArtefact:
        break;
    }
    if (candidate.days == 0)
        return App::translate("Answers", "never reviewed");
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
    case Need::Faded:
        return App::translate("Answers", "decide: plan again or close");
    case Need::Worse:
        return App::translate("Answers", "decide: undo, plan again or close");
    case Need::Unbalanced:
        return App::translate("Answers", "find out why before it is called embedded");
    case Need::ReviewDue:
        return App::translate("Answers", "look at it and note the result; now: %1")
            .arg(rungShape(candidate.rung) + u' ' + rungLabel(candidate.rung));
    case Need::Unowned:
        return App::translate("Answers", "name an owner");
    case Need::LateAction: {
        if (candidate.step > 0)
            return App::translate("Answers", "escalated, step %1: %2")
                .arg(evaluation.number(candidate.step), candidate.to);
        const QString owner = ownerInPost(evaluation, evaluation.reg.find(Id<Action>(candidate.record.record))->owner);
        return owner.isEmpty() ? App::translate("Answers", "name an owner") : owner;
    }
    case Need::MissedCeremony:
        return App::translate("Answers", "hold it, or record why not");
    case Need::Ritual:
        return candidate.answered.isEmpty() ? App::translate("Answers", "give it something to decide, or end it")
                                            : candidate.answered;
    case Need::LateImprovement:
        return App::translate("Answers", "deliver, or set a new date");
    case Need::UnconfirmedOwner: {
        const QString owner = ownerInPost(evaluation, evaluation.reg.find(Id<Service>(candidate.record.record))->owner);
        return owner.isEmpty() ? App::translate("Answers", "name an owner")
                               : App::translate("Answers", "ask %1 to confirm it").arg(owner);
    }
    case Need::StaleArtefact:
        break;
    }
    return App::translate("Answers", "review it");
}

FindingStep stepOf(const Candidate &candidate)
{
    if (candidate.need == Need::Ritual)
        return candidate.isAnswered ? FindingStep::None : FindingStep::RespondToRitual;
    return candidate.isUnrecorded ? FindingStep::RecordEscalations : FindingStep::None;
}

} // namespace

Findings findings(const Evaluation &evaluation)
{
    std::vector<Candidate> list;
    addLostGains(evaluation, list);
    addReviews(evaluation, list);
    addImprovements(evaluation, list);
    addActions(evaluation, list);
    addMissed(evaluation, list);
    addRituals(evaluation, list);
    addStale(evaluation, list);
    const auto isBefore = [](const Candidate &one, const Candidate &other) {
        if (one.need != other.need)
            return one.need < other.need;
        return one.days != other.days ? one.days > other.days : one.record.record < other.record.record;
    };
    const auto end = list.begin() + qsizetype(std::min(list.size(), mostFindings));
    std::ranges::partial_sort(list, end, isBefore);
    Findings found{.first = {}, .count = std::ssize(list)};
    for (auto candidate = list.begin(); candidate != end; ++candidate) {
        const RecordRef record = candidate->record;
        found.first.push_back({.record = record,
                               .title = recordTitle(evaluation.reg, record.entity, record.record),
                               .what = whatOf(evaluation, *candidate),
                               .todo = todoOf(evaluation, *candidate),
                               .step = stepOf(*candidate)});
    }
    return found;
}

std::vector<NextEvent> nextEvents(const Evaluation &evaluation)
{
    std::vector<NextEvent> events;
    for (const CeremonyDate &date : upcomingDates(evaluation.reg, evaluation.asOf, mostEvents))
        events.push_back({.at = date.at(),
                          .title = recordName(evaluation.reg, EntityKind::Ceremony, date.ceremony.value),
                          .record = {EntityKind::Ceremony, date.ceremony.value},
                          .isAllDay = date.days > 0});
    QSet<RecordId> listed; // an improvement may steer several metrics
    for (const WatchedGain &gain : evaluation.gains) {
        const auto review =
            std::ranges::find_if(gain.reviews, [](const GainReview &candidate) { return !candidate.rung; });
        if (review == gain.reviews.end() || listed.contains(gain.improvement.value))
            continue;
        listed.insert(gain.improvement.value);
        const QString title = App::translate("Answers", "Review %1 days after the delivery: %2")
                                  .arg(evaluation.number(review->days),
                                       recordTitle(evaluation.reg, EntityKind::Improvement, gain.improvement.value));
        events.push_back({.at = review->dueOn.startOfDay(),
                          .title = title,
                          .record = {EntityKind::Improvement, gain.improvement.value},
                          .isAllDay = true});
    }
    std::ranges::stable_sort(events, {}, &NextEvent::at);
    events.resize(std::min(events.size(), size_t(mostEvents)));
    return events;
}

} // namespace Ratchet
