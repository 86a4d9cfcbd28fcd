// SPDX-License-Identifier: GPL-3.0-or-later
#include "landing.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

#include <algorithm>
#include <initializer_list>

namespace Ratchet {

namespace {

// What of an action or an improvement counts for a lesson.
struct LessonWork {
    QDate raisedOn;
    QDate startedOn; // not valid where it does not matter
    QDate doneOn; // when it was there
    bool isDelivered = false; // by the day
    bool isProven = false; // verified or embedded by the day
};

QDate firstKnown(std::initializer_list<QDate> days)
{
    const auto *const found = std::ranges::find_if(days, [](QDate day) { return day.isValid(); });
    return found == days.end() ? QDate() : *found;
}

bool wasKnownBefore(const Pir &review, const LessonWork &work)
{
    const auto isBefore = [&review](QDate day) { return day.isValid() && day < review.occurredOn; };
    if (!review.occurredOn.isValid())
        return false;
    if (isBefore(work.startedOn))
        return true;
    const bool isDone = work.isDelivered || work.isProven;
    if (!isDone || !(isBefore(work.raisedOn) || isBefore(work.doneOn)))
        return false;
    return !review.heldOn.isValid() || !work.doneOn.isValid() || work.doneOn < review.heldOn;
}

Carried carriedBy(const Pir &review, const LessonWork &work)
{
    if (wasKnownBefore(review, work))
        return Carried::KnownBefore;
    if (!work.isDelivered && !work.isProven)
        return Carried::Begun;
    return work.isProven ? Carried::Landed : Carried::Delivered;
}

} // namespace

Carried carriedBy(const Pir &review, const Improvement &improvement, QDate asOf, const Action *action)
{
    const bool isChangedForIt = action && action->raisedOn.isValid() && action->raisedOn >= review.occurredOn;
    const bool isGivenUp =
        improvement.status == ImprovementStatus::Rejected || improvement.status == ImprovementStatus::Withdrawn;
    // An embedded one without a date of it was at least not touched since updated_on.
    return carriedBy(review,
                     {.raisedOn = improvement.raisedOn,
                      .startedOn = isChangedForIt || isGivenUp ? QDate() : improvement.startedOn,
                      .doneOn = firstKnown({improvement.deliveredOn, improvement.embeddedOn, improvement.updatedOn}),
                      .isDelivered = isBy(improvement.deliveredOn, asOf),
                      .isProven = isEmbeddedBy(improvement, asOf)});
}

Carried carriedBy(const Pir &review, const Action &action, QDate asOf)
{
    return carriedBy(review,
                     {.raisedOn = action.raisedOn,
                      .startedOn = {}, // nobody records it
                      .doneOn = firstKnown({action.deliveredOn, action.closedOn, action.verifiedOn}),
                      .isDelivered = isBy(action.deliveredOn, asOf) || isBy(action.closedOn, asOf),
                      .isProven = isBy(action.verifiedOn, asOf)});
}

LessonLanding landingOf(const Register &reg, const Pir &review, const Lesson &lesson,
                        std::span<const Action *const> actions, QDate asOf)
{
    LessonLanding landing;
    const auto add = [&landing](Carried carried, const RecordRef &at, const RecordRef &work) {
        if (carried == Carried::KnownBefore && landing.knownBefore.record == 0)
            landing.knownBefore = work;
        if (carried > landing.reached) {
            landing.reached = carried;
            landing.at = at;
        }
    };
    for (const Action *action : actions) {
        add(carriedBy(review, *action, asOf), refTo(*action), refTo(*action));
        if (const Improvement *improvement = reg.find(action->improvement))
            add(carriedBy(review, *improvement, asOf, action), refTo(*action), refTo(*improvement));
    }
    if (const Improvement *improvement = reg.find(lesson.improvement))
        add(carriedBy(review, *improvement, asOf), refTo(*improvement), refTo(*improvement));
    return landing;
}

} // namespace Ratchet
