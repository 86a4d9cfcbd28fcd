// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <support/test.h>

#include <answers/basis/ceremony_roles.h>
#include <answers/evaluation/cadence_statistics.h>
#include <calendar/cadence_state.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QDate day(int month, int of) { return QDate(2026, month, of); }

// A board of 90 minutes on the first Tuesday: 3 February, 3 March, 7 April, 5 May. April was skipped.
const QByteArray board =
    "person name=Ada\n"
    "person name=Ben\n"
    "raci_role name=CIO person=Ada\n"
    "raci_role name=Clerk person=Ben\n"
    "raci_activity name=Fund\n"
    "raci_entry activity=Fund role=CIO codes=A\n"
    "raci_entry activity=Fund role=Clerk codes=R\n"
    "ceremony name=Board required_roles=Clerk;CIO chair=Ben rrule=FREQ=MONTHLY;BYDAY=1TU starts_at=2026-01-06T09:30:00 "
    "time_zone=UTC duration_minutes=90\n"
    "occurrence ceremony=Board due_at=2026-02-03T09:30:00 status=held held_at=2026-02-03T09:30:00 attendees=Ada;Ben "
    "decisions=Fund_it\n"
    "occurrence ceremony=Board due_at=2026-03-03T09:30:00 status=late held_at=2026-03-05T09:30:00 attendees=Ben\n"
    "occurrence ceremony=Board due_at=2026-04-07T09:30:00 status=skipped\n"
    "occurrence ceremony=Board due_at=2026-05-05T09:30:00 status=held attendees=ada decisions=Stop_it\n"
    "action reference=A-1 title=One occurrence=Board_2026-02-03T09:30:00 raised_on=2026-02-03 status=verified "
    "closed_on=2026-03-04\n"
    "action reference=A-2 title=Two occurrence=Board_2026-02-03T09:30:00 raised_on=2026-02-03 status=open\n"
    "action reference=A-3 title=Three occurrence=Board_2026-05-05T09:30:00 raised_on=2026-05-05 status=open\n"
    "action reference=A-4 title=Four occurrence=Board_2026-05-05T09:30:00 raised_on=2026-05-05 status=cancelled\n"
    "action reference=A-5 title=Five raised_on=2026-05-05 status=open\n";

} // namespace

TEST_CASE("the figures of a cadence, by hand")
{
    const Register reg = registerOf(board);
    // 92 days to 5 May begin on 3 February: four due, three held of 90 minutes each.
    const CadenceStatistics found = cadenceStatistics(reg, day(5, 5));
    CHECK(found.adherence.due.size() == 4);
    CHECK(found.adherence.held == 3);
    CHECK(found.adherence.percent() == Approx(75));
    CHECK(found.decisions == 2);
    CHECK(names(reg, found.closed) == "A-1"_L1);
    CHECK(found.hours == Approx(4.5));
    CHECK(found.decisionYield() == Approx(3 / 4.5));
    CHECK(names(reg, found.onTable) == "A-2 A-3"_L1); // A-1 was closed before, A-4 is cancelled, A-5 is of no review
    CHECK(names(reg, found.carriedOver) == "A-2"_L1);
    CHECK(found.carryOverPercent() == Approx(50));
    CHECK(found.withAccountable.size() == 2);
    CHECK(found.withoutAccountable.size() == 1);
    CHECK(found.accountablePercent() == Approx(200.0 / 3));
}

TEST_CASE("without reviews no figure is made up")
{
    const CadenceStatistics none = cadenceStatistics(registerOf(board), QDate(2025, 12, 31));
    CHECK_FALSE(none.adherence.percent());
    CHECK_FALSE(none.decisionYield());
    CHECK_FALSE(none.carryOverPercent());
    CHECK_FALSE(none.accountablePercent());
    const Register reg = registerOf(board);
    CHECK(cadenceStatistics(reg, day(5, 5), Id<Ceremony>(99)).adherence.due.empty());
    CHECK(cadenceStatistics(reg, day(5, 5), reg.all<Ceremony>().begin()->id).adherence.due.size() == 4);
}

TEST_CASE("the chair answers where no required role is accountable, and nobody where there is no chair")
{
    const Register reg = registerOf("person name=Ada\n"
                                    "ceremony name=Led chair=Ada rrule=FREQ=DAILY starts_at=2026-01-06T09:30:00\n"
                                    "ceremony name=Loose rrule=FREQ=DAILY starts_at=2026-01-06T09:30:00\n"
                                    "occurrence ceremony=Led due_at=2026-02-03T09:30:00 status=held attendees=Ada\n"
                                    "occurrence ceremony=Led due_at=2026-02-04T09:30:00 status=held\n"
                                    "occurrence ceremony=Loose due_at=2026-02-03T09:30:00 status=held attendees=Ada\n");
    std::vector<std::optional<bool>> present;
    for (const Occurrence &occurrence : reg.all<Occurrence>())
        present.push_back(outcomeOf(reg, occurrence).isAccountablePresent);
    CHECK(present == std::vector<std::optional<bool>>{true, false, std::nullopt});
}

TEST_CASE("three held reviews in a row without decision or action are a ritual, skipped ones do not interrupt")
{
    QByteArray lines = "ceremony name=Board rrule=FREQ=MONTHLY;BYDAY=1TU starts_at=2026-01-06T09:30:00 time_zone=UTC\n"
                       "occurrence ceremony=Board due_at=2026-01-06T09:30:00 status=held decisions=Go\n"
                       "occurrence ceremony=Board due_at=2026-02-03T09:30:00 status=held decisions=-\n"
                       "occurrence ceremony=Board due_at=2026-03-03T09:30:00 status=held\n"
                       "occurrence ceremony=Board due_at=2026-04-07T09:30:00 status=skipped\n";
    CHECK(rituals(registerOf(lines), day(5, 6)).empty());
    lines += "occurrence ceremony=Board due_at=2026-05-05T09:30:00 status=late held_at=2026-05-06T09:30:00\n";
    const Register reg = registerOf(lines);
    CHECK(rituals(reg, day(5, 5)).empty()); // the third is yet to be held
    const auto found = rituals(reg, day(5, 6));
    REQUIRE(found.size() == 1);
    CHECK(found[0].reviews.size() == 3);
    CHECK(
        rituals(registerOf(lines + "action reference=A-1 title=One occurrence=Board_2026-05-05T09:30:00 status=open\n"),
                day(5, 6))
            .empty());
    CHECK(rituals(registerOf(lines + "threshold check=ritual value=4\n"), day(5, 6)).empty());
}

TEST_CASE("a date that passed without a record is missed, and today it is due")
{
    const Register reg = registerOf(board);
    const auto stateOn = [&](QDate on, QDate asOf) {
        const auto dates = ceremonyDates(reg, on, on);
        REQUIRE(dates.size() == 1);
        return stateOf(reg, dates.front(), asOf);
    };
    CHECK(stateOn(day(1, 6), day(1, 5)) == DateState::Due);
    CHECK(stateOn(day(1, 6), day(1, 6)) == DateState::Due);
    CHECK(stateOn(day(1, 6), day(1, 7)) == DateState::Missed);
    CHECK(stateOn(day(2, 3), day(5, 5)) == DateState::Held);
    CHECK(stateOn(day(3, 3), day(5, 5)) == DateState::Late);
    CHECK(stateOn(day(3, 3), day(3, 4)) == DateState::Missed);
    CHECK(stateOn(day(4, 7), day(4, 1)) == DateState::Skipped);
    const Register moved =
        registerOf(board
                   + "occurrence ceremony=Board due_at=2026-06-02T09:30:00 status=moved held_at=2026-06-09T09:30:00\n"
                     "occurrence ceremony=Board due_at=2026-07-07T09:30:00 status=cancelled\n");
    CHECK(stateOf(moved, ceremonyDates(moved, day(6, 9), day(6, 9)).front(), day(6, 9)) == DateState::Moved);
    CHECK(stateOf(moved, ceremonyDates(moved, day(6, 9), day(6, 9)).front(), day(6, 10)) == DateState::Missed);
    CHECK(stateOf(moved, ceremonyDates(moved, day(7, 7), day(7, 7)).front(), day(8, 1)) == DateState::Cancelled);
}

// Weekly from January on, brought into the register on 12 March: 5 and 10 March were recorded all the same.
TEST_CASE("what was due before a ceremony counts is not due, unless it is recorded what became of it")
{
    const QByteArray review = "ceremony name=Review rrule=FREQ=WEEKLY starts_at=2026-01-06T10:00:00 time_zone=UTC "
                              "counts_from=2026-03-12\n"
                              "occurrence ceremony=Review due_at=2026-02-24T10:00:00 status=skipped reason=Carnival\n"
                              "occurrence ceremony=Review due_at=2026-03-03T10:00:00 status=held\n"
                              "occurrence ceremony=Review due_at=2026-02-03T10:00:00 status=moved "
                              "held_at=2026-02-04T10:00:00\n"
                              "occurrence ceremony=Review due_at=2026-02-17T10:00:00 status=moved "
                              "held_at=2026-03-12T09:00:00\n"
                              "occurrence ceremony=Review due_at=2026-01-13T10:00:00 status=held "
                              "held_at=2026-04-01T09:00:00\n";
    const Register reg = registerOf(review);
    const QDate asOf = day(3, 30);
    QStringList due;
    for (const CeremonyDate &date : adherence(reg, asOf).due)
        due += date.at().date().toString(u"MM-dd"_s);
    CHECK(due == QStringList{u"02-24"_s, u"03-03"_s, u"03-12"_s, u"03-17"_s, u"03-24"_s});
    CHECK(adherence(reg, asOf).held == 1);
    CHECK(adherence(reg, day(4, 1)).held == 2); // the one of January was held then
    CHECK(missedTwiceInARow(adherence(reg, day(3, 17)), day(3, 17)).empty()); // 24 February, then 3 March held
    const auto stateOn = [&](QDate on) { return stateOf(reg, ceremonyDates(reg, on, on).front(), asOf); };
    CHECK(stateOn(day(1, 6)) == DateState::Uncounted);
    CHECK(stateOn(day(1, 13)) == DateState::Uncounted);
    CHECK(stateOn(day(2, 4)) == DateState::Uncounted); // moved by its calendar, and nothing is known of it
    CHECK(stateOn(day(2, 24)) == DateState::Skipped);
    CHECK(stateOn(day(3, 3)) == DateState::Held);
    CHECK(stateOn(day(3, 10)) == DateState::Uncounted);
    CHECK(stateOn(day(3, 12)) == DateState::Missed); // moved onto the first day that counts
    CHECK(stateOn(day(3, 24)) == DateState::Missed);
    CHECK(upcomingDates(reg, day(3, 4), 1).front().at().date() == day(3, 12));
    CHECK(stateWord(DateState::Uncounted) == u"not counted"_s);
    const Register all = registerOf(QByteArray(review).replace("counts_from=2026-03-12", ""));
    CHECK(adherence(all, asOf).due.size() == 12);
}

TEST_CASE("required roles stand with who holds them now")
{
    const Register reg = registerOf(board + "person name=Cleo left_on=2026-03-01\nraci_role name=Scribe person=Cleo\n");
    Ceremony ceremony = *reg.all<Ceremony>().begin();
    ceremony.requiredRoles = u"clerk; Scribe;;Nobody ;CLERK"_s;
    const auto roles = requiredRoles(reg, ceremony, day(5, 5));
    REQUIRE(roles.size() == 3);
    CHECK(roles[0].holder);
    CHECK_FALSE(roles[0].isAccountable);
    CHECK_FALSE(roles[1].holder);
    CHECK_FALSE(roles[2].holder);
    CHECK(requiredRoles(reg, ceremony, day(2, 1))[1].holder);
}
