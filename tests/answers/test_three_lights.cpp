// SPDX-License-Identifier: GPL-3.0-or-later
// Owned, funded, dated: a to-do list in disguise is what has none of them. And what is funded in part.
#include "fixture.h"
#include "today.h"

#include <answers/basis/funding_state.h>
#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <core/entities/improvement.h>
#include <core/record_text.h>

#include <QJsonArray>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("eight combinations of owner, funding and date have 0 to 3 lights") // R36
{
    QByteArray lines = "person name=Ada\nservice name=Mail\n";
    for (int lights = 0; lights < 8; ++lights) {
        const QByteArray name = "I" + QByteArray::number(lights);
        lines += "improvement reference=" + name + " title=t service=Mail status=in_progress";
        lines += lights & 1 ? " owner=Ada" : "";
        lines += lights & 4 ? " target_on=2026-11-22" : ""; // the day itself is ahead
        lines += '\n';
        if (lights & 2)
            lines += "funding improvement=" + name + " kind=hours approved=1\n";
    }
    const Register reg = registerOf(lines);
    const Answers answers = answersOf(reg);
    const QJsonObject figures =
        answersJson(reg, answers, 1, {})[u"questions"_s].toArray().first().toObject()[u"figures"_s].toObject();
    CHECK(figures[u"lights"_s].toObject() == QJsonObject{{u"0"_s, 1}, {u"1"_s, 3}, {u"2"_s, 3}, {u"3"_s, 1}});
    const CountsByKey &lights = question(answers, 1).tallies.front();
    CHECK(names(reg, lights.counts[0].rows) == u"I0"_s);
    CHECK(names(reg, lights.counts[1].rows) == u"I1 I2 I4"_s);
    CHECK(names(reg, lights.counts[2].rows) == u"I3 I5 I6"_s);
    CHECK(names(reg, lights.counts[3].rows) == u"I7"_s);

    const AnswerTable &three = table(answers, 1, "three_lights");
    REQUIRE(three.rows.size() == 5);
    CHECK(rowText(three.rows[0]) == u"3 of 3 lights|1|12.5|1|1|1"_s);
    CHECK(rowText(three.rows[1]) == u"2 of 3 lights|3|37.5|2|2|2"_s);
    CHECK(rowText(three.rows[2]) == u"1 of 3 lights|3|37.5|1|1|1"_s);
    CHECK(rowText(three.rows[3]) == u"0 of 3 lights|1|12.5|0|0|0"_s);
    CHECK(rowText(three.rows[4]) == u"Total|8|100|4|4|4"_s);
    CHECK(names(reg, three.rows[1].counted) == u"I3 I5 I6"_s);

    const AnswerTable &disguised = table(answers, 1, "todo_list");
    CHECK(disguised.title == u"A to-do list in disguise"_s);
    REQUIRE(disguised.rows.size() == 1);
    CHECK(disguised.rows[0].cells[0].text == u"I0"_s);
    CHECK(recordName(reg, disguised.rows[0].record.entity, disguised.rows[0].record.record) == u"I0"_s);
    CHECK(figure(answers, 1, "withoutLight") == count(1));
}

TEST_CASE("an owner who left, nothing approved, a past date and a milestone that is done light nothing")
{
    const Register reg = registerOf(R"(
        person name=Gone left_on=2026-11-22
        improvement reference=Dark title=t status=accepted owner=Gone target_on=2026-11-21
        funding improvement=Dark kind=money requested=100 approved=0 decided_on=2026-11-01
        milestone improvement=Dark title=a due_on=2026-12-01 done_on=2026-11-20
        milestone improvement=Dark title=b due_on=2026-11-21
        milestone improvement=Dark title=c
        improvement reference=Dated title=t status=accepted target_on=2026-11-21
        milestone improvement=Dated title=a due_on=2026-11-22
        improvement reference=Over title=t status=closed
    )");
    const Answers answers = answersOf(reg);
    const CountsByKey &lights = question(answers, 1).tallies.front();
    CHECK(names(reg, lights.counts[0].rows) == u"Dark"_s);
    CHECK(names(reg, lights.counts[1].rows) == u"Dated"_s);
    const AnswerTable &open = table(answers, 1, "open_improvements");
    CHECK(open.columns.back().title == u"Lights of 3"_s);
    CHECK(open.rows[0].cells.back().text == u"0"_s);
    CHECK(open.rows[0].cells.back().tone == Tone::Concern);
    CHECK(open.rows[1].cells.back().text == u"1"_s);
}

TEST_CASE("what was requested above what was approved is part-funded, money and hours each for itself") // R3
{
    const Register reg = registerOf(R"(
        improvement reference=Half title=t status=in_progress
        funding improvement=Half kind=money requested=1000 approved=500
        improvement reference=Two title=t status=approved
        funding improvement=Two kind=money requested=500 approved=500
        funding improvement=Two kind=money requested=500 approved=300
        improvement reference=Hours title=t status=approved
        funding improvement=Hours kind=money requested=100 approved=100
        funding improvement=Hours kind=hours requested=20 approved=10
        improvement reference=Whole title=t status=approved
        funding improvement=Whole kind=money requested=0.3 approved=0.1
        funding improvement=Whole kind=money approved=0.2
        improvement reference=Other title=t status=approved
        funding improvement=Other kind=money requested=100 approved=100
        funding improvement=Other kind=hours requested=20 approved=0
        improvement reference=None title=t status=in_progress
        funding improvement=None kind=money requested=100
        improvement reference=Idea title=t status=proposed
        improvement reference=Over title=t status=closed
        funding improvement=Over kind=money requested=1000 approved=500
    )");
    const Answers answers = answersOf(reg);
    CHECK(figure(answers, 1, "partFunded") == count(3));
    CHECK(figure(answers, 1, "unfunded") == count(1)); // part-funded is funded
    QStringList states;
    for (const TableContent::Row &row : table(answers, 1, "open_improvements").rows)
        states += row.cells[0].text + u' ' + row.cells[5].text;
    CHECK(states
          == QStringList{u"Half ◐ part-funded"_s, u"Two ◐ part-funded"_s, u"Hours ◐ part-funded"_s, u"Whole ✓ funded"_s,
                         u"Other ✓ funded"_s, u"None ✕ running unfunded"_s, u"Idea ✕ unfunded"_s});
    const FundingStates funding(reg);
    CHECK(funding.of(Id<Improvement>(0)) == FundingState::Unfunded);
}
