// SPDX-License-Identifier: GPL-3.0-or-later
// Where improvements come from, whether they change the system, and whether they are about an outcome.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject backlogFigures(const Register &reg, const Answers &answers)
{
    return answersJson(reg, answers, 1, {})[u"questions"_s].toArray().first().toObject()[u"figures"_s].toObject();
}

std::vector<QString> seriesNames(const AnswerChart &chart)
{
    std::vector<QString> names;
    for (const ChartSeries &series : chart.series)
        names.push_back(series.name);
    return names;
}

} // namespace

TEST_CASE("improvements of the year by origin and kind of fix, by quarter, equal a count by hand") // R15
{
    const Register reg = registerOf(R"(
        improvement reference=A title=t status=closed source=incident fix_kind=tactical raised_on=2025-11-23
        improvement reference=B title=t status=proposed source=incident fix_kind=tactical raised_on=2026-01-31
        improvement reference=C title=t status=proposed source=incident fix_kind=systemic raised_on=2026-04-01
        improvement reference=D title=t status=proposed source=pir fix_kind=tactical raised_on=2026-04-02
        improvement reference=E title=t status=proposed source=idea fix_kind=systemic raised_on=2026-09-30
        improvement reference=F title=t status=proposed raised_on=2026-11-22
        improvement reference=G title=t status=proposed source=service_review raised_on=2026-10-01
        improvement reference=X title=t status=proposed source=audit fix_kind=systemic raised_on=2025-11-22
        improvement reference=Y title=t status=proposed source=audit fix_kind=systemic
    )");
    const Answers answers = answersOf(reg);
    const QJsonObject figures = backlogFigures(reg, answers);
    CHECK(figures[u"byOrigin"_s].toObject()
          == QJsonObject{
              {u"incident"_s, 3}, {u"pir"_s, 1}, {u"service_review"_s, 1}, {u"idea"_s, 1}, {QString(u""_s), 1}});
    CHECK(figures[u"byFix"_s].toObject() == QJsonObject{{u"tactical"_s, 3}, {u"systemic"_s, 2}, {QString(u""_s), 2}});

    const AnswerChart &origins = chart(answers, 1, "origin_by_quarter");
    CHECK(origins.categories
          == std::vector<QString>{u"Q4 2025"_s, u"Q1 2026"_s, u"Q2 2026"_s, u"Q3 2026"_s, u"Q4 2026"_s});
    CHECK(seriesNames(origins)
          == std::vector<QString>{u"Incident"_s, u"PIR"_s, u"Service review"_s, u"Idea"_s, u"not stated"_s});
    CHECK(origins.series[0].values == std::vector<double>{1, 1, 1, 0, 0});
    CHECK(origins.series[1].values == std::vector<double>{0, 0, 1, 0, 0});
    CHECK(origins.series[2].values == std::vector<double>{0, 0, 0, 0, 1});
    CHECK(origins.series[3].values == std::vector<double>{0, 0, 0, 1, 0});
    CHECK(origins.series[4].values == std::vector<double>{0, 0, 0, 0, 1});
    const AnswerTable &table1 = table(answers, 1, "origin_by_quarter");
    REQUIRE(table1.rows.size() == 6);
    CHECK(rowText(table1.rows[0]) == u"Incident|1|1|1|0|0|3|42.9"_s);
    CHECK(names(reg, table1.rows[0].counted) == u"A B C"_s);
    CHECK(rowText(table1.rows[4]) == u"not stated|0|0|0|0|1|1|14.3"_s);
    CHECK(rowText(table1.rows[5]) == u"Total|1|1|2|1|2|7|100"_s);

    const AnswerChart &fixes = chart(answers, 1, "fix_by_quarter");
    CHECK(seriesNames(fixes) == std::vector<QString>{u"Tactical"_s, u"Systemic"_s, u"not stated"_s});
    CHECK(fixes.series[0].values == std::vector<double>{1, 1, 1, 0, 0});
    CHECK(fixes.series[1].values == std::vector<double>{0, 0, 1, 1, 0});
    CHECK(fixes.series[2].values == std::vector<double>{0, 0, 0, 0, 2});
    const AnswerTable &table2 = table(answers, 1, "fix_by_quarter");
    CHECK(rowText(table2.rows[0]) == u"Tactical|1|1|1|0|0|3|42.9"_s);
    CHECK(rowText(table2.rows[3]) == u"Total|1|1|2|1|2|7|100"_s);
}

TEST_CASE("more origins than a chart can tell apart: the smallest are drawn as one, the table has them all")
{
    const Register reg = registerOf(R"(
        settings year_start=4
        improvement reference=A title=t status=proposed source=audit raised_on=2026-03-31
        improvement reference=B title=t status=proposed source=idea raised_on=2026-04-01
        improvement reference=C title=t status=proposed source=idea raised_on=2026-04-01
        improvement reference=D title=t status=proposed source=risk raised_on=2026-04-01
        improvement reference=E title=t status=proposed source=supplier raised_on=2026-04-01
        improvement reference=F title=t status=proposed source=supplier raised_on=2026-04-01
        improvement reference=G title=t status=proposed source=problem raised_on=2026-04-01
    )");
    const Answers answers = answersOf(reg);
    const AnswerChart &origins = chart(answers, 1, "origin_by_quarter");
    CHECK(origins.categories // the year of this register begins in April
          == std::vector<QString>{u"Q3 2025"_s, u"Q4 2025"_s, u"Q1 2026"_s, u"Q2 2026"_s, u"Q3 2026"_s});
    CHECK(seriesNames(origins) == std::vector<QString>{u"Problem"_s, u"Idea"_s, u"Supplier"_s, u"Other origins"_s});
    CHECK(origins.series[3].values == std::vector<double>{0, 1, 1, 0, 0});
    CHECK(table(answers, 1, "origin_by_quarter").rows.size() == 6);
}

TEST_CASE("byFix has its three keys, and byOrigin none, where nothing was raised")
{
    const Register reg = registerOf("improvement reference=A title=t status=proposed");
    const Answers answers = answersOf(reg);
    const QJsonObject figures = backlogFigures(reg, answers);
    CHECK(figures[u"byOrigin"_s].toObject().isEmpty());
    CHECK(figures[u"byFix"_s].toObject() == QJsonObject{{u"tactical"_s, 0}, {u"systemic"_s, 0}, {QString(u""_s), 0}});
    CHECK(figures[u"outcomeLinkedPercent"_s].isNull());
    CHECK(chart(answers, 1, "fix_by_quarter").categories.empty());
    CHECK(table(answers, 1, "fix_by_quarter").rows.empty());
    CHECK(chart(answers, 1, "outcome_by_service").categories.empty());
}

TEST_CASE("6 of 10 are technology without an outcome metric: 40 % are linked to an outcome") // R14
{
    const Register reg = registerOf(R"(
        service name=Mail
        service name=Pay
        metric name=Uptime availability=true
        metric name=Restore
        improvement reference=O title=t service=Mail nature=outcome status=proposed
        improvement reference=E title=t service=Mail nature=enabler status=proposed
        improvement reference=T1 title=t service=Mail nature=technology status=proposed
        steering improvement=T1 metric=Restore role=primary
        improvement reference=T2 title=t service=Pay nature=technology status=proposed
        steering improvement=T2 metric=Restore role=primary
        steering improvement=T2 metric=Uptime role=primary
        improvement reference=U1 title=t service=Mail nature=technology status=proposed
        steering improvement=U1 metric=Uptime role=primary
        improvement reference=U2 title=t service=Mail nature=technology status=proposed
        steering improvement=U2 metric=Restore role=balancing
        improvement reference=U3 title=t service=Pay nature=technology status=proposed
        steering improvement=U3 metric=Restore role=other
        improvement reference=U4 title=t service=Pay nature=technology status=proposed
        improvement reference=U5 title=t service=Pay nature=technology status=proposed
        improvement reference=U6 title=t nature=technology status=proposed
        improvement reference=N title=t service=Pay status=proposed
        improvement reference=Z title=t service=Pay nature=outcome status=closed
    )");
    const Answers answers = answersOf(reg);
    const auto &figures = question(answers, 1).figures;
    const auto linked = std::ranges::find(figures, u"outcomeLinkedPercent"_s, &Figure::id);
    REQUIRE(linked != figures.end());
    CHECK(linked->value == Value(40.0));
    CHECK(displayFigure(linked->value, linked->measure, QLocale::c()) == u"40 %"_s);
    CHECK(names(reg, linked->rows) == u"U1 U2 U3 U4 U5 U6"_s);

    const AnswerTable &services = table(answers, 1, "outcome_by_service");
    REQUIRE(services.rows.size() == 4);
    CHECK(rowText(services.rows[0]) == u"Mail|1|1|1|2|0|60"_s);
    CHECK(rowText(services.rows[1]) == u"Pay|0|0|1|3|1|25"_s);
    CHECK(rowText(services.rows[2]) == u"No service|0|0|0|1|0|0"_s);
    CHECK(rowText(services.rows[3]) == u"All open improvements|1|1|2|6|1|40"_s);
    const AnswerChart &shares = chart(answers, 1, "outcome_by_service");
    CHECK(shares.categories == std::vector<QString>{u"Mail"_s, u"Pay"_s, u"No service"_s});
    CHECK(shares.series[3].values == std::vector<double>{2, 3, 1});
    const AnswerTable &technology = table(answers, 1, "technology_without_outcome");
    REQUIRE(technology.rows.size() == 6);
    CHECK(technology.rows[5].cells[0].text == u"U6"_s);
    const QJsonObject byService = backlogFigures(reg, answers)[u"byService"_s].toObject();
    CHECK(byService[u"Mail"_s].toObject()[u"outcomeLinkedPercent"_s].toDouble() == Approx(60));
}
