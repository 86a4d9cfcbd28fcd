// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_chain.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/pir_reviews.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

bool isDelivered(const Improvement &improvement, QDate asOf)
{
    return isBy(improvement.deliveredOn, asOf) || isEmbeddedBy(improvement, asOf);
}

// How far one action or improvement carries its lesson.
ChainLink linkOf(const Register &reg, const Action &action, QDate asOf)
{
    const Improvement *improvement = reg.find(action.improvement);
    if (isBy(action.verifiedOn, asOf) || (improvement && isEmbeddedBy(*improvement, asOf)))
        return ChainLink::Verified;
    const bool hasEnded = isBy(action.deliveredOn, asOf) || isBy(action.closedOn, asOf);
    return hasEnded || (improvement && isDelivered(*improvement, asOf)) ? ChainLink::Delivered : ChainLink::Action;
}

// Days since the review, or since the incident while none was held.
qint64 ageOf(const Pir &review, QDate asOf)
{
    const QDate from = review.heldOn.isValid() ? review.heldOn : review.occurredOn;
    return from.isValid() ? from.daysTo(asOf) : 0;
}

class Follower {
public:
    Follower(const Register &reg, QDate asOf)
        : m_register(reg)
        , m_asOf(asOf)
    {
        for (const Action &action : reg.all<Action>()) {
            if (action.lesson && action.status != ActionStatus::Cancelled && existsAsOf(action.raisedOn, asOf))
                m_byLesson[action.lesson.value].push_back(&action);
        }
        for (const RepeatIncident &repeat : repeatIncidents(reg, asOf))
            m_isRepeated[repeat.earlier.value] = true;
    }

    [[nodiscard]] ChainThread follow(const Pir &review, const Lesson &lesson) const
    {
        ChainThread thread{.review = review.id,
                           .lesson = lesson.id,
                           .reached = ChainLink::Lesson,
                           .at = {EntityKind::Lesson, lesson.id.value},
                           .ageDays = ageOf(review, m_asOf)};
        for (const Action *action : m_byLesson.value(lesson.id.value)) {
            const ChainLink link = linkOf(m_register, *action, m_asOf);
            if (link > thread.reached) {
                thread.reached = link;
                thread.at = {EntityKind::Action, action->id.value};
            }
        }
        if (const Improvement *improvement = m_register.find(lesson.improvement)) {
            const ChainLink link = isEmbeddedBy(*improvement, m_asOf) ? ChainLink::Verified
                : isDelivered(*improvement, m_asOf)                   ? ChainLink::Delivered
                                                                      : ChainLink::Action;
            if (link > thread.reached) {
                thread.reached = link;
                thread.at = {EntityKind::Improvement, improvement->id.value};
            }
        }
        if (thread.reached == ChainLink::Verified && !m_isRepeated.value(review.id.value))
            thread.reached = ChainLink::NoRepeat;
        return thread;
    }

private:
    const Register &m_register;
    QDate m_asOf;
    QHash<RecordId, std::vector<const Action *>> m_byLesson;
    QHash<RecordId, bool> m_isRepeated;
};

} // namespace

int LessonChain::countAt(ChainLink link) const
{
    if (link == ChainLink::Incident)
        return int(reviews.size());
    return int(std::ranges::count_if(threads, [link](const ChainThread &thread) { return thread.reached >= link; }));
}

std::vector<const ChainThread *> LessonChain::lostAt(ChainLink link) const
{
    std::vector<const ChainThread *> lost;
    for (const ChainThread &thread : threads) {
        if (int(thread.reached) == int(link) - 1)
            lost.push_back(&thread);
    }
    return lost;
}

LessonChain lessonChain(const Register &reg, QDate asOf, const ReviewScope &scope)
{
    return lessonChain(reg, asOf, reviewsIn(reg, asOf, scope));
}

LessonChain lessonChain(const Register &reg, QDate asOf, const std::vector<Id<Pir>> &reviews)
{
    LessonChain chain{reviews, {}};
    const Follower follower(reg, asOf);
    QHash<RecordId, std::vector<const Lesson *>> lessons;
    for (const Lesson &lesson : reg.all<Lesson>())
        lessons[lesson.pir.value].push_back(&lesson);
    for (const Id<Pir> review : chain.reviews) {
        const Pir &pir = *reg.find(review);
        const auto own = lessons.value(review.value);
        if (own.empty())
            chain.threads.push_back({.review = review,
                                     .lesson = {},
                                     .reached = ChainLink::Incident,
                                     .at = {EntityKind::Pir, review.value},
                                     .ageDays = ageOf(pir, asOf)});
        for (const Lesson *lesson : own)
            chain.threads.push_back(follower.follow(pir, *lesson));
    }
    return chain;
}

QString linkName(ChainLink link)
{
    switch (link) {
    case ChainLink::Incident:
        return App::translate("LessonChain", "Incidents reviewed");
    case ChainLink::Lesson:
        return App::translate("LessonChain", "Lessons");
    case ChainLink::Action:
        return App::translate("LessonChain", "Acted on");
    case ChainLink::Delivered:
        return App::translate("LessonChain", "Delivered");
    case ChainLink::Verified:
        return App::translate("LessonChain", "Verified");
    case ChainLink::NoRepeat:
        break;
    }
    return App::translate("LessonChain", "Not repeated");
}

QString lossName(ChainLink link)
{
    switch (link) {
    case ChainLink::Incident:
        return {};
    case ChainLink::Lesson:
        return App::translate("LessonChain", "no lesson");
    case ChainLink::Action:
        return App::translate("LessonChain", "no action");
    case ChainLink::Delivered:
        return App::translate("LessonChain", "not delivered");
    case ChainLink::Verified:
        return App::translate("LessonChain", "not verified");
    case ChainLink::NoRepeat:
        break;
    }
    return App::translate("LessonChain", "happened again");
}

} // namespace Ratchet
