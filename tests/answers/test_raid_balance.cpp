// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <answers/questions/answer.h>
#include <support/test.h>

#include <answers/questions/capacity_tables.h>
#include <answers/questions/raid_balance.h>
#include <core/record_text.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate october(2026, 10, 1);
const QDate november(2026, 11, 1);

// Desk in November: 100 planned, 60 used, 30 raided, so 10 are unexplained. Net keeps its plan; October has raids only.
Register twoTeams()
{
    return registerOf(
        "unit name=Desk kind=team\n"
        "unit name=Net kind=team\n"
        "person name=Ada\n"
        "allocation unit=Desk month=2026-11 available_hours=1000 planned_improvement=100 planned_bau=700 "
        "planned_project=200 actual_improvement=60 actual_bau=800 actual_project=140 actual_source=timesheet\n"
        "allocation unit=Net month=2026-11 available_hours=200 planned_improvement=20 planned_bau=180 "
        "actual_improvement=20 actual_bau=170 actual_source=estimate\n"
        "raid unit=Desk month=2026-11 hours=10 taken_by=Outage agreed_by=Ada incident_reference=INC-1\n"
        "raid unit=Desk month=2026-11 hours=20 taken_by=Move project=PRJ-7\n"
        "raid unit=Net month=2026-10 hours=5 taken_by=Fair\n");
}

} // namespace

TEST_CASE("raids and use equal the plan, or the difference is named")
{
    const Register reg = twoTeams();
    const auto balances = raidBalances(reg, october, november);
    REQUIRE(balances.size() == 3);
    CHECK(balances[0].month == october);
    CHECK_FALSE(balances[0].isBalanced());
    CHECK(balances[0].unexplained() == 0); // nobody knows what was used
    CHECK(raidBalanceText(balances[0], QLocale::c()) == u"the hours used are not recorded yet"_s);
    CHECK(recordName(reg, EntityKind::Unit, balances[1].unit.value) == u"Desk"_s);
    CHECK(balances[1].raided == 30);
    CHECK(balances[1].difference() == 10);
    CHECK(raidBalanceText(balances[1], QLocale::c()).startsWith(u"10 h that the raids do not"_s));
    CHECK(balances[1].rows.size() == 3);
    CHECK(balances[2].isBalanced());
    CHECK(raidBalances(reg, october, october).size() == 1);
}

TEST_CASE("more used or booked than planned is named too")
{
    const Register reg = registerOf("unit name=Desk kind=team\n"
                                    "allocation unit=Desk month=2026-10 planned_improvement=10 actual_improvement=14\n"
                                    "allocation unit=Desk month=2026-11 planned_improvement=10 actual_improvement=8\n"
                                    "raid unit=Desk month=2026-11 hours=5\n");
    const auto balances = raidBalances(reg, october, november);
    REQUIRE(balances.size() == 2);
    CHECK(raidBalanceText(balances[0], QLocale::c()) == u"4 h more used than planned"_s);
    CHECK(raidBalanceText(balances[1], QLocale::c()) == u"3 h more used and raided than planned"_s);
    CHECK(balances[0].unexplained() + balances[1].unexplained() == 0);
}

TEST_CASE("erosion and what was kept are of sums, never means of shares")
{
    const Register reg = twoTeams();
    const CapacityPeriod period(reg, october, november);
    // 80 used of 120 planned; the mean of 60 % and 100 % would be 80 %.
    CHECK(*period.total.integrityPercent() == Approx(100.0 * 80 / 120));
    CHECK(*period.total.erosionPoints() == Approx(100.0 * 40 / 1200));
    const AnswerTable table = capacityByTeam(reg, period, QLocale::c());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[7].value == Value(60.0));
    CHECK(table.rows[0].cells[8].text == u"Timesheet"_s);
    CHECK(table.rows[2].cells[8].text == u"Timesheet, Estimate"_s); // a sum of both says so
    CHECK(table.rows[2].isTotal);
}

TEST_CASE("a team that used more than it planned kept all of its ring-fence, not more")
{
    const Register reg = registerOf(
        "unit name=Desk kind=team\n"
        "allocation unit=Desk month=2026-11 available_hours=100 planned_improvement=10 actual_improvement=14\n");
    const CapacityPeriod period(reg, november, november);
    CHECK(*period.total.integrityPercent() == 100);
    CHECK(*period.total.erosionPoints() == Approx(-4.0));
}

TEST_CASE("60, 30 and 10 planned, 72, 26 and 2 used: erosion of 8 points, shown and charted")
{
    const Register reg = registerOf(
        "unit name=Desk kind=team\n"
        "allocation unit=Desk month=2026-11 available_hours=100 planned_bau=60 planned_project=30 "
        "planned_improvement=10 actual_bau=72 actual_project=26 actual_improvement=2 actual_source=sample\n");
    const CapacityPeriod period(reg, november, november);
    CHECK(*period.total.erosionPoints() == 8);
    const AnswerChart used = hoursChart(period, HoursShown::Used, 10, QLocale::c());
    REQUIRE(used.series.size() == 3);
    CHECK(used.kind == ChartKind::StackedBars);
    CHECK((used.series[0].values[0] == 2 && used.series[1].values[0] == 72 && used.series[2].values[0] == 26));
    CHECK(used.target == 10);
    const AnswerChart planned = hoursChart(period, HoursShown::Planned, std::nan(""), QLocale::c());
    CHECK(planned.series[0].values[0] == 10);
    CHECK(planned.targetLabel.isEmpty());
}

TEST_CASE("hours without available ones are charted as shares of themselves, beside known ones they are left out")
{
    const QString unknown = u"unit name=Desk kind=team\n"
                            "allocation unit=Desk month=2026-11 actual_bau=30 actual_improvement=10 "
                            "actual_source=timesheet\n"_s;
    const Register alone = registerOf(unknown.toUtf8());
    const AnswerChart used = hoursChart(CapacityPeriod(alone, november, november), HoursShown::Used, 10, QLocale::c());
    CHECK((used.series[0].values[0] == 25 && used.series[1].values[0] == 75));
    CHECK(std::isnan(used.target));
    CHECK(used.caption.contains(u"nobody has said how many were available"_s));
    const QDate october(2026, 10, 1);
    const Register beside = registerOf(
        (unknown + u"allocation unit=Desk month=2026-10 available_hours=100 actual_improvement=10\n"_s).toUtf8());
    const AnswerChart both = hoursChart(CapacityPeriod(beside, october, november), HoursShown::Used, 10, QLocale::c());
    CHECK(both.series[0].values[0] == 10);
    CHECK(std::isnan(both.series[0].values[1]));
    CHECK(both.target == 10);
    CHECK(both.caption.endsWith(u"Months whose available hours nobody has said are left out."_s));
}

TEST_CASE("question 3 counts what was raided and what nobody explained")
{
    const Register reg = twoTeams();
    const Answers answers = answer(reg, {2026, 11, 22}, QLocale::c());
    CHECK(figure(answers, 3, "raidedHours") == Value(35.0));
    CHECK(figure(answers, 3, "unexplainedHours") == Value(10.0));
    CHECK(std::get<double>(figure(answers, 3, "integrityPercent")) == Approx(100.0 * 80 / 120));
    for (const Figure &each : question(answers, 3).figures) {
        INFO(each.id);
        CHECK_FALSE(each.rows.empty());
    }
    const auto &tables = question(answers, 3).tables;
    const auto balance = std::ranges::find(tables, u"raid_balance"_s, &AnswerTable::id);
    REQUIRE(balance != tables.end());
    CHECK(balance->rows.back().cells[5].value
          == Value(10.0)); // 120 planned, 80 used, 30 raided in the months whose use is known
}

TEST_CASE("a raid names its incident with the review that followed, or its project; the latest stands first")
{
    const Register reg =
        registerOf("unit name=Desk kind=team\nperson name=Ada\npir reference=PIR-4 title=x incident_reference=INC-1\n"
                   "raid unit=Desk month=2026-10 hours=5 taken_by=Outage agreed_by=Ada incident_reference=INC-1\n"
                   "raid unit=Desk month=2026-11 hours=7 taken_by=Move project=PRJ-7\n");
    const AnswerTable table = raidTable(reg, CapacityPeriod(reg, october, november), QLocale::c());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[5].text == u"PRJ-7"_s);
    CHECK(table.rows[0].cells[4].text == u"nobody"_s);
    CHECK(table.rows[1].cells[5].text == u"INC-1, PIR-4"_s);
    CHECK(table.rows[2].cells[2].value == Value(12.0));
    CHECK(raidBalanceTable(reg, CapacityPeriod(reg, october, november), QLocale::c()).rows[0].cells[1].text
          == u"Nov 2026"_s);
}
