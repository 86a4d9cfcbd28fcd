// SPDX-License-Identifier: GPL-3.0-or-later
// R35: the person to ask is set in the register, for a question and for a service, and nobody is said to be nobody.
#include "fixture.h"
#include "today.h"

#include <support/test.h>

#include <core/catalogue.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// "question service person confirmed" of each row; a concern has a "!" behind its text.
QStringList askedRows(const Answers &answers)
{
    const auto &tables = question(answers, 5).tables;
    const auto table = std::ranges::find(tables, u"whom_to_ask"_s, &AnswerTable::id);
    REQUIRE(table != tables.end());
    QStringList rows;
    for (const AnswerTable::Row &row : table->rows) {
        QStringList cells;
        for (const Cell &cell : row.cells)
            cells += cell.text + (cell.tone == Tone::Concern ? u"!"_s : QString());
        rows += cells.join(u'|');
    }
    return rows;
}

} // namespace

TEST_CASE("who is named for a question is asked before whoever has the job, and says when it was confirmed")
{
    const Register reg = registerOf(R"(
        person name=Ada job_title=CIO
        person name=Bea
        person name=Cid
        service name=Mail owner=Cid owner_confirmed_on=2026-01-01
        contact question=5 person=Bea confirmed_on=2026-11-03
        contact question=2 person=Bea
    )");
    const Answers answers = answersOf(reg);
    CHECK(question(answers, 5).askPerson == u"Bea"_s);
    CHECK(question(answers, 5).whom == u"Ask Bea (CIO or Service Governance Lead), confirmed on 3 Nov 2026."_s);
    CHECK(question(answers, 5).askTone == Tone::Neutral);
    CHECK(question(answers, 2).whom == u"Ask Bea (Problem or CSI Manager), not confirmed yet."_s);
    CHECK(question(answersOf(reg, QDate(2026, 11, 2)), 5).whom.endsWith(u"not confirmed yet."_s));
    CHECK(askedRows(answers)
          == QStringList{u"1|All services|✕ nobody to ask!|"_s, u"2|All services|Bea|◐ never!"_s,
                         u"3|All services|✕ nobody to ask!|"_s, u"4|All services|✕ nobody to ask!|"_s,
                         u"5|All services|Bea|3 Nov 2026"_s, u"1|Mail|Cid|◐ 1 Jan 2026!"_s});
}

TEST_CASE("a service has its own person to ask, else its owner, else nobody")
{
    const Register reg = registerOf(R"(
        person name=Ada
        person name=Gone left_on=2026-11-22
        service name=Mail owner=Ada
        service name=Desk owner=Gone
        service name=Pay owner=Gone
        service name=Old owner=Ada retired_on=2026-01-01
        contact question=1 service=Pay person=Ada confirmed_on=2026-11-01
        contact question=3 service=Pay person=Gone confirmed_on=2026-11-01
    )");
    CHECK(askedRows(answersOf(reg)).mid(5)
          == QStringList{u"1|Mail|Ada|◐ never!"_s, u"1|Desk|✕ nobody to ask!|"_s, u"1|Pay|Ada|1 Nov 2026"_s,
                         u"3|Pay|✕ nobody to ask!|"_s});
}

TEST_CASE("nobody to ask is a concern in words")
{
    const Answers answers = answersOf(Register());
    for (const Answer &answer : answers.questions) {
        CHECK(answer.askTone == Tone::Concern);
        CHECK(answer.whom == u"✕ Nobody to ask: nobody in post is the %1."_s.arg(answer.ask));
    }
}
