// SPDX-License-Identifier: GPL-3.0-or-later
// The finding of a ritual takes a response, which holds until the next review that brings nothing.
#include "fixture.h"

#include <answers/evaluation/ritual_response.h>
#include <core/entities/cadence.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Register boardAnswered(const QByteArray &response, const QByteArray &further = {})
{
    return registerOf("person name=Ada\nceremony name=Board rrule=FREQ=MONTHLY;BYDAY=1TU starts_at=2026-01-06T09:30:00"
                      + response
                      + "\noccurrence ceremony=Board due_at=2026-02-03T09:30:00 status=held\n"
                        "occurrence ceremony=Board due_at=2026-03-03T09:30:00 status=held\n"
                        "occurrence ceremony=Board due_at=2026-04-07T09:30:00 status=held\n"
                      + further);
}

const QDate ritualDay(2026, 5, 20);
const QByteArray response = " response=Merged_with_the_review responded_on=2026-04-10 responded_by=Ada";

} // namespace

TEST_CASE("a ritual that nobody answered says so; a response stands beside it with its date")
{
    const Register bare = boardAnswered({});
    const auto open = rituals(bare, ritualDay);
    REQUIRE(open.size() == 1);
    CHECK_FALSE(isAnswered(bare, open[0], ritualDay));
    CHECK(ritualResponseText(bare, open[0], ritualDay, QLocale::c()).isEmpty());

    const Register reg = boardAnswered(response);
    const auto found = rituals(reg, ritualDay);
    REQUIRE(found.size() == 1);
    CHECK(isAnswered(reg, found[0], ritualDay));
    CHECK(ritualResponseText(reg, found[0], ritualDay, QLocale::c())
          == u"answered on 10 Apr 2026 by Ada: Merged with the review"_s);
    CHECK_FALSE(isAnswered(reg, found[0], QDate(2026, 4, 9))); // not yet
    const Answers answers = answer(reg, ritualDay, QLocale::c());
    CHECK(figure(answers, 5, "rituals") == Value(qint64(1)));
    CHECK(figure(answers, 5, "ritualsUnanswered") == Value(qint64(0)));
    const auto line = std::ranges::find(answers.findings, EntityKind::Ceremony,
                                        [](const Finding &finding) { return finding.record.entity; });
    REQUIRE(line != answers.findings.end());
}

TEST_CASE("an empty review after the response brings the finding back")
{
    const Register reg = boardAnswered(response, "occurrence ceremony=Board due_at=2026-05-05T09:30:00 status=held\n");
    const auto found = rituals(reg, ritualDay);
    REQUIRE(found.size() == 1);
    CHECK(emptySinceResponse(reg, found[0]) == 1);
    CHECK_FALSE(isAnswered(reg, found[0], ritualDay));
    const QString text = ritualResponseText(reg, found[0], ritualDay, QLocale::c());
    CHECK(text.startsWith(u"answered before the last 1 review"_s));
    CHECK(text.endsWith(u"on 10 Apr 2026 by Ada: Merged with the review"_s));
    const Answers answers = answer(reg, ritualDay, QLocale::c());
    CHECK(figure(answers, 5, "ritualsUnanswered") == Value(qint64(1)));
    CHECK(rowText(table(answers, 5, "rituals").rows.at(0)).contains(text));
    const bool isOffered = std::ranges::any_of(
        answers.findings, [](const Finding &finding) { return finding.step == FindingStep::RespondToRitual; });
    CHECK(isOffered);
}
