// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of discipline and the history that a first import brings: what was before the register was begun is not held
// against it, what is so now and what comes later is.
#include "fixture.h"

#include <answers/questions/answer.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate begun(2026, 6, 1);

// Everything in it lies before June 2026.
const QByteArray history = R"(
person name=Ada
unit name=Desk kind=team
improvement reference=CSI-1 title=Old status=accepted owner=Ada raised_on=2025-11-01 updated_on=2025-12-01
improvement reference=CSI-2 title=Done status=embedded owner=Ada raised_on=2025-06-01 delivered_on=2026-02-01 embedded_on=2026-05-01
pir reference=PIR-1 title=Outage held_on=2026-03-01
lesson reference=PIR-1-L01 pir=PIR-1 text=Label
action reference=ACT-1 title=Label pir=PIR-1 owner=Ada status=delivered raised_on=2026-03-01 closed_on=2026-03-20
action reference=ACT-2 title=Order pir=PIR-1 owner=Ada status=open raised_on=2026-03-01 due_on=2026-03-31
metric name=Fix steward=Ada definition=Hours frequency=monthly
reading metric=Fix on=2026-01-31 value=1
reading metric=Fix on=2026-02-28 value=2
allocation unit=Desk month=2026-03-01 available_hours=100 planned_improvement=10
raid unit=Desk month=2026-04-01 hours=5
ceremony name=Board kind=board rrule=FREQ=MONTHLY;BYMONTHDAY=10 starts_at=2026-01-10T10:00:00 time_zone=UTC counts_from=2026-06-01
occurrence ceremony=Board due_at=2026-05-10T10:00:00 status=held
)";

const QByteArray kept = "settings kept_since=2026-06-01\n";

Check checkOf(const QByteArray &lines, QDate asOf, const char *id)
{
    const Register reg = registerOf(lines);
    for (const Answer &answer : answer(reg, asOf, QLocale::c()).questions) {
        for (const Check &check : answer.checks) {
            if (check.id == QLatin1StringView(id))
                return check;
        }
    }
    FAIL("there is no check " << id);
    return {};
}

CheckOutcome outcome(const QByteArray &lines, QDate asOf, const char *id) { return checkOf(lines, asOf, id).outcome; }

// Whose discipline lay before.
const char *const disciplines[] = {
    "rankedWithinDays", "touchedShare",    "stalledShare", "pirsInYear",          "actedOn",
    "tooLate",          "verifiedByOther", "systemicEach", "baselineLocked",      "readingsFresh",
    "usedShare",        "actualsFresh",    "raidsAgreed",  "executiveReviewDays", "decisionsRecorded"};

} // namespace

TEST_CASE("on its first day a register is not failed for the history that it was begun with")
{
    for (const char *id : disciplines) {
        INFO(id);
        CHECK(outcome(kept + history, begun, id) == CheckOutcome::NothingYet);
    }
    // What was recorded all the same counts: of May one was due, and held.
    CHECK(outcome(kept + history, begun, "heldShare") == CheckOutcome::Met);
    // Without the day all of it speaks against the register, but for the board that counts from its own day.
    for (const char *id : disciplines) {
        INFO(id);
        if (QLatin1StringView(id) == "decisionsRecorded"_L1)
            continue;
        CHECK(outcome(history, begun, id) == CheckOutcome::NotMet);
        CHECK(outcome(kept + history, begun.addDays(-1), id) == CheckOutcome::NotMet); // judged as of a day before
    }
}

TEST_CASE("what is so now counts from the first day")
{
    const QByteArray unowned = "improvement reference=CSI-3 title=Mine status=accepted raised_on=2025-01-01\n";
    CHECK(outcome(kept + history, begun, "ownedShare") == CheckOutcome::Met);
    CHECK(outcome(kept + history + unowned, begun, "ownedShare") == CheckOutcome::NotMet);
    CHECK(outcome(kept + history, begun, "closedShare") == CheckOutcome::NotMet); // an action is open
    CHECK(outcome(kept + history, begun, "teamsPlanned") == CheckOutcome::NotMet);
}

TEST_CASE("a check over days judges a register that is as old as that, and one that meets it before")
{
    CHECK(outcome(kept + history, begun.addDays(30), "rankedWithinDays") == CheckOutcome::NothingYet);
    CHECK(outcome(kept + history, begun.addDays(31), "rankedWithinDays") == CheckOutcome::NotMet);
    CHECK(outcome(kept + history, begun.addDays(59), "stalledShare") == CheckOutcome::NothingYet);
    CHECK(outcome(kept + history, begun.addDays(60), "stalledShare") == CheckOutcome::NotMet);
    CHECK(outcome(kept + history, begun.addDays(30), "tooLate") == CheckOutcome::NothingYet);
    CHECK(outcome(kept + history, begun.addDays(31), "tooLate") == CheckOutcome::NotMet);
    CHECK(outcome(kept + history, begun.addDays(31), "actedOn") == CheckOutcome::NotMet); // the lesson has not landed
    CHECK(outcome(kept + history, QDate(2026, 8, 1), "readingsFresh") == CheckOutcome::NothingYet); // two months
    CHECK(outcome(kept + history, QDate(2026, 8, 2), "readingsFresh") == CheckOutcome::NotMet);
    const QByteArray ranked =
        QByteArray(history).replace("raised_on=2025-11-01", "raised_on=2025-11-01 ranked_on=2026-05-31");
    CHECK(outcome(kept + ranked, begun, "rankedWithinDays") == CheckOutcome::Met);
    const QByteArray own = kept + "threshold check=rankedWithinDays value=7\n" + history;
    CHECK(outcome(own, begun.addDays(6), "rankedWithinDays") == CheckOutcome::NothingYet);
    CHECK(outcome(own, begun.addDays(7), "rankedWithinDays") == CheckOutcome::NotMet);
}

TEST_CASE("what is done since the register is kept is judged at once, and what was before is left out of the count")
{
    const QByteArray lines = kept + history
        + "action reference=ACT-3 title=Own pir=PIR-1 owner=Ada status=delivered raised_on=2026-06-02 "
          "closed_on=2026-06-03\n"
          "improvement reference=CSI-4 title=New status=delivered owner=Ada raised_on=2026-06-01 "
          "delivered_on=2026-06-04\n"
          "raid unit=Desk month=2026-06-01 hours=5\n"
          "occurrence ceremony=Board due_at=2026-06-10T10:00:00 status=held\n";
    const QDate later(2026, 6, 12);
    for (const char *id : {"verifiedByOther", "baselineLocked", "raidsAgreed", "decisionsRecorded"}) {
        INFO(id);
        const Check check = checkOf(lines, later, id);
        CHECK(check.outcome == CheckOutcome::NotMet);
        CHECK(check.value == Value(qint64(1)));
        CHECK(check.rows.size() == 1);
        CHECK(check.label.contains(u"left out"_s));
    }
}

TEST_CASE("a check that is not judged yet says from when on it is")
{
    const Check check = checkOf(kept + history, begun, "rankedWithinDays");
    const QLocale c = QLocale::c();
    CHECK(check.label.contains(c.toString(begun, QLocale::ShortFormat)));
    CHECK(check.label.contains(c.toString(begun.addDays(31), QLocale::ShortFormat)));
    CHECK_FALSE(checkOf(history, begun, "rankedWithinDays").label.contains(u"begun"_s));
}
