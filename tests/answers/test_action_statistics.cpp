// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <core/entities/incident_review.h>
#include <support/test.h>

#include <answers/reviews/action_statistics.h>
#include <answers/reviews/escalations.h>
#include <answers/reviews/lesson_chain.h>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate halfYear(2026, 6, 30);

// Three reviews of four; the first lies too far back to be among the last three.
Register sample()
{
    return registerOf(R"(
        service name=Payments
        service name=Mail
        person name=Ada
        person name=Grace
        pir reference=P-1 title=Old service=Mail cause_code=disk occurred_on=2025-01-01 held_on=2025-01-10
        pir reference=P-2 title=Pay service=Payments cause_code=cert occurred_on=2026-01-02 held_on=2026-01-12
        pir reference=P-3 title=Again service=Payments cause_code=CERT occurred_on=2026-03-01 held_on=2026-03-05
        pir reference=P-4 title=Mail service=Mail cause_code=disk occurred_on=2026-05-01 held_on=2026-05-21
        lesson reference=L-1 pir=P-2 text=Watch_certificates
        lesson reference=L-2 pir=P-2 text=Automate
        lesson reference=L-3 pir=P-3 text=Own_them
        action reference=A-1 title=Alarm lesson=L-1 owner=Ada kind=prevent fix_kind=tactical status=verified raised_on=2026-01-12 due_on=2026-02-01 delivered_on=2026-01-30 closed_on=2026-01-31 verified_on=2026-02-10 verified_by=Grace
        action reference=A-2 title=Robot pir=P-2 lesson=L-2 owner=Ada kind=repair fix_kind=systemic status=open raised_on=2026-01-12
        action reference=A-3 title=List pir=P-3 lesson=L-3 owner=Ada kind=detect fix_kind=tactical status=delivered raised_on=2026-03-05 due_on=2026-03-20 delivered_on=2026-03-25 closed_on=2026-03-25
        action reference=A-4 title=Disk pir=P-4 owner=Ada kind=prevent status=in_progress raised_on=2026-05-21 due_on=2026-07-30
        action reference=A-5 title=Never pir=P-4 status=not_doing raised_on=2026-05-21 updated_on=2026-05-25
        action reference=A-6 title=Gone pir=P-4 status=cancelled raised_on=2026-05-21
        action reference=A-0 title=Old pir=P-1 status=open raised_on=2025-01-10)");
}

const Figure &figureOf(const std::vector<Figure> &figures, const char *id)
{
    const auto found = std::ranges::find(figures, QString::fromLatin1(id), &Figure::id);
    REQUIRE(found != figures.end());
    return *found;
}

} // namespace

TEST_CASE("the figures of the last three reviews, by hand")
{
    const Register reg = sample();
    const Id<Action> robot = (*std::ranges::find(reg.all<Action>(), u"A-2"_s, &Action::reference)).id;
    const auto figures = actionFigures(reg, halfYear, {ReviewScope::Kind::Last, 3}, {{robot.value, 2}}, QLocale::c());
    const auto number = [&](const char *id) { return figureOf(figures, id).value; };
    const auto rows = [&](const char *id) { return names(reg, figureOf(figures, id).rows); };
    // Five of the six are not cancelled: A-1 to A-5.
    CHECK(number("closedShare") == Value(40.0));
    CHECK(rows("closedShare") == u"A-1 A-3"_s);
    CHECK(number("verifiedShare") == Value(20.0));
    // A-2 has no due date: 56 days after 12 January are over.
    CHECK(rows("late") == u"A-2"_s);
    CHECK(rows("rescheduled") == u"A-2"_s);
    CHECK(figureOf(figures, "rescheduled").definition.contains(u"2 "_s));
    CHECK(rows("notDoing") == u"A-5"_s);
    // Due dates of A-1, A-2 and A-3 have passed; only A-1 kept it.
    CHECK(valueOr<double>(number("dueAttainment")) == Approx(100.0 / 3));
    CHECK(number("systemicShare") == Value(20.0));
    CHECK(number("preventiveShare") == Value(50.0));
    // Open: A-2 since 169 days, A-4 since 40.
    CHECK(number("openAgeMedian") == Value((169 + 40) / 2.0));
    CHECK(valueOr<double>(number("openAge85")) == Approx(40 + 0.85 * 129));
    // Ended after 19 and 20 days; censored at 4, 40 and 169: 1, 3/4 at 19, 1/2 at 20, never below.
    CHECK(number("timeToClose") == Value(20.0));
    CHECK(number("reviewDelay") == Value(10.0)); // 10, 4, 20
    CHECK(rows("repeatsOpen") == u"P-3"_s);
    CHECK(rows("repeatsClosed").isEmpty());
}

TEST_CASE("an incident repeats another within 180 days of its review only, and not before it was held")
{
    Register reg = registerOf(R"(
        service name=Mail
        pir reference=P-1 title=One service=Mail cause_code=disk occurred_on=2026-01-01 held_on=2026-01-02
        pir reference=P-2 title=Two service=Mail cause_code=disk occurred_on=2026-07-02 held_on=2026-07-03
        pir reference=P-3 title=Three service=Mail cause_code=disk occurred_on=2027-01-01
        pir reference=P-4 title=Four service=Mail occurred_on=2027-01-02)");
    const auto repeats = repeatIncidents(reg, QDate(2027, 6, 1));
    // P-2 comes 181 days after the review of P-1; P-3 182 days after that of P-2.
    CHECK(repeats.empty());
    reg = registerOf(R"(
        service name=Mail
        pir reference=P-1 title=One service=Mail cause_code=disk occurred_on=2026-01-01 held_on=2026-01-02
        pir reference=P-2 title=Two service=Mail cause_code=disk occurred_on=2026-07-01 held_on=2026-07-03
        action reference=A-1 title=Shut pir=P-1 status=delivered raised_on=2026-01-02 closed_on=2026-06-30)");
    const auto found = repeatIncidents(reg, QDate(2027, 6, 1));
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found.front().wasActionOpen);
}

TEST_CASE("each lesson is followed to where it got, and what was lost is named")
{
    const Register reg = sample();
    const LessonChain chain = lessonChain(reg, halfYear, {ReviewScope::Kind::Last, 3});
    CHECK(chain.countAt(ChainLink::Incident) == 3);
    CHECK(chain.countAt(ChainLink::Lesson) == 3);
    CHECK(chain.countAt(ChainLink::Action) == 3);
    CHECK(chain.countAt(ChainLink::Delivered) == 2);
    CHECK(chain.countAt(ChainLink::Verified) == 1);
    CHECK(chain.countAt(ChainLink::NoRepeat) == 0); // the incident of L-1 happened again
    const auto lost = [&](ChainLink link) {
        std::vector<RecordRef> rows;
        for (const ChainThread *thread : chain.lostAt(link))
            rows.push_back(thread->lesson ? RecordRef{EntityKind::Lesson, thread->lesson.value}
                                          : RecordRef{EntityKind::Pir, thread->review.value});
        return names(reg, rows);
    };
    CHECK(lost(ChainLink::Lesson) == u"P-4"_s); // a review without a lesson
    CHECK(lost(ChainLink::Delivered) == u"L-2"_s);
    CHECK(lost(ChainLink::Verified) == u"L-3"_s);
    CHECK(lost(ChainLink::NoRepeat) == u"L-1"_s);
}

TEST_CASE("without a cause code or a service an incident is neither repeated nor not repeated")
{
    // Five incidents with one verified lesson each: two can be compared, and one of these happened again.
    const Register reg = registerOf(R"(
        service name=Mail
        service name=Pay
        pir reference=P-1 title=One service=Mail cause_code=disk occurred_on=2026-01-01 held_on=2026-01-02
        pir reference=P-2 title=Two service=Mail cause_code=Disk occurred_on=2026-02-01 held_on=2026-02-02
        pir reference=P-3 title=Three service=Pay occurred_on=2026-02-01 held_on=2026-02-03
        pir reference=P-4 title=Four service=Pay occurred_on=2026-03-01 held_on=2026-03-02
        pir reference=P-5 title=Five cause_code=disk occurred_on=2026-03-01 held_on=2026-03-03
        lesson reference=L-1 pir=P-1 text=One
        lesson reference=L-2 pir=P-2 text=Two
        lesson reference=L-3 pir=P-3 text=Three
        lesson reference=L-4 pir=P-4 text=Four
        lesson reference=L-5 pir=P-5 text=Five
        action reference=A-1 title=a lesson=L-1 status=verified raised_on=2026-01-02 closed_on=2026-01-03 verified_on=2026-03-10
        action reference=A-2 title=a lesson=L-2 status=verified raised_on=2026-02-02 closed_on=2026-02-03 verified_on=2026-03-10
        action reference=A-3 title=a lesson=L-3 status=verified raised_on=2026-02-03 closed_on=2026-02-03 verified_on=2026-03-10
        action reference=A-4 title=a lesson=L-4 status=verified raised_on=2026-03-02 closed_on=2026-03-03 verified_on=2026-03-10
        action reference=A-5 title=a lesson=L-5 status=verified raised_on=2026-03-03 closed_on=2026-03-03 verified_on=2026-03-10)");
    const LessonChain chain = lessonChain(reg, halfYear, {ReviewScope::Kind::All, 0});
    CHECK(chain.countAt(ChainLink::Verified) == 5);
    CHECK(chain.countAt(ChainLink::NoRepeat) == 1); // L-2: within 148 days nothing like it
    CHECK(chain.compared == 2);
    CHECK(comparedText(chain, QLocale::c()).startsWith(u"2 of 5 incident"_s));
    REQUIRE(chain.lostAt(ChainLink::NoRepeat).size() == 1);
    CHECK(reg.find(chain.lostAt(ChainLink::NoRepeat).front()->lesson)->reference == u"L-1"_s);
    CHECK(chain.notCompared().size() == 3);
    const auto figures = actionFigures(reg, halfYear, {ReviewScope::Kind::All, 0}, {}, QLocale::c());
    CHECK(names(reg, figureOf(figures, "incidentsCompared").rows) == u"P-2 P-1"_s);
    CHECK(names(reg, figureOf(figures, "repeatsClosed").rows) == u"P-2"_s);
}

TEST_CASE("an overdue action climbs each step on its day, onto the next agenda")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Grace left_on=2026-06-01
        raci_role name=CIO person=Grace
        ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=15 starts_at=2026-01-15T10:00:00
        escalation_step after_days=7 person=Ada ceremony=Board
        escalation_step after_days=14 role=CIO
        action reference=A-1 title=Late status=open due_on=2026-06-16
        action reference=A-2 title=Later status=open due_on=2026-06-01
        action reference=A-3 title=Fine status=open due_on=2026-06-24
        action reference=A-4 title=Done status=delivered due_on=2026-01-01)");
    const auto all = escalations(reg, halfYear);
    REQUIRE(all.size() == 4);
    const auto highest = highestEscalations(reg, halfYear);
    REQUIRE(highest.size() == 2);
    CHECK(reg.find(highest[0].action)->reference == u"A-2"_s);
    CHECK(highest[0].number == 2);
    CHECK(highest[0].reachedOn == QDate(2026, 6, 15));
    CHECK(highest[0].to == u"CIO"_s); // whoever held it has left
    CHECK(highest[0].isVacant);
    CHECK(highest[1].number == 2);
    CHECK(highest[1].reachedOn == halfYear);
    CHECK(all[0].to == u"Ada"_s);
    CHECK_FALSE(all[0].isVacant);
    CHECK(all[0].agendaOn == QDate(2026, 7, 15));
    CHECK(escalations(reg, QDate(2026, 6, 29)).size() == 3); // the second step of A-1 is reached tomorrow
}
