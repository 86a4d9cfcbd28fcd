// SPDX-License-Identifier: GPL-3.0-or-later
// Edges of the five answers: the days on which something begins to count, past dates, registers that hold one thing
// only.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answer.h>
#include <support/test.h>

#include <answers/questions/answers_json.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

double number(const Value &value)
{
    REQUIRE(std::holds_alternative<double>(value));
    return std::get<double>(value);
}

QByteArray repeated(int times, const QByteArray &line)
{
    QByteArray lines;
    for (int i = 0; i < times; ++i)
        lines += QByteArray(line).replace('#', QByteArray::number(i)) + '\n';
    return lines;
}

} // namespace

TEST_CASE("a register that holds one thing only answers, and proves nothing")
{
    const char *const lines[] = {
        "unit name=Desk kind=team",
        "person name=Ada",
        "service name=Mail",
        "objective name=Faster",
        "pir reference=P title=p",
        "metric name=Fix",
        "raci_role name=CIO",
        "artefact name=Pack",
        "self_answer question=1 on=2026-01-01 rating=3 answer=Here",
        "ceremony name=Board kind=board rrule=FREQ=NEVER starts_at=2026-01-05T10:00:00",
    };
    for (const char *line : lines) {
        INFO(line);
        const Register reg = registerOf(line);
        const Answers answers = answersOf(reg);
        for (const Answer &one : answers.questions) {
            INFO(one.number);
            const bool isJudged = std::ranges::any_of(
                one.checks, [](const Check &each) { return each.outcome != CheckOutcome::NothingYet; });
            CHECK(one.verdict == (isJudged ? Verdict::None : Verdict::NothingYet));
            for (const Check &each : one.checks) {
                INFO(each.id);
                CHECK_FALSE((each.outcome == CheckOutcome::Met && isEmpty(each.value)));
            }
        }
        CHECK(std::ranges::count(answers.signs, CheckOutcome::Met, &FailureSign::outcome) == 0);
        CHECK(answersJson(reg, answers, 1, {}).size() == 13);
    }
}

TEST_CASE("every check takes a threshold of the user's own")
{
    for (const Answer &one : answersOf(Register()).questions) {
        for (const Check &standard : one.checks) {
            INFO(standard.id);
            const QByteArray id = standard.id.toLatin1();
            const Answers answers = answersOf(registerOf("threshold value=1 check=" + id));
            const Check &own = check(answers, one.number, id.constData());
            CHECK(own.threshold == Value(1.0));
            CHECK_FALSE(own.label.contains(u"(s)"_s));
        }
    }
}

TEST_CASE("as of an earlier day nothing that came later is known")
{
    const Register reg = registerOf(R"(
        person name=Ada left_on=2026-11-01
        person name=Bea
        service name=Mail live_from=2026-10-15 owner_confirmed_on=2026-11-10
        service name=Pay retired_on=2026-11-01 none_planned_on=2026-11-05
        improvement reference=A title=a service=Mail owner=Ada status=in_progress raised_on=2026-10-15 target_on=2026-10-31 updated_on=2026-11-20 ranked_on=2026-11-20 value=1 urgency=1 risk_reduction=1 effort=1
        improvement reference=B title=b service=Mail owner=Bea status=proposed raised_on=2026-11-15
        funding improvement=A requested=5 decided_on=2026-11-18
        pir reference=P1 title=p held_on=2026-10-01
        pir reference=P2 title=p held_on=2026-11-02
        action reference=A1 title=a pir=P1 owner=Ada status=verified due_on=2026-10-10 delivered_on=2026-10-20 closed_on=2026-10-25 verified_on=2026-11-05 verified_by=Bea
        action reference=A2 title=a pir=P1 status=open raised_on=2026-11-03
        metric name=Fix steward=Ada definition=d
        reading metric=Fix on=2026-10-01 value=1
        reading metric=Fix on=2026-11-01 value=2
        unit name=Desk kind=team
        allocation unit=Desk month=2026-10 available_hours=100 planned_improvement=10 actual_improvement=5
        allocation unit=Desk month=2026-11 available_hours=100 planned_improvement=50
        raid unit=Desk month=2026-11 hours=5 taken_by=Outage
        ceremony name=Board kind=executive_review rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-10-05T10:00:00
        occurrence ceremony=Board due_at=2026-10-05T10:00:00 held_at=2026-11-03T10:00:00 status=late decisions=Go
        self_answer question=2 on=2026-11-20 rating=4 answer=Later
    )");
    const Answers then = answersOf(reg, QDate(2026, 10, 31));
    CHECK(figure(then, 1, "open") == count(1));
    CHECK(figure(then, 1, "services") == count(2));
    CHECK(figure(then, 1, "unowned") == count(0));
    CHECK(figure(then, 1, "overdue") == count(0)); // due that very day
    CHECK(isEmpty(check(then, 1, "rankedWithinDays").value));
    CHECK(names(reg, check(then, 1, "servicesCovered").rows) == u"Pay"_s);
    CHECK(check(then, 1, "rankedFunded").value == count(1));
    CHECK(figure(then, 2, "pirs") == count(1));
    CHECK(figure(then, 2, "actions") == count(1));
    CHECK(figure(then, 2, "closed") == count(1));
    CHECK(figure(then, 2, "verified") == count(0));
    CHECK(number(figure(then, 3, "plannedPercent")) == 10.0);
    CHECK(check(then, 3, "raidsAgreed").value == count(0));
    CHECK(check(then, 4, "stewardAndDefinition").outcome == CheckOutcome::Met);
    CHECK(question(then, 4).freshOn == QDate(2026, 10, 1));
    CHECK(figure(then, 5, "due") == count(1));
    CHECK(figure(then, 5, "held") == count(0)); // it was held three days later
    CHECK(isEmpty(check(then, 5, "executiveReviewDays").value));
    CHECK(figure(then, 5, "nextOn") == Value(QDate(2026, 11, 5)));
    CHECK(then.self[1].value == Value(0.0));
    CHECK(then.self[1].latestAnswer.isEmpty());

    const Answers now = answersOf(reg);
    CHECK(figure(now, 1, "services") == count(1));
    CHECK(figure(now, 1, "unowned") == count(1));
    CHECK(figure(now, 1, "overdue") == count(1));
    CHECK(check(now, 1, "rankedFunded").outcome == CheckOutcome::Met); // decided, although nothing was approved
    CHECK(figure(now, 2, "pirs") == count(2));
    CHECK(figure(now, 2, "verified") == count(1));
    CHECK(check(now, 4, "stewardAndDefinition").outcome == CheckOutcome::NotMet);
    CHECK(figure(now, 5, "held") == count(1));
    CHECK(check(now, 5, "executiveReviewDays").value == count(19));
    CHECK(now.self[1].value == Value(100.0));
}

TEST_CASE("shares pass on the threshold itself")
{
    const Register reg = registerOf(
        "person name=Ada\nperson name=Bea\npir reference=P title=p held_on=2026-11-01\nservice name=Mail\n"
        + repeated(19, "improvement reference=I# title=i service=Mail owner=Ada status=approved updated_on=2026-11-22")
        + "improvement reference=X title=x service=Mail status=proposed updated_on=2026-11-22\n"
        + repeated(4,
                   "action reference=C# title=c pir=P owner=Ada status=verified closed_on=2026-11-02 "
                   "verified_on=2026-11-02 verified_by=Bea")
        + "action reference=O title=o pir=P owner=Ada status=open due_on=2026-11-22\n"
        + repeated(15, "funding improvement=I# approved=1"));
    const Answers answers = answersOf(reg);
    CHECK(check(answers, 1, "ownedShare").value == Value(95.0));
    CHECK(check(answers, 1, "ownedShare").outcome == CheckOutcome::Met);
    CHECK(sign(answers, "owned").outcome == CheckOutcome::Met);
    CHECK(check(answers, 2, "closedShare").value == Value(80.0));
    CHECK(check(answers, 2, "closedShare").outcome == CheckOutcome::Met);
    CHECK(check(answers, 2, "verifiedByOther").outcome == CheckOutcome::Met);
    CHECK(number(sign(answers, "funded").value) == Approx(1500.0 / 19)); // 78.9 %
    CHECK(sign(answers, "funded").outcome == CheckOutcome::NotMet);
    CHECK(names(reg, sign(answers, "funded").rows) == u"I15 I16 I17 I18"_s);
}

TEST_CASE("stalled begins after as many days as the register says")
{
    const Register reg = registerOf(R"(
        settings stalled_after_days=10
        improvement reference=A title=a status=proposed updated_on=2026-11-13
        improvement reference=B title=b status=proposed updated_on=2026-11-12
        improvement reference=C title=c status=proposed updated_on=2026-11-25
    )");
    CHECK(figure(answersOf(reg), 1, "stalled") == count(1));
    CHECK(figure(answersOf(reg), 1, "touched30Days") == count(3));
    CHECK(figure(answersOf(reg, QDate(2026, 11, 23)), 1, "stalled") == count(2));
}

TEST_CASE("the quarter of the cadence has 92 days, and what was cancelled or moved away is not due in it")
{
    const Register reg = registerOf(R"(
        ceremony name=First rrule=FREQ=YEARLY starts_at=2025-08-23T10:00:00
        ceremony name=Before rrule=FREQ=YEARLY starts_at=2025-08-22T10:00:00
        ceremony name=Today rrule=FREQ=YEARLY starts_at=2025-11-22T10:00:00
        ceremony name=Tomorrow rrule=FREQ=YEARLY starts_at=2025-11-23T10:00:00
        ceremony name=Cancelled rrule=FREQ=YEARLY starts_at=2025-10-01T10:00:00
        ceremony name=MovedIn rrule=FREQ=YEARLY starts_at=2025-08-01T10:00:00
        occurrence ceremony=First due_at=2026-08-23T10:00:00 status=held
        occurrence ceremony=Cancelled due_at=2026-10-01T10:00:00 status=cancelled
        occurrence ceremony=MovedIn due_at=2026-08-01T10:00:00 held_at=2026-09-01T10:00:00 status=moved
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 5, "due") == count(3)); // First, Today, MovedIn
    CHECK(figure(answers, 5, "held") == count(1));
    CHECK(figure(answers, 5, "nextOn") == Value(QDate(2026, 11, 23)));
    CHECK(check(answers, 5, "decisionsRecorded").value == count(1));
}

TEST_CASE("nine of ten held is a rhythm, two missed in a row is none")
{
    const auto registerWith = [](std::initializer_list<int> missed) {
        QByteArray lines =
            "ceremony name=Board rrule=FREQ=WEEKLY starts_at=2026-09-15T10:00:00\n"; // ten Tuesdays until 17 November
        for (int week = 0; week < 10; ++week) {
            if (std::ranges::find(missed, week) == missed.end())
                lines += "occurrence ceremony=Board status=held decisions=Go due_at="
                    + QDate(2026, 9, 15).addDays(7 * week).toString(Qt::ISODate).toLatin1() + "T10:00:00\n";
        }
        return registerOf(lines + "threshold check=heldShare value=80\n");
    };
    const Answers one = answersOf(registerWith({3}));
    CHECK(sign(one, "rhythm").value == Value(90.0));
    CHECK(sign(one, "rhythm").outcome == CheckOutcome::Met);
    CHECK(sign(answersOf(registerWith({3, 5})), "rhythm").outcome == CheckOutcome::Met);
    const Answers two = answersOf(registerWith({3, 4}));
    CHECK(sign(two, "rhythm").value == Value(80.0));
    CHECK(sign(two, "rhythm").outcome == CheckOutcome::NotMet);
    CHECK(check(two, 5, "heldShare").outcome == CheckOutcome::Met);
}

TEST_CASE("an executive review is in time on the 92nd day, and the reviews that must recur are told apart")
{
    const Register reg = registerOf(R"(
        ceremony name=Executive kind=executive_review rrule=FREQ=YEARLY starts_at=2026-08-22T10:00:00
        ceremony name=Board kind=board rrule=FREQ=WEEKLY starts_at=2026-09-15T10:00:00
        ceremony name=Second kind=board rrule=FREQ=WEEKLY starts_at=2026-09-15T10:00:00
        ceremony name=Metrics kind=metric_review rrule=FREQ=NEVER starts_at=2026-09-15T10:00:00
        occurrence ceremony=Executive due_at=2026-08-22T10:00:00 status=held
    )");
    CHECK(check(answersOf(reg), 5, "executiveReviewDays").outcome == CheckOutcome::Met);
    const Answers later = answersOf(reg, today.addDays(1));
    CHECK(check(later, 5, "executiveReviewDays").outcome == CheckOutcome::NotMet);
    CHECK(names(reg, check(later, 5, "executiveReviewDays").rows) == u"Executive"_s);
    CHECK(check(later, 5, "recurrences").value == count(2));
    CHECK(names(reg, check(later, 5, "recurrences").rows) == u"Metrics"_s);
}

TEST_CASE("hours are fresh until the 45th day after their month, and teams below the plan are named")
{
    const Register reg = registerOf(R"(
        settings improvement_time_target=10
        unit name=Desk kind=team
        unit name=Net kind=team
        allocation unit=Desk month=2026-10 available_hours=100 planned_improvement=20 actual_improvement=20
        allocation unit=Net month=2026-10 available_hours=900 planned_improvement=60 actual_improvement=30
    )");
    CHECK(check(answersOf(reg, QDate(2026, 12, 15)), 3, "actualsFresh").outcome == CheckOutcome::Met);
    CHECK(check(answersOf(reg, QDate(2026, 12, 16)), 3, "actualsFresh").outcome == CheckOutcome::NotMet);
    const Answers answers = answersOf(reg);
    CHECK(check(answers, 3, "plannedShare").value == Value(8.0)); // 80 of 1000, not the mean of 20 and 6.7
    CHECK(names(reg, check(answers, 3, "plannedShare").rows) == u"Net"_s);
    CHECK(check(answers, 3, "usedShare").value == Value(62.5)); // 50 of 80
    CHECK(names(reg, check(answers, 3, "usedShare").rows) == u"Net"_s);
    CHECK(names(reg, check(answers, 3, "teamsPlanned").rows) == u"Desk Net"_s);
}

TEST_CASE("a row without available hours is in the hours and in no share of them")
{
    const Register reg = registerOf(R"(
        unit name=Desk kind=team
        allocation unit=Desk month=2026-10 available_hours=100 planned_improvement=20 actual_improvement=10 actual_source=estimate
        allocation unit=Desk month=2026-11 planned_improvement=50 actual_improvement=40 actual_source=timesheet
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 3, "plannedHours") == Value(70.0));
    CHECK(figure(answers, 3, "usedHours") == Value(50.0));
    CHECK(figure(answers, 3, "plannedPercent") == Value(20.0));
    CHECK(figure(answers, 3, "usedPercent") == Value(10.0));
    CHECK(figure(answers, 3, "erosionPoints") == Value(10.0));
    CHECK(number(check(answers, 3, "usedShare").value) == Approx(5000.0 / 70)); // of the plan, which is known
    CHECK(question(answers, 3).tables[0].rows[0].cells.back().text == u"Timesheet, Estimate"_s);
    CHECK(question(answers, 3).tables[1].rows[1].cells.back().text == u"Estimate"_s);
}

TEST_CASE("what is in progress meets all ten points of a project, or some")
{
    const Register reg = registerOf(R"(
        person name=Ada
        metric name=Fix
        improvement reference=A title=a owner=Ada sponsor=Ada status=in_progress description=d outcome=o target_on=2027-01-01 control=c
        improvement reference=B title=b status=in_progress outcome=o
        improvement reference=C title=c status=delivered
        milestone improvement=A title=m
        funding improvement=A approved=1
        funding improvement=B requested=1
        benefit improvement=A expected=1
        benefit improvement=B actual=1
        steering improvement=A metric=Fix
    )");
    const Answers answers = answersOf(reg);
    CHECK(answers.self[2].value == Value(55.0)); // ten and one of ten
    CHECK(names(reg, answers.self[2].rows) == u"B"_s);
}

TEST_CASE("a first rank is the least manual rank, then the highest score, then the oldest record")
{
    const Register reg = registerOf(R"(
        service name=Mail
        improvement reference=A title=a service=Mail status=proposed value=9 urgency=9 risk_reduction=9 effort=1
        improvement reference=B title=b service=Mail status=proposed manual_rank=2 rank_reason=x
        improvement reference=C title=c service=Mail status=proposed manual_rank=1 rank_reason=x
        improvement reference=D title=d service=Mail status=proposed manual_rank=1 rank_reason=x value=1 urgency=1 risk_reduction=1 effort=1
        improvement reference=E title=e service=Mail status=proposed
        improvement reference=F title=f service=Mail status=proposed value=9 urgency=9 risk_reduction=9 effort=1
    )");
    const Answer answer = question(answersOf(reg), 1);
    QString order;
    for (const AnswerTable::Row &row : answer.tables[1].rows)
        order += row.cells[0].text;
    CHECK(order == u"DCBAFE"_s);
    CHECK(answer.tables[0].rows[0].cells[10].text == u"D d"_s);
}

TEST_CASE("no more than the first thousand open improvements are listed, and all are counted")
{
    const Register reg = registerOf(repeated(1001, "improvement reference=I# title=i status=proposed"));
    const Answer answer = question(answersOf(reg), 1);
    CHECK(answer.tables[1].rows.size() == 1000);
    CHECK(answer.tables[1].caption.endsWith(u"No more than the first %1 are listed."_s.arg(QLocale().toString(1000))));
    CHECK(figure(answersOf(reg), 1, "open") == count(1001));
}

TEST_CASE("nobody who has left is asked to act")
{
    const Register reg = registerOf(R"(
        person name=Gone left_on=2026-11-22
        service name=Mail owner=Gone owner_confirmed_on=2026-08-01
        action reference=A title=a owner=Gone status=open due_on=2026-11-01
    )");
    const Answers answers = answersOf(reg);
    REQUIRE(answers.findings.size() == 2);
    CHECK(answers.findings[0].todo == u"name an owner"_s);
    CHECK(answers.findings[1].todo == u"name an owner"_s);
    CHECK(answersOf(reg, QDate(2026, 11, 21)).findings[0].todo == u"Gone"_s);
}
