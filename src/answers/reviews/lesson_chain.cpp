// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_chain.h"

#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>

#include <answers/basis/improvement_state.h>
#include <answers/evaluation/landing.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Ratchet {

using App = QCoreApplication;

namespace {

ChainLink linkOf(Carried carried)
{
    switch (carried) {
    case Carried::Nowhere:
        return ChainLink::Lesson;
    case Carried::Begun:
    case Carried::KnownBefore:
        return ChainLink::Action;
    case Carried::Delivered:
        return ChainLink::Delivered;
    case Carried::Landed:
        break;
    }
    return ChainLink::Verified;
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
        const LessonLanding landing = landingOf(m_register, review, lesson, m_byLesson.value(lesson.id.value), m_asOf);
        ChainThread thread{.review = review.id,
                           .lesson = lesson.id,
                           .reached = linkOf(landing.reached),
                           .at = landing.at.record ? landing.at : RecordRef{EntityKind::Lesson, lesson.id.value},
                           .knownBefore = landing.isKnownBefore() ? landing.knownBefore : RecordRef{},
                           .ageDays = ageOf(review, m_asOf),
                           .isCompared = canBeCompared(review)};
        if (thread.reached == ChainLink::Verified && thread.isCompared && !m_isRepeated.value(review.id.value))
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
        const bool isKnown = link != ChainLink::NoRepeat || thread.isCompared;
        if (int(thread.reached) == int(link) - 1 && isKnown)
            lost.push_back(&thread);
    }
    return lost;
}

std::vector<const ChainThread *> LessonChain::notCompared() const
{
    std::vector<const ChainThread *> open;
    for (const ChainThread &thread : threads) {
        if (thread.reached == ChainLink::Verified && !thread.isCompared)
            open.push_back(&thread);
    }
    return open;
}

LessonChain lessonChain(const Register &reg, QDate asOf, const ReviewScope &scope)
{
    return lessonChain(reg, asOf, reviewsIn(reg, asOf, scope));
}

LessonChain lessonChain(const Register &reg, QDate asOf, const std::vector<Id<Pir>> &reviews)
{
    LessonChain chain{.reviews = reviews};
    const Follower follower(reg, asOf);
    QHash<RecordId, std::vector<const Lesson *>> lessons;
    for (const Lesson &lesson : reg.all<Lesson>())
        lessons[lesson.pir.value].push_back(&lesson);
    for (const Id<Pir> review : chain.reviews) {
        const Pir &pir = *reg.find(review);
        chain.compared += canBeCompared(pir);
        const auto own = lessons.value(review.value);
        if (own.empty())
            chain.threads.push_back({.review = review,
                                     .lesson = {},
                                     .reached = ChainLink::Incident,
                                     .at = {EntityKind::Pir, review.value},
                                     .knownBefore = {},
                                     .ageDays = ageOf(pir, asOf),
                                     .isCompared = canBeCompared(pir)});
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

QString comparedText(const LessonChain &chain, const QLocale &locale)
{
    const auto reviews = int(chain.reviews.size());
    //: %1 of the incidents; after it follows the rule
    const QString counted =
        App::translate("LessonChain", "%1 of %Ln incident(s) can be compared with others", nullptr, reviews)
            .arg(locale.toString(chain.compared));
    return App::translate("LessonChain",
                          "%1: by cause code and service, both recorded, among the incidents that have a review. The "
                          "others count neither as repeated nor as not repeated.")
        .arg(counted);
}

QString notComparedName() { return App::translate("LessonChain", "cannot be compared"); }

QString knownBeforeText(const Register &reg, const ChainThread &thread)
{
    if (thread.knownBefore.record == 0)
        return {};
    //: What was done for a lesson was there before the incident; %1 is the reference of an action or improvement
    return App::translate("LessonChain", "known before: %1")
        .arg(recordName(reg, thread.knownBefore.entity, thread.knownBefore.record));
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
