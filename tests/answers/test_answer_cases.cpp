// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that people told of: lessons that land, gains that fade, headlines with one or none, what needs somebody first.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answer.h>
#include <support/test.h>

#include <answers/basis/improvement_state.h>
#include <answers/questions/answers_json.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A metric of one reading a month up to October 2026: 24 around 50, then those given.
QByteArray metricLines(const char *fields, std::initializer_list<double> after)
{
    QByteArray lines = QByteArray("metric name=Fix ") + fields + '\n';
    const QDate first = QDate(2026, 10, 1).addMonths(-23 - int(after.size()));
    int month = 0;
    const auto add = [&](double value) {
        lines += "reading metric=Fix on=" + first.addMonths(month++).toString(Qt::ISODate).toLatin1()
            + " value=" + QByteArray::number(value) + '\n';
    };
    for (int i = 0; i < 24; ++i)
        add(50 + (i * 7) % 5 - 2);
    for (const double value : after)
        add(value);
    return lines;
}

QStringList titles(const Answers &answers)
{
    QStringList list;
    for (const Finding &finding : answers.findings)
        list += finding.title + u": "_s + finding.what + u"; "_s + finding.todo;
    return list;
}

} // namespace

TEST_CASE("of 14 actions 9 are delivered, 7 closed, 4 verified and 2 not done, and the sentence says so")
{
    QByteArray lines = "person name=Ada\nperson name=Bea\n";
    for (int pir = 1; pir <= 3; ++pir)
        lines += "pir reference=P" + QByteArray::number(pir) + " title=p held_on=2026-0" + QByteArray::number(pir + 6)
            + "-01\n";
    for (int action = 0; action < 14; ++action) {
        lines += "action reference=A" + QByteArray::number(action) + " title=a owner=Ada pir=P"
            + QByteArray::number(action % 3 + 1);
        lines += action < 9 ? " delivered_on=2026-10-01" : "";
        lines += action < 7 ? " closed_on=2026-10-02" : "";
        lines += action < 4 ? " verified_on=2026-10-03 verified_by=Bea" : "";
        lines += action < 4 ? " status=verified\n"
            : action < 9    ? " status=delivered\n"
            : action < 11   ? " status=not_doing\n"
                            : " status=in_progress\n";
    }
    const Answers answers = answersOf(registerOf(lines));
    CHECK(figure(answers, 2, "actions") == count(14));
    CHECK(figure(answers, 2, "delivered") == count(9));
    CHECK(figure(answers, 2, "closed") == count(7));
    CHECK(figure(answers, 2, "verified") == count(4));
    CHECK(figure(answers, 2, "notDoing") == count(2));
    CHECK(question(answers, 2).headline
          == u"7 of 14 actions from the last 3 PIRs are closed (50 %); 4 verified, 0 late."_s);
    CHECK(question(answers, 2).question.contains(u"from the last 3 PIRs"_s));
    CHECK(check(answers, 2, "closedShare").rows.size() == 7);
    CHECK(check(answers, 2, "verifiedByOther").value == count(3));
}

TEST_CASE("a PIR with 5 lessons and 3 actions has 2 unlanded ones, from the 31st day on")
{
    const Register reg = registerOf(R"(
        pir reference=P1 title=p held_on=2026-10-23
        lesson reference=L1 pir=P1 text=one disposition=action
        lesson reference=L2 pir=P1 text=two
        lesson reference=L3 pir=P1 text=three
        lesson reference=L4 pir=P1 text=four disposition=unlanded
        lesson reference=L5 pir=P1 text=five
        action reference=A1 title=a pir=P1 lesson=L1 status=open
        action reference=A2 title=a pir=P1 lesson=L2 status=open
        action reference=A3 title=a pir=P1 lesson=L3 status=open
    )");
    CHECK(check(answersOf(reg), 2, "actedOn").outcome == CheckOutcome::Met);
    const Answers later = answersOf(reg, today.addDays(1));
    CHECK(names(reg, check(later, 2, "actedOn").rows) == u"L4 L5"_s);
    const AnswerTable &lessons = question(later, 2).tables[2];
    REQUIRE(lessons.rows.size() == 5); // an action that is not verified has not landed either
    CHECK(lessons.rows[4].cells[4].value == count(31));
}

TEST_CASE("a lesson lands with its embedded improvement, not before the day and not once that has faded")
{
    const char *const lines = R"(
        pir reference=P1 title=p held_on=2026-10-01
        improvement reference=I1 title=i status=embedded embedded_on=2026-11-22
        improvement reference=I2 title=i status=faded embedded_on=2026-10-22
        improvement reference=I3 title=i status=embedded
        lesson reference=L1 pir=P1 text=one disposition=improvement improvement=I1
        lesson reference=L2 pir=P1 text=two disposition=improvement improvement=I2
        lesson reference=L3 pir=P1 text=three disposition=improvement improvement=I3
    )";
    const Register reg = registerOf(lines);
    CHECK(figure(answersOf(reg), 2, "landed") == count(2));
    CHECK(figure(answersOf(reg, today.addDays(-1)), 2, "landed") == count(1));
}

TEST_CASE("PIRs of the last 12 months count even where fewer are looked back on")
{
    const Register reg = registerOf(R"(
        settings pir_look_back=1
        threshold check=pirsInYear value=2
        pir reference=P1 title=p held_on=2025-11-22
        pir reference=P2 title=p held_on=2025-11-23
        pir reference=P3 title=p held_on=2026-11-22
    )");
    CHECK(check(answersOf(reg), 2, "pirsInYear").value == count(2));
    CHECK(check(answersOf(reg), 2, "pirsInYear").outcome == CheckOutcome::Met);
    CHECK(question(answersOf(reg), 2).question.contains(u"from the last PIR have"_s));
}

TEST_CASE("headlines read well with none, one and many")
{
    const char *const one = R"(
        person name=Ada
        service name=Mail
        unit name=Desk kind=team
        improvement reference=A title=a service=Mail owner=Ada status=approved
        pir reference=P title=p held_on=2026-11-01
        action reference=X title=x pir=P status=open
        metric name=Fix
        raci_activity name=Fund
        ceremony name=Board kind=board rrule=FREQ=YEARLY starts_at=2026-11-05T10:00:00
    )";
    const Answers answers = answersOf(registerOf(one));
    CHECK(
        question(answers, 1).headline
        == u"1 improvement is open across 1 live service; 0 without an owner in post, 0 running unfunded, 0 overdue."_s);
    CHECK(question(answers, 1).leadNote == u"open · 1 service"_s);
    CHECK(question(answers, 2).headline == u"0 of 1 action from the last PIR is closed (0 %); 0 verified, 0 late."_s);
    CHECK(question(answers, 4).headline.startsWith(u"0 of 1 metric shows a sustained gain"_s));
    CHECK(question(answers, 5).headline.endsWith(u"0 of 1 review due in the last quarter was held."_s));
    CHECK(answers.self[0].headline == u"Improvement lives in 0 of 1 unit."_s);
    CHECK(answers.self[1].headline == u"Backlog confirmed by its owner within 90 days: 0 of 1 live service."_s);
    CHECK(displayFigure(qint64(1), Measure::Days, QLocale::c()) == u"1 day"_s);
    CHECK(displayFigure(1.04, Measure::Points, QLocale::c()) == u"1 point"_s);
    CHECK(displayFigure(2.0, Measure::Days, QLocale::c()) == u"2 days"_s);
    CHECK(displayFigure(Value(), Measure::Days, QLocale::c()) == u"–"_s);
    CHECK(displayFigure(12.34, Measure::Percent, QLocale(QLocale::German)) == u"12,3 %"_s);
}

TEST_CASE("a backlog by service needs services; improvements without one stand under the empty key")
{
    const Register reg = registerOf("improvement reference=A title=a status=proposed updated_on=2026-11-22");
    const Answers answers = answersOf(reg);
    CHECK(isEmpty(check(answers, 1, "servicesCovered").value));
    CHECK(check(answers, 1, "servicesCovered").outcome == CheckOutcome::NothingYet);
    const QJsonObject byService = answersJson(reg, answers, 1, {})[u"questions"_s]
                                      .toArray()[0]
                                      .toObject()[u"figures"_s]
                                      .toObject()[u"byService"_s]
                                      .toObject();
    CHECK(byService.keys() == QStringList{QString()});
    CHECK(byService[QString()].toObject()[u"open"_s].toInt() == 1);
}

TEST_CASE("the rows by service add up to the total, and each open improvement stands in the second table")
{
    const Register reg = registerOf(R"(
        person name=Ada
        service name=Mail
        service name=Pay
        improvement reference=A title=a service=Mail status=in_progress updated_on=2026-01-01 target_on=2026-01-01
        improvement reference=B title=b service=Pay owner=Ada status=approved updated_on=2026-11-22 manual_rank=2 rank_reason=x
        improvement reference=C title=c service=Pay owner=Ada status=accepted updated_on=2026-11-22 manual_rank=1 rank_reason=x
        improvement reference=D title=d owner=Ada status=proposed value=1 urgency=1 risk_reduction=1 effort=1
        improvement reference=E title=e owner=Ada status=closed
    )");
    const Answer answer = question(answersOf(reg), 1);
    const AnswerTable &byService = answer.tables[0];
    REQUIRE(byService.rows.size() == 4);
    REQUIRE(byService.rows.back().isTotal);
    for (size_t column = 1; column <= 5; ++column) {
        qint64 sum = 0;
        for (size_t row = 0; row < 3; ++row)
            sum += std::get<qint64>(byService.rows[row].cells[column].value);
        CHECK(byService.rows[3].cells[column].value == count(sum));
    }
    QStringList order;
    for (const AnswerTable::Row &row : answer.tables[1].rows)
        order += row.cells[0].text;
    CHECK(order == QStringList{u"C"_s, u"B"_s, u"D"_s, u"A"_s}); // manual ranks, then the score, then what has none
    CHECK(answer.charts[0].categories == std::vector<QString>{u"Pay"_s, u"Mail"_s, u"No service"_s});
    CHECK(answer.charts[0].series[2].values
          == std::vector<double>{1, 0, 1}); // C; D has no date of change: not known to be stalled
    CHECK(answer.charts[0].series[3].values == std::vector<double>{0, 1, 0}); // A
}

TEST_CASE("hours used are known without available hours, shares are not")
{
    const Register reg = registerOf(
        "unit name=Desk kind=team\nallocation unit=Desk month=2026-11 actual_improvement=5 planned_improvement=10");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 3, "usedHours") == Value(5.0));
    CHECK(isEmpty(figure(answers, 3, "usedPercent")));
    CHECK(isEmpty(figure(answers, 3, "erosionPoints")));
    CHECK(names(reg, check(answers, 3, "usedShare").rows) == u"Desk"_s);
}

TEST_CASE("three months are those of the reporting date and the two before, to the day")
{
    const Register reg = registerOf(R"(
        unit name=Desk kind=team
        allocation unit=Desk month=2026-08 available_hours=1000
        allocation unit=Desk month=2026-09 available_hours=100
        allocation unit=Desk month=2026-10 available_hours=10
        allocation unit=Desk month=2026-11 available_hours=1
    )");
    CHECK(figure(answersOf(reg, QDate(2026, 10, 31)), 3, "availableHours") == Value(1110.0));
    CHECK(figure(answersOf(reg, QDate(2026, 11, 1)), 3, "availableHours") == Value(111.0));
    CHECK(isEmpty(figure(answersOf(reg, QDate(2026, 7, 31)), 3, "availableHours")));
}

TEST_CASE("a gain is sustained, its improvement named, and the check passes")
{
    const Register reg = registerOf(
        "person name=Ada\nimprovement reference=I title=i status=delivered delivered_on=2026-03-15\n"
        + metricLines("direction=up steward=Ada definition=d frequency=monthly", {60, 61, 59, 60, 62, 60, 61})
        + "steering improvement=I metric=Fix role=primary intervention_on=2026-03-15 locked_on=2026-03-01\n");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 4, "metrics") == count(1));
    CHECK(figure(answers, 4, "sustained") == count(1));
    CHECK(check(answers, 4, "sustainedMetrics").outcome == CheckOutcome::Met);
    CHECK(check(answers, 4, "baselineLocked").outcome == CheckOutcome::Met);
    CHECK(check(answers, 4, "readingsFresh").outcome == CheckOutcome::Met);
    CHECK(question(answers, 4).verdict == Verdict::Proven);
    REQUIRE(question(answers, 4).tables[0].rows.size() == 1);
    CHECK(question(answers, 4).tables[0].rows[0].cells[3].text == u"I i"_s);
    CHECK(question(answers, 4).charts[0].series[0].values.size() == 31);
    // Two periods after the reading of 1 October; the day before still passes.
    CHECK(check(answersOf(reg, QDate(2026, 12, 1)), 4, "readingsFresh").outcome == CheckOutcome::Met);
    CHECK(check(answersOf(reg, QDate(2026, 12, 2)), 4, "readingsFresh").outcome == CheckOutcome::NotMet);
    // As of a day before the intervention nothing is claimed.
    CHECK(figure(answersOf(reg, QDate(2026, 3, 1)), 4, "sustained") == count(0));
}

TEST_CASE("a faded gain asks for a decision until one is recorded")
{
    const QByteArray readings = metricLines("direction=up", {64, 65, 66, 64, 50, 49, 51, 50, 49, 51});
    const auto registerWith = [&](const char *improvement) {
        return registerOf(QByteArray("improvement reference=I title=i delivered_on=2025-12-15 ") + improvement + '\n'
                          + readings + "steering improvement=I metric=Fix role=primary intervention_on=2025-12-15\n");
    };
    const Register open = registerWith("status=measuring");
    CHECK(figure(answersOf(open), 4, "faded") == count(1));
    CHECK(names(open, check(answersOf(open), 4, "fadedDecided").rows) == u"I"_s);
    CHECK(titles(answersOf(open)).filter(u"the gain on Fix has faded"_s).size() == 1);
    CHECK(check(answersOf(registerWith("status=closed closure=successful")), 4, "fadedDecided").outcome
          == CheckOutcome::NotMet);
    CHECK(check(answersOf(registerWith("status=embedded")), 4, "fadedDecided").outcome == CheckOutcome::NotMet);
    for (const char *decided :
         {"status=faded", "status=closed closure=faded", "status=not_proven", "status=withdrawn"}) {
        INFO(decided);
        const Answers answers = answersOf(registerWith(decided));
        CHECK(figure(answers, 4, "faded") == count(1));
        CHECK(check(answers, 4, "fadedDecided").outcome == CheckOutcome::Met);
        CHECK(titles(answers).filter(u"has faded"_s).isEmpty());
    }
    CHECK(check(answersOf(open), 4, "baselineLocked").value == count(1)); // delivered within the year, never locked
    const Answers earlier = answersOf(registerWith("status=closed closure=before_register"));
    CHECK(isEmpty(check(earlier, 4, "baselineLocked").value)); // the register was not kept yet
}

TEST_CASE("what needs somebody: faded and unowned before late, late before stale, the longest first")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Gone left_on=2026-11-22
        service name=Mail owner=Ada owner_confirmed_on=2026-08-23
        service name=Pay owner_confirmed_on=2026-08-24
        service name=Never
        artefact name=Template reviewed_on=2025-10-18 interval_days=365
        artefact name=Fresh reviewed_on=2026-11-01 interval_days=365
        improvement reference=U title=u owner=Gone status=in_progress
        improvement reference=T title=t owner=Ada status=in_progress target_on=2026-11-20
        improvement reference=N title=n owner=Ada status=in_progress target_on=2026-11-22
        action reference=A1 title=a owner=Ada status=open due_on=2026-11-21
        action reference=A2 title=b status=in_progress due_on=2026-11-11
        action reference=A3 title=c status=open due_on=2026-11-22
        action reference=A4 title=d status=open due_on=2026-11-01 raised_on=2026-11-23
        ceremony name=Board chair=Ada rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-11-05T10:00:00
    )");
    CHECK(titles(answersOf(reg))
          == QStringList{
              u"U u: running without an owner in post; name an owner"_s,
              u"A2 b: 11 days late; name an owner"_s,
              u"A1 a: 1 day late; Ada"_s,
              u"Board: not held on "_s + QLocale::c().toString(QDate(2026, 11, 5), QLocale::ShortFormat)
                  + u"; hold it, or record why not"_s,
              u"T t: 2 days past its target date; deliver, or set a new date"_s,
              u"Mail: its owner confirmed the backlog 91 days ago; ask Ada to confirm it"_s,
              u"Template: its review has been due for 35 days; review it"_s,
          });
    REQUIRE_FALSE(answersOf(reg).next.empty());
    CHECK(answersOf(reg).next.size() == 6);
    CHECK(answersOf(reg).next.front().at.date() == QDate(2026, 12, 5));
}

TEST_CASE("what rests on one person is counted among what people in post hold")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Bea
        person name=Gone left_on=2026-11-22
        improvement reference=A title=a owner=Ada status=proposed
        improvement reference=B title=b owner=Bea status=proposed
        improvement reference=C title=c owner=Gone status=proposed
        improvement reference=D title=d status=proposed
        raci_role name=Lead person=Ada
        raci_role name=Reader person=Bea
        raci_activity name=Fund
        raci_entry activity=Fund role=Lead codes=A/R
        raci_entry activity=Fund role=Reader codes=C
        ceremony name=Board chair=Ada rrule=FREQ=DAILY starts_at=2026-01-01T10:00:00
        self_answer question=4 on=2026-01-01 rating=2 answer=No
        self_answer question=4 on=2026-11-22 rating=4 answer=Mostly person=Bea
        self_answer question=4 on=2026-11-23 rating=5 answer=Yes
    )");
    const SelfQuestion self = answersOf(reg).self[3];
    CHECK(self.value == Value(75.0)); // Ada: one improvement, the board, the role; Bea: one improvement
    CHECK(names(reg, self.rows) == u"A Board Lead"_s);
    CHECK(self.latestAnswer.startsWith(u"Mostly · 4 of 5 · Bea"_s));
    CHECK(self.tone == Tone::Concern);
}

TEST_CASE("whom to ask is who holds the role, or else the job, and is in post")
{
    const Register reg = registerOf(R"(
        person name=Ada job_title=CSI_Manager
        person name=Bea
        person name=Gone left_on=2026-11-22
        raci_role name=CSI_Lead person=Bea
        raci_role name=CIO person=Gone
    )");
    const Answers answers = answersOf(reg);
    CHECK(question(answers, 2).askPerson == u"Ada"_s);
    CHECK(question(answers, 4).askPerson == u"Bea"_s);
    CHECK(question(answers, 5).askPerson.isEmpty());
    CHECK(question(answersOf(reg, today.addDays(-1)), 5).askPerson == u"Gone"_s);
}

TEST_CASE("freshness is the latest date of what the answer rests on, never one after the reporting date")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a status=proposed updated_on=2026-11-20
        improvement reference=B title=b status=proposed updated_on=2026-11-25
    )");
    CHECK(question(answersOf(reg), 1).freshOn == QDate(2026, 11, 20));
    CHECK(question(answersOf(reg, QDate(2026, 11, 21)), 1).freshness == u"Latest data from the day before"_s);
    CHECK(question(answersOf(reg), 3).freshness == u"No dated data yet"_s);
}
