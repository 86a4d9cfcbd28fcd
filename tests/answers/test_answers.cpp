// SPDX-License-Identifier: GPL-3.0-or-later
// The five answers against figures computed by hand.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answer.h>
#include <support/test.h>

#include <answers/questions/answers_json.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an empty register answers nothing and fails nothing")
{
    const Answers answers = answersOf(Register());
    REQUIRE(answers.questions.size() == 5);
    for (const Answer &one : answers.questions) {
        INFO(one.number);
        CHECK(one.verdict == Verdict::NothingYet);
        CHECK(verdictName(one.verdict) == u"none"_s);
        CHECK_FALSE(one.headline.isEmpty());
        CHECK(std::ranges::count(one.checks, CheckOutcome::NothingYet, &Check::outcome) == std::ssize(one.checks));
    }
    for (const FailureSign &one : answers.signs)
        CHECK(one.outcome == CheckOutcome::NothingYet);
    const QJsonObject json = answersJson(Register(), answers, 1, {});
    const QJsonObject question = json[u"questions"_s].toArray().at(0).toObject();
    CHECK(question[u"verdict"_s] == u"none"_s);
    CHECK(question[u"checks"_s].toArray().at(0)[u"passed"_s].isNull());
    CHECK(json[u"signs"_s].toArray().at(0)[u"passed"_s].isNull());
    REQUIRE(answers.self.size() == 4);
    CHECK(isEmpty(figure(answers, 3, "plannedPercent")));
    CHECK(isEmpty(figure(answers, 5, "adherencePercent")));
}

TEST_CASE("question 1 counts what is open, unowned, unfunded, overdue and stalled, by service")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Gone left_on=2026-11-22
        person name=Leaving left_on=2026-11-23
        service name=Payments live_from=2020-01-01
        service name=Mail
        service name=Old retired_on=2026-11-22
        service name=Coming live_from=2026-11-23
        improvement reference=A title=a service=Payments owner=Ada status=in_progress raised_on=2026-11-12 target_on=2026-11-21 updated_on=2026-09-24
        improvement reference=B title=b service=Payments owner=Gone status=delivered raised_on=2026-11-02 target_on=2026-11-01 delivered_on=2026-11-01 updated_on=2026-09-23
        improvement reference=C title=c service=Payments owner=Leaving status=on_hold raised_on=2026-10-23 target_on=2026-11-22 updated_on=2026-10-23
        improvement reference=D title=d service=Payments status=proposed updated_on=2026-10-22
        improvement reference=E title=e service=Payments owner=Ada status=embedded target_on=2026-01-01 updated_on=2026-01-01
        improvement reference=F title=f service=Old owner=Ada status=faded raised_on=2026-11-22 updated_on=2026-11-22
        improvement reference=G title=g service=Payments owner=Ada status=approved raised_on=2026-11-23 updated_on=2026-11-22
        improvement reference=H title=h owner=Ada status=rejected updated_on=2026-11-22
        funding improvement=A kind=money requested=100
        funding improvement=B kind=hours approved=0.5
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 1, "open") == count(5)); // A B C D F; G is raised later, E and H are not open
    CHECK(figure(answers, 1, "services") == count(2));
    CHECK(figure(answers, 1, "servicesWithoutBacklog") == count(1));
    CHECK(figure(answers, 1, "unowned") == count(2)); // B: left that day, D: nobody
    CHECK(figure(answers, 1, "unfunded") == count(1)); // A: requested is not approved
    CHECK(figure(answers, 1, "overdue") == count(1)); // A; C is due today, B was delivered
    CHECK(figure(answers, 1, "stalled") == count(1)); // B: 60 days; A: 59
    CHECK(figure(answers, 1, "touched30Days") == count(2)); // C: 30 days, F; D: 31
    CHECK(figure(answers, 1, "medianAgeDays") == Value(15.0)); // 0 10 20 30
    CHECK(names(reg, check(answers, 1, "servicesCovered").rows) == u"Mail"_s);
    CHECK(check(answers, 1, "ownedShare").value == Value(60.0));
    CHECK(names(reg, check(answers, 1, "ownedShare").rows) == u"B D"_s);
    CHECK(check(answers, 1, "stalledShare").outcome == CheckOutcome::Met); // 20 % is no more than 20 %
    CHECK(check(answers, 1, "touchedShare").outcome == CheckOutcome::NotMet);
    CHECK(check(answers, 1, "rankedWithinDays").outcome == CheckOutcome::NotMet);
    CHECK(sign(answers, "owned").value == Value(60.0));
    const QJsonObject byService = answersJson(reg, answers, 7, {})[u"questions"_s]
                                      .toArray()[0]
                                      .toObject()[u"figures"_s]
                                      .toObject()[u"byService"_s]
                                      .toObject();
    CHECK(byService[u"Payments"_s].toObject()[u"open"_s].toInt() == 4);
    CHECK(byService[u"Old"_s].toObject()[u"open"_s].toInt() == 1);
    CHECK(byService[u"Mail"_s].toObject()[u"open"_s].toInt() == 0);
}

TEST_CASE("a dated decision that none is planned covers a service, a threshold of the user's own is used")
{
    const Register reg = registerOf(R"(
        person name=Ada
        threshold check=ownedShare value=50
        service name=Mail none_planned_on=2026-11-01
        improvement reference=A title=a owner=Ada status=proposed updated_on=2026-11-22
        improvement reference=B title=b status=proposed updated_on=2026-11-22
    )");
    const Answers answers = answersOf(reg);
    CHECK(check(answers, 1, "servicesCovered").outcome == CheckOutcome::Met);
    CHECK(check(answers, 1, "ownedShare").outcome == CheckOutcome::Met);
    CHECK(check(answers, 1, "ownedShare").threshold == Value(50.0));
}

TEST_CASE("the failure signs: scores, ranking and funding")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a status=accepted value=8 urgency=9 risk_reduction=8 effort=3 ranked_on=2026-10-22
        improvement reference=B title=b status=in_progress manual_rank=1 rank_reason=Law ranked_on=2026-01-01
        improvement reference=C title=c status=approved value=8 urgency=9 effort=3
        improvement reference=D title=d status=proposed
        improvement reference=E title=e status=measuring value=1 urgency=1 risk_reduction=1 effort=0
        funding improvement=B approved=10
    )");
    const Answers answers = answersOf(reg);
    CHECK(sign(answers, "prioritised").value == Value(50.0)); // A and B of A B C E
    CHECK(names(reg, sign(answers, "prioritised").rows) == u"C E"_s);
    CHECK(std::abs(std::get<double>(sign(answers, "funded").value) - 100.0 / 3) < 1e-9); // B of B C E
    CHECK(check(answers, 1, "rankedWithinDays").value == Value(qint64(31)));
    CHECK(check(answers, 1, "rankedWithinDays").outcome == CheckOutcome::Met);
    CHECK(check(answersOf(reg, today.addDays(1)), 1, "rankedWithinDays").outcome == CheckOutcome::NotMet);
}

TEST_CASE("question 2 counts the actions of the last three PIRs by the date they were held")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Bea
        pir reference=P1 title=p held_on=2026-01-10
        pir reference=P2 title=p held_on=2026-06-10
        pir reference=P3 title=p held_on=2026-06-10
        pir reference=P4 title=p held_on=2026-11-01
        pir reference=P5 title=p held_on=2026-11-23
        pir reference=P6 title=p
        improvement reference=I title=i status=embedded embedded_on=2026-11-01
        lesson reference=L1 pir=P4 text=one disposition=action
        lesson reference=L2 pir=P4 text=two
        lesson reference=L3 pir=P3 text=three
        lesson reference=L4 pir=P2 text=four disposition=improvement improvement=I
        lesson reference=L5 pir=P2 text=five disposition=accepted
        action reference=A1 title=a pir=P4 lesson=L1 owner=Ada status=verified fix_kind=systemic delivered_on=2026-11-05 closed_on=2026-11-06 verified_on=2026-11-07 verified_by=Bea
        action reference=A2 title=a pir=P4 owner=Ada status=delivered delivered_on=2026-11-05 closed_on=2026-11-06 verified_on=2026-11-07 verified_by=Ada
        action reference=A3 title=a pir=P3 owner=Ada status=open due_on=2026-10-23
        action reference=A4 title=a pir=P3 owner=Ada status=in_progress due_on=2026-11-22
        action reference=A5 title=a pir=P2 owner=Ada status=not_doing due_on=2026-01-01
        action reference=A6 title=a pir=P2 owner=Ada status=cancelled
        action reference=A7 title=a pir=P2 owner=Ada status=delivered delivered_on=2026-11-23
        action reference=A8 title=a pir=P1 owner=Ada status=open due_on=2026-01-11
        action reference=A9 title=a lesson=L2 owner=Ada status=open raised_on=2026-11-23
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 2, "pirs") == count(3)); // P4 P3 P2
    CHECK(figure(answers, 2, "actions") == count(6)); // A1 A2 A3 A4 A5 A7
    CHECK(figure(answers, 2, "delivered") == count(2));
    CHECK(figure(answers, 2, "closed") == count(2));
    CHECK(figure(answers, 2, "verified") == count(2));
    CHECK(figure(answers, 2, "open") == count(2));
    CHECK(figure(answers, 2, "late") == count(1)); // due today is not late
    CHECK(figure(answers, 2, "notDoing") == count(1));
    CHECK(figure(answers, 2, "lessons") == count(5));
    CHECK(figure(answers, 2, "landed") == count(2)); // L1 verified, L4 embedded
    CHECK(check(answers, 2, "pirsInYear").outcome == CheckOutcome::Met);
    CHECK(names(reg, check(answers, 2, "actedOn").rows) == u"L3"_s); // L2 is younger than 30 days
    CHECK(names(reg, check(answers, 2, "verifiedByOther").rows) == u"A2"_s);
    CHECK(check(answers, 2, "tooLate").outcome == CheckOutcome::Met); // A3: 30 days
    CHECK(check(answersOf(reg, today.addDays(1)), 2, "tooLate").outcome == CheckOutcome::NotMet);
    CHECK(names(reg, check(answers, 2, "systemicEach").rows) == u"P3 P2"_s);
}

TEST_CASE("as many PIRs are looked back on as the register says")
{
    const Register reg = registerOf(R"(
        settings pir_look_back=1
        pir reference=P1 title=p held_on=2026-06-10
        pir reference=P2 title=p held_on=2026-06-11
        action reference=A1 title=a pir=P1 status=open
        action reference=A2 title=a pir=P2 status=open
        action reference=A3 title=a pir=P2 status=open
    )");
    CHECK(figure(answersOf(reg), 2, "pirs") == count(1));
    CHECK(figure(answersOf(reg), 2, "actions") == count(2));
}

TEST_CASE("question 3 sums hours over three months and never averages percentages")
{
    const Register reg = registerOf(R"(
        person name=Ada
        settings improvement_time_target=10
        unit name=Desk kind=team
        unit name=Net kind=team
        unit name=Board kind=department
        allocation unit=Desk month=2026-11 available_hours=1000 planned_improvement=100
        allocation unit=Desk month=2026-10 available_hours=1000 planned_improvement=100 actual_improvement=50
        allocation unit=Net month=2026-09 available_hours=100 planned_improvement=50 actual_improvement=10
        allocation unit=Net month=2026-08 available_hours=9999 planned_improvement=9999 actual_improvement=9999
        allocation unit=Net month=2026-12 available_hours=9999 planned_improvement=9999
        raid unit=Desk month=2026-10 hours=50 taken_by=Outage agreed_by=Ada
        raid unit=Net month=2026-09 hours=40 taken_by=Project
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 3, "availableHours") == Value(2100.0));
    CHECK(figure(answers, 3, "plannedHours") == Value(250.0));
    CHECK(figure(answers, 3, "usedHours") == Value(60.0));
    CHECK(std::get<double>(figure(answers, 3, "plannedPercent")) == Approx(100 * 250.0 / 2100));
    CHECK(std::get<double>(figure(answers, 3, "usedPercent")) == Approx(100 * 60.0 / 1100));
    CHECK(std::get<double>(figure(answers, 3, "erosionPoints")) == Approx(100 * (150.0 - 60.0) / 1100));
    CHECK(names(reg, check(answers, 3, "teamsPlanned").rows) == u"Net"_s);
    CHECK(check(answers, 3, "plannedShare").outcome == CheckOutcome::Met);
    CHECK(std::get<double>(check(answers, 3, "usedShare").value) == Approx(40.0));
    CHECK(names(reg, check(answers, 3, "actualsFresh").rows) == u"Net"_s); // September ended 53 days ago, October 22
    CHECK(check(answers, 3, "raidsAgreed").value == count(1));
}

TEST_CASE("without a target of the user's own the planned share proves nothing")
{
    const Register reg = registerOf(
        "unit name=Desk kind=team\nallocation unit=Desk month=2026-11 available_hours=100 planned_improvement=90");
    CHECK(check(answersOf(reg), 3, "plannedShare").outcome == CheckOutcome::NotMet);
    CHECK(isEmpty(check(answersOf(reg), 3, "plannedShare").threshold));
}

TEST_CASE("question 5 and the rhythm: what was due, held, missed twice in a row")
{
    const char *const lines = R"(
        person name=Ada
        raci_role name=CIO person=Ada position=1
        raci_activity name=Fund position=1 reviewed_on=2026-11-01
        raci_entry activity=Fund role=CIO codes=A/R
        ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-01-05T10:00:00 chair=Ada
        occurrence ceremony=Board due_at=2026-09-05T10:00:00 status=held decisions=Go
        occurrence ceremony=Board due_at=2026-10-05T10:00:00 status=skipped
    )";
    const Register reg = registerOf(lines);
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 5, "due") == count(3)); // 5 September, October, November
    CHECK(figure(answers, 5, "held") == count(1));
    CHECK(std::get<double>(figure(answers, 5, "adherencePercent")) == Approx(100.0 / 3));
    CHECK(figure(answers, 5, "nextOn") == Value(QDate(2026, 12, 5)));
    CHECK(figure(answers, 5, "raciErrors") == count(0));
    CHECK(sign(answers, "rhythm").outcome == CheckOutcome::NotMet);
    CHECK(names(reg, sign(answers, "rhythm").rows) == u"Board"_s);
    CHECK(check(answers, 5, "recurrences").value == count(1));
    CHECK(check(answers, 5, "decisionsRecorded").outcome == CheckOutcome::Met);
    CHECK(check(answers, 5, "accountableInPost").outcome == CheckOutcome::Met);
    CHECK(check(answers, 5, "executiveReviewDays").outcome == CheckOutcome::NotMet);
}

TEST_CASE("the self-questions: units, confirmations, parity with projects, concentration")
{
    const Register reg = registerOf(R"(
        unit name=Desk kind=team
        unit name=Net kind=team
        unit name=Apps kind=team
        person name=Ada unit=Net
        person name=Bea unit=Net
        service name=Mail owner_confirmed_on=2026-08-24
        service name=Payments owner_confirmed_on=2026-08-23
        allocation unit=Desk month=2026-10 available_hours=100 actual_improvement=5
        improvement reference=A title=a owner=Ada status=in_progress description=d outcome=o target_on=2027-01-01
        improvement reference=B title=b owner=Ada status=proposed
        improvement reference=C title=c owner=Bea status=proposed
        ceremony name=Board chair=Ada rrule=FREQ=DAILY starts_at=2026-01-01T10:00:00
    )");
    const Answers answers = answersOf(reg);
    CHECK(std::get<double>(answers.self[0].value) == Approx(200.0 / 3)); // Desk by hours, Net by owners
    CHECK(answers.self[1].value == Value(50.0)); // 90 days, 91 days
    CHECK(answers.self[2].value == Value(40.0)); // scope, outcome, owner, target date
    CHECK(answers.self[3].value == Value(75.0)); // Ada: 2 improvements and the board of 4 duties
}

TEST_CASE("a verdict needs all checks for proven and half of them for partial")
{
    const QByteArray one = R"(
        person name=Ada
        service name=Mail
        improvement reference=A title=a service=Mail owner=Ada status=accepted value=1 urgency=1 risk_reduction=1 effort=1 ranked_on=2026-11-01 updated_on=2026-11-01
)";
    CHECK(question(answersOf(registerOf(one)), 1).verdict == Verdict::Proven);
    // Later the ranking is old and one of two untouched, but not yet stalled: 5 of 6 checks hold.
    const QDate later(2026, 12, 20);
    const QByteArray two = one + "improvement reference=B title=b service=Mail owner=Ada updated_on=2026-12-10";
    CHECK(question(answersOf(registerOf(two), later), 1).verdict == Verdict::Partial);
    // 4 of 6 hold, and nothing at all was touched.
    CHECK(question(answersOf(registerOf(one), later), 1).verdict == Verdict::None);
}

TEST_CASE("the JSON has the keys that scripts rely on")
{
    const Register reg = registerOf("person name=Ada");
    const QJsonObject json = answersJson(reg, answersOf(reg), 12, QByteArray::fromHex("00ff"));
    CHECK(json[u"asOf"_s].toString() == u"2026-11-22"_s);
    CHECK(json[u"change"_s].toInt() == 12);
    CHECK(json[u"ledger"_s].toString() == u"00ff"_s);
    const char *const keys[5] = {
        "open services servicesWithoutBacklog unowned unfunded overdue stalled medianAgeDays touched30Days uptimeOnly "
        "ideasYear peopleWithIdeas byService",
        "pirs actions delivered closed verified open late notDoing lessons landed landedPercent knownBefore "
        "dueAttainment systemicShare preventiveShare openAgeMedian openAge85 timeToClose reviewDelay "
        "incidentsCompared repeatsOpen repeatsClosed escalations escalationsWithoutOutcome escalationsUnrecorded",
        "availableHours plannedHours usedHours plannedPercent usedPercent erosionPoints byUnit",
        "metrics tooEarly noEvidence moved holding sustained faded worse activityMetrics targetsAtMean "
        "successWithoutProof gatesPassedOver moneyApproved moneySpent paybackMonths roiPercent byService byImprovement",
        "raciErrors raciWarnings due held adherencePercent nextOn decisionYield carryOverPercent "
        "accountablePresentPercent rituals ritualsUnanswered adherenceYearPercent topDelivererPercent "
        "topDeliverer weekImprovementsMoved weekActionsMoved weekMetricsWithData"};
    for (int i = 0; i < 5; ++i) {
        const QJsonObject one = json[u"questions"_s].toArray()[i].toObject();
        CHECK(one[u"number"_s].toInt() == i + 1);
        CHECK(one[u"verdict"_s].toString() == u"none"_s);
        for (const QString &key : QString::fromLatin1(keys[i]).split(u' ')) {
            INFO(key);
            CHECK(one[u"figures"_s].toObject().contains(key));
        }
    }
    CHECK(json[u"signs"_s].toArray().size() == 4);
    CHECK(json[u"self"_s].toArray().size() == 4);
    CHECK(json[u"weeks"_s].toArray().size() == 12);
    CHECK(json[u"week"_s].toObject()[u"from"_s].toString() == u"2026-11-16"_s);
}
