// SPDX-License-Identifier: GPL-3.0-or-later
// Improving week on week, or just surviving.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <answers/questions/week_line.h>
#include <support/test.h>

#include <QJsonArray>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate wednesday(2026, 11, 18); // its week: Monday 16 to Sunday 22 November

template <class Part> const Part &weekPart(const std::vector<Part> &parts)
{
    const auto found = std::ranges::find(parts, u"weeks"_s, &Part::id);
    REQUIRE(found != parts.end());
    return *found;
}

QJsonObject jsonOf(const Register &reg, QDate asOf) { return answersJson(reg, answersOf(reg, asOf), 1, {}); }

} // namespace

TEST_CASE("R39: a week without improvement hours, moves and new data reads surviving")
{
    const Register reg = registerOf(R"(
        person name=Ada
        unit name=Desk kind=team
        allocation unit=Desk month=2026-11 available_hours=100 actual_improvement=0 actual_source=timesheet
        improvement reference=A title=a owner=Ada status=in_progress started_on=2026-11-15
        metric name=Restore
        reading metric=Restore on=2026-11-15 value=4
    )");
    const Answers answers = answersOf(reg, wednesday);
    REQUIRE(answers.weeks.size() == 12);
    CHECK(answers.weeks.back().state() == WeekState::Surviving);
    // Of a week that is not half over nothing is said: the line tells the one before.
    CHECK(answers.weekLine.startsWith(u"Last week (9–15 Nov): improving: 1 item"_s));
    CHECK(answers.weekLine.endsWith(u"; nothing yet this week"_s));
    CHECK(answers.weeks[10].state() == WeekState::Improving); // the Sunday before
    const QJsonObject week = jsonOf(reg, wednesday)[u"week"_s].toObject();
    CHECK(week[u"from"_s].toString() == u"2026-11-16"_s);
    CHECK(week[u"to"_s].toString() == u"2026-11-18"_s);
    CHECK(week[u"improvementHours"_s].isNull());
    CHECK(week[u"moved"_s].toInt(-1) == 0);
    CHECK(week[u"metricsWithData"_s].toInt(-1) == 0);
    CHECK(week[u"state"_s].toString() == u"surviving"_s);
    CHECK(week.size() == 7);
    const QJsonObject line = jsonOf(reg, wednesday)[u"weekLine"_s].toObject();
    CHECK(line[u"from"_s].toString() == u"2026-11-09"_s);
    CHECK(line[u"to"_s].toString() == u"2026-11-15"_s);
    CHECK(line[u"state"_s].toString() == u"improving"_s);
    CHECK(line[u"sentence"_s].toString() == answers.weekLine);

    const AnswerTable &table = weekPart(question(answers, 5).tables);
    CHECK(table.rows[0].cells.back().text == u"– Nothing yet"_s);
    CHECK(table.rows[0].cells.back().tone == Tone::Neutral);
    CHECK(table.rows[1].cells.back().tone == Tone::Good);
    CHECK(table.rows[2].cells.back().text == u"✕ Surviving"_s);
}

TEST_CASE("from its Friday on the present week is judged, and before it as soon as something happened")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a status=in_progress started_on=2026-11-10
        improvement reference=B title=b status=accepted accepted_on=2026-11-24
    )");
    const auto lineOn = [&reg](int day) { return answersOf(reg, QDate(2026, 11, day)).weekLine; };
    const QString quiet = u"This week: surviving: nothing moved, no metric with new data"_s;
    CHECK(lineOn(19).startsWith(u"Last week (9–15 Nov): improving: 1 item"_s)); // a Thursday
    CHECK(lineOn(20) == quiet);
    CHECK(lineOn(22) == quiet);
    CHECK(lineOn(23)
          == u"Last week (16–22 Nov): surviving: nothing moved, no metric with new data; nothing yet this week"_s);
    CHECK(lineOn(24).startsWith(u"This week: improving: 1 item"_s)); // a Tuesday
    // The days of two months.
    CHECK(answersOf(reg, QDate(2026, 12, 7)).weekLine.startsWith(u"Last week (30 Nov to 6 Dec): surviving"_s));
}

TEST_CASE("weeks that ended before the register was kept are not called surviving")
{
    const QByteArray kept = "settings kept_since=2026-11-16\n";
    const QByteArray moved = "improvement reference=A title=a status=in_progress started_on=2026-11-10\n";
    CHECK(answersOf(registerOf(kept), wednesday).weekLine == u"Nothing yet this week"_s);
    const QJsonObject line = jsonOf(registerOf(kept), wednesday)[u"weekLine"_s].toObject();
    CHECK(line[u"from"_s].isNull());
    CHECK(line[u"state"_s].isNull());
    const Answers answers = answersOf(registerOf(kept + moved), wednesday);
    CHECK(answers.weekLine.startsWith(u"Last week (9–15 Nov): improving"_s)); // its dates tell
    const AnswerTable &table = weekPart(question(answers, 5).tables);
    CHECK(table.rows[1].cells.back().tone == Tone::Good);
    CHECK(table.rows[2].cells.back().text == u"– Nothing yet"_s);
    // The week in which it was begun counts.
    CHECK(answersOf(registerOf(kept), QDate(2026, 11, 23)).weekLine.startsWith(u"Last week (16–22 Nov): surviving"_s));
}

TEST_CASE("what moved counts once a week, by its own dates up to the reporting date")
{
    const Register reg = registerOf(R"(
        improvement reference=A title=a status=delivered started_on=2026-11-16 delivered_on=2026-11-18
        improvement reference=B title=b status=accepted accepted_on=2026-11-17
        improvement reference=C title=c status=closed embedded_on=2026-11-02 closed_on=2026-11-16
        improvement reference=D title=d status=approved approved_on=2026-11-19
        improvement reference=E title=e status=proposed raised_on=2026-11-17 target_on=2026-11-17 updated_on=2026-11-17
        improvement reference=F title=f status=approved raised_on=2026-11-19 approved_on=2026-11-18
        improvement reference=G title=g status=approved approved_on=2026-08-30
        improvement reference=H title=h status=approved approved_on=2026-08-31
        action reference=P title=p status=delivered delivered_on=2026-11-16
        action reference=Q title=q status=verified delivered_on=2026-11-09 verified_on=2026-11-17
        action reference=R title=r status=open raised_on=2026-11-17 due_on=2026-11-17
        metric name=Restore
        metric name=Contact
        reading metric=Restore on=2026-11-16 value=4
        reading metric=Contact on=2026-11-10 value=4
        reading metric=Restore on=2026-11-18 value=5
        reading metric=Contact on=2026-11-19 value=5
    )");
    const Answers answers = answersOf(reg, wednesday);
    const WeekLine &week = answers.weeks.back();
    CHECK(names(reg, week.improvements) == u"A B C"_s); // D is to come, E only raised, F raised later
    CHECK(names(reg, week.actions) == u"P Q"_s);
    CHECK(names(reg, week.metrics) == u"Restore"_s);
    CHECK(week.moved() == 5);
    CHECK(week.state() == WeekState::Improving);
    CHECK(answers.weekLine.startsWith(u"This week: improving: 5 item"_s));
    CHECK(figure(answers, 5, "weekImprovementsMoved") == count(3));
    CHECK(figure(answers, 5, "weekActionsMoved") == count(2));
    CHECK(figure(answers, 5, "weekMetricsWithData") == count(1));

    CHECK(answers.weeks.front().from == QDate(2026, 8, 31));
    CHECK(answers.weeks.front().to == QDate(2026, 9, 6));
    CHECK(names(reg, answers.weeks.front().improvements) == u"H"_s); // G: a day too early
    CHECK(names(reg, answers.weeks[9].improvements) == u"C"_s); // embedded in one week, closed in another
    CHECK(names(reg, answers.weeks[10].actions) == u"Q"_s);
    CHECK(names(reg, answers.weeks[10].metrics) == u"Contact"_s);

    const QJsonArray weeks = jsonOf(reg, wednesday)[u"weeks"_s].toArray();
    REQUIRE(weeks.size() == 12);
    CHECK(weeks.last() == jsonOf(reg, wednesday)[u"week"_s]);
    CHECK(weeks.last().toObject()[u"moved"_s].toInt() == 5);
    CHECK(weeks.first().toObject()[u"from"_s].toString() == u"2026-08-31"_s);

    const AnswerTable &table = weekPart(question(answers, 5).tables);
    REQUIRE(table.rows.size() == 12);
    CHECK(table.rows[0].cells[1].value == count(3)); // the latest week first
    CHECK(table.rows[0].cells[2].value == count(2));
    CHECK(table.rows[0].cells[3].value == count(1));
    CHECK(table.rows[0].cells[4].tone == Tone::Good);
    CHECK(table.rows[3].cells[4].tone == Tone::Concern);
    const AnswerChart &chart = weekPart(question(answers, 5).charts);
    CHECK(chart.categories.size() == 12);
    CHECK(chart.series[0].values == std::vector<double>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 5});
    CHECK(chart.series[1].values == std::vector<double>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1});
}

TEST_CASE("hours stand first in the line of a week, where they are known")
{
    WeekLine week{
        .from = QDate(2026, 11, 16), .to = QDate(2026, 11, 22), .improvementHours = 12, .reactiveHours = 30.5};
    CHECK(week.state() == WeekState::Improving);
    CHECK(weekSentence({week}, QLocale::c())
              .startsWith(u"This week: improving: 12 h on improvement against 30.5 h reactive, "_s));
    week.improvementHours = 0;
    CHECK(week.state() == WeekState::Surviving);
}

TEST_CASE("hours of weeks come from timesheets with days, and those of all teams are one sum")
{
    const Register reg = registerOf(R"(
        unit name=Desk kind=team
        unit name=Net kind=team
        week_hours unit=Desk from_on=2026-11-16 improvement=3 bau=20
        week_hours unit=Net from_on=2026-11-16 improvement=1.5
        week_hours unit=Net from_on=2026-11-09 improvement=0 bau=8
        week_hours unit=Net from_on=2026-11-23 improvement=7
    )");
    const Answers answers = answersOf(reg, wednesday);
    CHECK(answers.weeks[11].improvementHours == 4.5);
    CHECK(answers.weeks[11].reactiveHours == 20);
    CHECK(answers.weeks[11].state() == WeekState::Improving);
    CHECK(answers.weeks[10].improvementHours == 0);
    CHECK(answers.weeks[10].state() == WeekState::Surviving);
    CHECK_FALSE(answers.weeks[9].improvementHours);
    const QJsonObject week = jsonOf(reg, wednesday)[u"week"_s].toObject();
    CHECK(week[u"improvementHours"_s].toDouble() == 4.5);
    CHECK(week[u"reactiveHours"_s].toDouble() == 20);
    const AnswerTable &weeks = weekPart(question(answers, 5).tables);
    CHECK(rowText(weeks.rows[0]).contains(u"4.5|20"_s));
    CHECK(rowText(weeks.rows[2]).contains(u"–|–"_s));
}
