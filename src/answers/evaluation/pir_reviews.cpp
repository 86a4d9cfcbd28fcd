// SPDX-License-Identifier: GPL-3.0-or-later
#include "pir_reviews.h"

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/landing.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

namespace Ratchet {

namespace {

std::vector<PirReview> latestReviews(const Evaluation &evaluation)
{
    std::vector<const Pir *> held;
    for (const Pir &pir : evaluation.reg.all<Pir>()) {
        if (isBy(pir.heldOn, evaluation.asOf))
            held.push_back(&pir);
    }
    std::ranges::sort(held, [](const Pir *one, const Pir *other) {
        return one->heldOn != other->heldOn ? one->heldOn > other->heldOn : one->reference > other->reference;
    });
    held.resize(std::min(held.size(), size_t(std::max<qint64>(0, *evaluation.settings.pirLookBack))));
    std::vector<PirReview> reviews;
    reviews.reserve(held.size());
    for (const Pir *pir : held)
        reviews.push_back({.pir = pir});
    return reviews;
}

void gatherLessons(const Evaluation &evaluation, PirReview &review,
                   const QHash<RecordId, std::vector<const Action *>> &byLesson)
{
    for (const Lesson &lesson : evaluation.reg.all<Lesson>()) {
        if (lesson.pir != review.pir->id)
            continue;
        review.lessons.push_back(&lesson);
        const auto actions = byLesson.value(lesson.id.value);
        const LessonLanding landing = landingOf(evaluation.reg, *review.pir, lesson, actions, evaluation.asOf);
        if (landing.hasLanded())
            review.landed.push_back(&lesson);
        else if (landing.isKnownBefore())
            review.knownBefore.push_back({.lesson = &lesson, .record = landing.knownBefore});
        const bool isDisposed = lesson.disposition != Disposition::None && lesson.disposition != Disposition::Unlanded;
        if (!isDisposed && actions.empty() && !lesson.improvement)
            review.unlanded.push_back(&lesson);
    }
}

} // namespace

std::vector<PirReview> lastPirReviews(const Evaluation &evaluation)
{
    std::vector<PirReview> reviews = latestReviews(evaluation);
    QHash<RecordId, size_t> positions;
    for (size_t i = 0; i < reviews.size(); ++i)
        positions.insert(reviews[i].pir->id.value, i);
    QHash<RecordId, std::vector<const Action *>> byLesson;
    for (const Action &action : evaluation.reg.all<Action>()) {
        if (action.status == ActionStatus::Cancelled || !existsAsOf(action.raisedOn, evaluation.asOf))
            continue;
        if (action.lesson)
            byLesson[action.lesson.value].push_back(&action);
        // An action that names only its lesson belongs to that lesson's review.
        const Lesson *lesson = action.pir ? nullptr : evaluation.reg.find(action.lesson);
        const auto position = positions.constFind(lesson ? lesson->pir.value : action.pir.value);
        if (position != positions.cend())
            reviews[*position].actions.push_back(&action);
    }
    for (PirReview &review : reviews)
        gatherLessons(evaluation, review, byLesson);
    return reviews;
}

void add(PirActions &actions, const Action &action, QDate asOf)
{
    const RecordRef ref = refTo(action);
    actions.all.push_back(ref);
    if (isBy(action.deliveredOn, asOf))
        actions.delivered.push_back(ref);
    if (isBy(action.closedOn, asOf))
        actions.closed.push_back(ref);
    if (isBy(action.verifiedOn, asOf))
        actions.verified.push_back(ref);
    if (action.status == ActionStatus::NotDoing)
        actions.notDoing.push_back(ref);
    if (isActionOpen(action))
        actions.open.push_back(ref);
    if (isActionLate(action, asOf))
        actions.late.push_back(ref);
}

bool isActionOpen(const Action &action)
{
    return action.status == ActionStatus::Open || action.status == ActionStatus::InProgress;
}

bool isActionLate(const Action &action, QDate asOf)
{
    return isActionOpen(action) && action.dueOn.isValid() && action.dueOn < asOf;
}

} // namespace Ratchet
