// SPDX-License-Identifier: GPL-3.0-or-later
// R37: consequence is a step, a date, to whom and an outcome; what was reached stays when the date moves.
#include "fixture.h"

#include <answers/questions/findings.h>
#include <answers/reviews/escalations.h>
#include <core/entities/incident_review.h>
#include <core/escalation_ladder.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate escalationDay(2026, 6, 30);

const QByteArray ladder = "person name=Ann\n"
                          "person name=Bob\n"
                          "raci_role name=CIO person=Bob\n"
                          "escalation_step after_days=7 person=Ann\n"
                          "escalation_step after_days=21 role=CIO\n";

Answers judgedOf(const Register &reg, QDate asOf = escalationDay) { return answer(reg, asOf, QLocale::c()); }

qint64 escalationCount(const Answers &answers, const char *id) { return valueOr<qint64>(figure(answers, 2, id)); }

QStringList escalationRows(const Answers &answers)
{
    QStringList rows;
    for (const auto &row : table(answers, 2, "escalations").rows)
        rows += rowText(row);
    return rows;
}

std::vector<EscalationLadder::Reached> reachedIn(const Register &reg, QDate asOf)
{
    return EscalationLadder(reg).reachedBy(*reg.all<Action>().begin(), asOf);
}

} // namespace

TEST_CASE("R37: an action 10 days late has reached step 1, and nobody has written it down")
{
    const Register reg = registerOf(ladder + "action reference=A-1 title=Test status=open due_on=2026-06-20\n");
    const auto reached = reachedIn(reg, escalationDay);
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].number == 1);
    CHECK(reached[0].reachedOn == QDate(2026, 6, 27));
    CHECK_FALSE(reached[0].record);
    const Answers answers = judgedOf(reg);
    CHECK(escalationCount(answers, "escalations") == 0);
    CHECK(escalationCount(answers, "escalationsUnrecorded") == 1);
    CHECK(escalationRows(answers) == QStringList{u"A-1 Test|20 Jun 2026|27 Jun 2026|1|Ann|not written down yet"_s});
    REQUIRE_FALSE(answers.findings.empty());
    CHECK(answers.findings.front().step == FindingStep::RecordEscalations);
}

TEST_CASE("R37: the second miss after a moved date is step 2; both stand in the history with their outcome")
{
    const QByteArray first = "action reference=A-1 title=Test status=open due_on=2026-06-20\n"
                             "escalation action=A-1 step=1 reached_on=2026-05-08 due_on=2026-05-01 person=Ann "
                             "outcome=New_date outcome_on=2026-05-10\n";
    const Register reg = registerOf(ladder + first);
    CHECK(reachedIn(reg, QDate(2026, 6, 26)).empty());
    const auto reached = reachedIn(reg, escalationDay);
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].number == 2);
    CHECK(reached[0].reachedOn == QDate(2026, 6, 27));
    CHECK(reg.find(reached[0].step)->role == u"CIO"_s);
    const Register written = registerOf(
        ladder + first + "escalation action=A-1 step=2 reached_on=2026-06-27 due_on=2026-06-20 role=CIO person=Bob\n");
    const Answers answers = judgedOf(written);
    CHECK(escalationCount(answers, "escalations") == 2);
    CHECK(escalationCount(answers, "escalationsWithoutOutcome") == 1);
    CHECK(escalationCount(answers, "escalationsUnrecorded") == 0);
    CHECK(escalationRows(answers)
          == QStringList{u"A-1 Test|20 Jun 2026|27 Jun 2026|2|Bob (CIO)|no outcome yet"_s,
                         u"A-1 Test|1 May 2026|8 May 2026|1|Ann|New date (10 May 2026)"_s});
    CHECK(table(answers, 2, "escalations").rows.front().cells.back().tone == Tone::Concern);
    CHECK(answers.findings.front().step == FindingStep::None);
}

TEST_CASE("at the top of the ladder each further miss reaches the last step once")
{
    const Register reg = registerOf(ladder
                                    + "action reference=A-1 title=Test status=open due_on=2026-05-01\n"
                                      "escalation action=A-1 step=2 reached_on=2026-04-01 due_on=2026-03-10\n");
    const auto reached = reachedIn(reg, escalationDay);
    REQUIRE(reached.size() == 1);
    CHECK(reached[0].number == 2);
    CHECK(reached[0].reachedOn == QDate(2026, 5, 8));
}

TEST_CASE("what the day does not know yet is not counted, and old ones leave once they have an outcome")
{
    const Register reg = registerOf(ladder
                                    + "action reference=A-1 title=Test status=delivered due_on=2024-01-01\n"
                                      "escalation action=A-1 step=1 reached_on=2025-06-30 outcome=Old\n"
                                      "escalation action=A-1 step=1 reached_on=2025-07-01 outcome=Kept\n"
                                      "escalation action=A-1 step=2 reached_on=2024-02-01\n"
                                      "escalation action=A-1 step=2 reached_on=2026-07-01\n");
    const Answers answers = judgedOf(reg);
    CHECK(escalationCount(answers, "escalations") == 2); // of the year to 30 June, and the one without an outcome
    CHECK(escalationCount(answers, "escalationsWithoutOutcome") == 1);
    CHECK(escalationCount(judgedOf(reg, QDate(2026, 7, 1)), "escalationsWithoutOutcome") == 2);
}

TEST_CASE("a record of a step that there is not climbs no further than the last one")
{
    for (const char *step : {"9223372036854775807", "-9223372036854775808", "0"}) {
        INFO(step);
        const Register reg =
            registerOf(ladder + "action reference=A-1 title=Test status=open due_on=2026-06-20\n"
                       + "escalation action=A-1 due_on=2026-01-10 reached_on=2026-01-17 step=" + step + '\n');
        const auto reached = reachedIn(reg, escalationDay);
        REQUIRE(reached.size() == 1);
        CHECK(reached[0].number == (step[0] == '9' ? 2 : 1));
    }
}

TEST_CASE("a role that nobody holds leaves the step with the person it names")
{
    const Register reg = registerOf("person name=Ann\n"
                                    "raci_role name=CIO\n"
                                    "escalation_step after_days=7 role=CIO person=Ann\n"
                                    "action reference=A-1 title=Test status=open due_on=2026-06-20\n");
    CHECK(escalationRows(judgedOf(reg))
          == QStringList{u"A-1 Test|20 Jun 2026|27 Jun 2026|1|Ann|not written down yet"_s});
}
