// SPDX-License-Identifier: GPL-3.0-or-later
// What question 3 says in one sentence rests on one base: a reader subtracts.
#include "fixture.h"
#include "today.h"

#include <answers/questions/answer.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("planned, used and erosion of one sentence are of the months whose use is recorded")
{
    const Answers answers = answersOf(registerOf(R"(
        unit name=Desk kind=team
        allocation unit=Desk month=2026-09 available_hours=1000 planned_improvement=100 actual_improvement=60
        allocation unit=Desk month=2026-10 available_hours=1000 planned_improvement=110 actual_improvement=70
        allocation unit=Desk month=2026-11 available_hours=1000 planned_improvement=300
    )"));
    CHECK(figure(answers, 3, "plannedPercent") == Value(17.0)); // of all three months, as defined
    const Answer &capacity = question(answers, 3);
    CHECK(capacity.headline
          == u"Of the 2 of 3 team months whose use is recorded: 10.5 % of support time was planned for improvement and "
             "6.5 % was used; erosion: 4 points."_s);
    CHECK(capacity.lead == u"6.5 %"_s);
    CHECK(capacity.leadNote == u"used of 10.5 % planned"_s);
}

TEST_CASE("where the use of every month is recorded the sentence needs no base")
{
    const Answers answers = answersOf(registerOf(R"(
        unit name=Desk kind=team
        allocation unit=Desk month=2026-11 available_hours=1000 planned_improvement=100 actual_improvement=60
    )"));
    CHECK(question(answers, 3).headline
          == u"10 % of support time was planned for improvement and 6 % was used; erosion: 4 points."_s);
}
