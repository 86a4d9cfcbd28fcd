// SPDX-License-Identifier: GPL-3.0-or-later
// The rhythm over any period: adherence of the year, month by month, and of days that somebody names.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <calendar/cadence_dates.h>

#include <QJsonArray>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A review on the 5th of each month of 2026, held but in March (skipped) and April (nothing recorded).
Register monthlyReview()
{
    QByteArray lines = "ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-01-05T10:00:00\n";
    for (int month = 1; month <= 12; ++month) {
        const QByteArray at = "2026-" + QByteArray::number(month).rightJustified(2, '0') + "-05T10:00:00";
        if (month != 4)
            lines += "occurrence ceremony=Board due_at=" + at + " status=" + (month == 3 ? "skipped" : "held") + "\n";
    }
    return registerOf(lines);
}

template <class Part> const Part &partNamed(const std::vector<Part> &parts, const QString &id)
{
    const auto found = std::ranges::find(parts, id, &Part::id);
    REQUIRE(found != parts.end());
    return *found;
}

} // namespace

TEST_CASE("R4: a monthly review skipped in March and April reads 10 of 12 held, 83 per cent")
{
    const Register reg = monthlyReview();
    const QDate endOfYear(2026, 12, 31);
    const Answers answers = answersOf(reg, endOfYear);
    CHECK(std::get<double>(figure(answers, 5, "adherenceYearPercent")) == Approx(1000.0 / 12));
    CHECK(figure(answers, 5, "adherencePercent") == Value(100.0)); // of the quarter alone

    const AnswerTable &table = partNamed(question(answers, 5).tables, u"adherence_by_month"_s);
    REQUIRE(table.rows.size() == 13);
    const auto &march = table.rows[9].cells; // the latest month first
    CHECK(march[0].text == u"Mar 2026"_s);
    CHECK(march[1].value == count(1));
    CHECK(march[2].value == count(0));
    CHECK(march[3].value == count(1));
    CHECK(march[3].tone == Tone::Concern);
    CHECK(march[4].value == Value(0.0));
    CHECK(march[5].text.startsWith(u"Board, "_s));
    CHECK(table.rows[0].cells[4].value == Value(100.0));
    CHECK(table.rows[0].cells[5].text.isEmpty());
    CHECK(table.rows[12].isTotal);
    CHECK(table.rows[12].cells[1].value == count(12));
    CHECK(table.rows[12].cells[2].value == count(10));
    CHECK(std::get<double>(table.rows[12].cells[4].value) == Approx(1000.0 / 12));

    const AnswerChart &chart = partNamed(question(answers, 5).charts, u"adherence"_s);
    REQUIRE(chart.series.size() == 2);
    CHECK(chart.series[0].values == std::vector<double>{100, 100, 0, 0, 100, 100, 100, 100, 100, 100, 100, 100});
    CHECK(chart.series[1].values == std::vector<double>{0, 0, 100, 100, 0, 0, 0, 0, 0, 0, 0, 0});
    CHECK(chart.target == 90);

    const QJsonObject json = answersJson(reg, answers, 1, {})[u"questions"_s].toArray()[4].toObject();
    CHECK(json[u"figures"_s].toObject()[u"adherenceYearPercent"_s].toDouble() == Approx(1000.0 / 12));
}

TEST_CASE("adherence of any period counts its days alone, and what was held by the reporting date")
{
    const Register reg = monthlyReview();
    const QDate asOf(2026, 12, 31);
    const auto of = [&](QDate from, QDate to, QDate by) { return adherenceOf(reg, from, to, by); };
    const Adherence spring = of(QDate(2026, 2, 1), QDate(2026, 5, 31), asOf);
    CHECK(spring.due.size() == 4);
    CHECK(spring.held == 2);
    CHECK(of(QDate(2026, 2, 6), QDate(2026, 3, 4), asOf).due.empty());
    CHECK_FALSE(of(QDate(2026, 2, 6), QDate(2026, 3, 4), asOf).percent());
    CHECK(of(QDate(2026, 3, 5), QDate(2026, 3, 5), asOf).due.size() == 1); // both days included
    CHECK(of(QDate(2026, 1, 1), QDate(2026, 12, 31), QDate(2026, 6, 5)).due.size() == 6); // what is to come is not due
    CHECK(of(QDate(2026, 7, 1), QDate(2026, 6, 1), asOf).due.empty());
    CHECK(of(asOf.addDays(1 - cadenceDays), asOf, asOf).due == adherence(reg, asOf).due);
    const Adherence year = of(QDate(2026, 1, 1), asOf, asOf);
    CHECK(adherenceWithin(year, QDate(2026, 2, 1), QDate(2026, 5, 31)).due == spring.due);
    CHECK(adherenceWithin(year, QDate(2026, 2, 1), QDate(2026, 5, 31)).held == spring.held);
}

TEST_CASE("a review held after the period is held, once that day has come; a moved one counts where it went")
{
    const Register reg = registerOf(R"(
        ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=28 starts_at=2026-01-28T10:00:00
        occurrence ceremony=Board due_at=2026-09-28T10:00:00 status=late held_at=2026-10-02T10:00:00
        occurrence ceremony=Board due_at=2026-10-28T10:00:00 status=moved held_at=2026-11-03T10:00:00
    )");
    const auto month = [&](int number, QDate asOf) {
        const QDate from(2026, number, 1);
        return adherenceOf(reg, from, from.addMonths(1).addDays(-1), asOf);
    };
    CHECK(month(9, QDate(2026, 9, 30)).held == 0);
    CHECK(month(9, QDate(2026, 11, 22)).held == 1);
    CHECK(month(10, QDate(2026, 11, 22)).due.empty());
    CHECK(month(11, QDate(2026, 11, 22)).due.size() == 1);
    CHECK(month(11, QDate(2026, 11, 22)).held == 0);
}

TEST_CASE("the months reach back to the first of January at the end of a leap year, the year only 365 days")
{
    const Register reg = registerOf(R"(
        ceremony name=Board kind=board rrule=FREQ=YEARLY starts_at=2028-01-01T10:00:00
    )");
    const Answers answers = answersOf(reg, QDate(2028, 12, 31));
    CHECK(isEmpty(figure(answers, 5, "adherenceYearPercent")));
    CHECK(partNamed(question(answers, 5).tables, u"adherence_by_month"_s).rows.back().cells[1].value == count(1));
    CHECK(figure(answersOf(reg, QDate(2028, 12, 30)), 5, "adherenceYearPercent") == Value(0.0));
}

TEST_CASE("without ceremonies there is no trend")
{
    const Answers answers = answersOf(Register());
    CHECK(isEmpty(figure(answers, 5, "adherenceYearPercent")));
    CHECK(partNamed(question(answers, 5).tables, u"adherence_by_month"_s).rows.empty());
    CHECK(partNamed(question(answers, 5).charts, u"adherence"_s).categories.empty());
}

TEST_CASE("R33: who attended what was held, and what was decided there")
{
    const Register reg = registerOf(R"(
        person name=Ada
        ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-01-05T10:00:00 chair=Ada
        occurrence ceremony=Board due_at=2026-09-05T10:00:00 status=held attendees=Ada;A_Guest decisions=Go metrics_discussed=Time;Reopened
        occurrence ceremony=Board due_at=2026-10-05T10:00:00 status=late held_at=2026-10-07T10:00:00
        occurrence ceremony=Board due_at=2026-11-05T10:00:00 status=skipped attendees=Ada
        occurrence ceremony=Board due_at=2026-06-05T10:00:00 status=held attendees=Ada
    )");
    const Answers answers = answersOf(reg);
    const AnswerTable &table = partNamed(question(answers, 5).tables, u"attendance"_s);
    REQUIRE(table.rows.size() == 2); // November was not held, June lies before the 92 days
    CHECK(table.rows[0].cells[1].value == Value(QDate(2026, 10, 7)));
    CHECK(table.rows[0].cells[2].text == u"not recorded"_s);
    CHECK(table.rows[0].cells[2].tone == Tone::Concern);
    CHECK_FALSE(table.rows[0].cells[2].areNames);
    CHECK(table.rows[0].cells[3].text == u"none"_s);
    CHECK(table.rows[1].cells[0].text == u"Board"_s);
    CHECK(table.rows[1].cells[2].text == u"Ada, A Guest"_s);
    CHECK(table.rows[1].cells[2].areNames);
    CHECK(table.rows[1].cells[3].text == u"Go"_s);
    CHECK(table.rows[1].cells[4].text == u"Time · Reopened"_s);
    CHECK(table.rows[1].record.entity == EntityKind::Occurrence);
}

TEST_CASE("R13: three reviews in a row without a decision are a ritual")
{
    const QByteArray lines = R"(
        ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=5 starts_at=2026-01-05T10:00:00
        occurrence ceremony=Board due_at=2026-08-05T10:00:00 status=held decisions=Go
        occurrence ceremony=Board due_at=2026-09-05T10:00:00 status=held
        occurrence ceremony=Board due_at=2026-10-05T10:00:00 status=held
    )";
    CHECK(figure(answersOf(registerOf(lines)), 5, "rituals") == count(0));
    const QByteArray third = "occurrence ceremony=Board due_at=2026-11-05T10:00:00 status=held\n";
    CHECK(figure(answersOf(registerOf(lines + third)), 5, "rituals") == count(1));
}
