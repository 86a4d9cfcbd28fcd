// SPDX-License-Identifier: GPL-3.0-or-later
// Engagement: who raises improvements, in which unit, and what becomes of them.
#include "today.h"

#include <answers/questions/answers_json.h>
#include <support/test.h>

#include <QJsonArray>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ideas = R"(
    unit name=Desk
    unit name=Network
    person name=Ada unit=Desk
    person name=Bea unit=Desk
    person name=Cid unit=Network
    person name=Dan
    person name=Gone unit=Network left_on=2026-11-01
    person name=Silent_and_gone unit=Network left_on=2026-11-01
    improvement reference=A title=a raised_by=Ada raised_on=2026-11-22 accepted_on=2026-11-22
    improvement reference=B title=b raised_by=Ada raised_on=2025-11-23 accepted_on=2025-12-01 delivered_on=2026-05-01 embedded_on=2026-09-01
    improvement reference=C title=c raised_by=Ada raised_on=2025-11-22
    improvement reference=D title=d raised_by=Gone raised_on=2026-03-01 accepted_on=2026-12-01
    improvement reference=E title=e raised_on=2026-03-01
    improvement reference=F title=f raised_by=Dan raised_on=2026-12-01
)";

QStringList rowsOf(const AnswerTable &table)
{
    QStringList rows;
    for (const TableContent::Row &row : table.rows)
        rows += rowText(row);
    return rows;
}

} // namespace

TEST_CASE("ideas of the year are counted by unit and person, with what became of them and who raised none")
{
    const Register reg = registerOf(ideas);
    const Answers answers = answersOf(reg);
    // C was raised 366 days ago, F is not raised yet, E does not say by whom.
    CHECK(figure(answers, 1, "ideasYear") == count(3));
    CHECK(figure(answers, 1, "peopleWithIdeas") == count(1)); // Gone has left
    // Unit, people in post, of them without one, raised, accepted, delivered, embedded.
    CHECK(rowsOf(table(answers, 1, "ideas_by_unit"))
          == QStringList{u"Desk|2|1|2|2|1|1"_s, u"Network|1|1|1|0|0|0"_s, u"No unit|1|1|0|0|0|0"_s,
                         u"Total|4|3|3|2|1|1"_s});
    const AnswerTable &people = table(answers, 1, "ideas_by_person");
    CHECK(rowsOf(people) == QStringList{u"Ada|Desk|2|2|1|1"_s, u"Gone|Network|1|0|0|0"_s});
    CHECK(names(reg, people.rows[0].counted) == u"A B"_s);
    CHECK(std::ranges::all_of(people.rows, [](const TableContent::Row &row) { return row.cells[0].areNames; }));
    const QJsonObject json = answersJson(reg, answers, 1, {})[u"questions"_s].toArray()[0].toObject();
    CHECK(json[u"figures"_s].toObject()[u"ideasYear"_s].toInt() == 3);
    CHECK(json[u"figures"_s].toObject()[u"peopleWithIdeas"_s].toInt() == 1);
}

TEST_CASE("where nobody is known to have raised anything there are no tables of ideas")
{
    const Answers answers =
        answersOf(registerOf("person name=Ada\nimprovement reference=A title=a raised_on=2026-11-01\n"));
    CHECK(figure(answers, 1, "ideasYear") == count(0));
    CHECK(std::ranges::none_of(question(answers, 1).tables,
                               [](const AnswerTable &table) { return table.id.startsWith(u"ideas_"_s); }));
}
