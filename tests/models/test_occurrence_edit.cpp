// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <edits/occurrence_edit.h>
#include <models/grids/cadence_model.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate dayOfMeeting(2026, 3, 10);

QDateTime at(int month, int day, int hour = 10) { return QDateTime(QDate(2026, month, day), QTime(hour, 0), Qt::UTC); }

// A board on the first Tuesday: 6 January, 3 February, 3 March, 7 April 2026.
struct BoardMeeting : OpenRegister {
    BoardMeeting()
        : ada(add<Person>({{u"name"_s, u"Ada"_s}}))
        , board(add<Ceremony>({{u"name"_s, u"Board"_s},
                               {u"rrule"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s},
                               {u"starts_at"_s, at(1, 6)},
                               {u"time_zone"_s, u"UTC"_s}}))
    {
    }
    [[nodiscard]] const Register &reg() const { return document->reg(); }
    [[nodiscard]] CeremonyDate date(int month) const
    {
        const auto dates = ceremonyDates(reg(), board, QDate(2026, month, 1), QDate(2026, month, 28));
        REQUIRE(dates.size() == 1);
        return dates.front();
    }
    Status record(int month, const OccurrenceEntry &entry)
    {
        ChangeBuilder builder = document->builder();
        const Status written = recordOccurrence(builder, reg(), date(month), entry, dayOfMeeting);
        if (written)
            valueOf(document->apply(std::move(builder), u"recorded"_s));
        return written;
    }

    Id<Person> ada;
    Id<Ceremony> board;
};

OccurrenceEntry held(const QDateTime &heldAt)
{
    OccurrenceEntry entry;
    entry.heldAt = heldAt;
    return entry;
}

} // namespace

TEST_CASE("a review is recorded with attendance, decisions and actions as one change")
{
    BoardMeeting open;
    OccurrenceEntry entry = held(at(3, 3));
    entry.attendees = {u"Ada"_s, u"Ben"_s};
    entry.decisions = u"Go\nStop\n"_s;
    entry.actions =
        raisedActions(open.reg(), u"Order labels; ada; 2026-04-01\n\nAsk the supplier"_s, QLocale::c(), dayOfMeeting)
            .actions;
    const auto before = open.document->change();
    REQUIRE(open.record(3, entry));
    CHECK(open.document->change() == before + 1);
    const Occurrence &recorded = *open.reg().find(open.date(3).record);
    CHECK(recorded.status == OccurrenceStatus::Held);
    CHECK(recorded.attendees == "Ada;Ben"_L1);
    CHECK(recorded.decisions == "Go\nStop"_L1);
    std::vector<const Action *> actions;
    for (const Action &action : open.reg().all<Action>())
        actions.push_back(&action);
    REQUIRE(actions.size() == 2);
    CHECK(actions[0]->reference == "ACT-0001"_L1);
    CHECK(actions[1]->reference == "ACT-0002"_L1);
    CHECK(actions[0]->owner == open.ada);
    CHECK(actions[0]->dueOn == QDate(2026, 4, 1));
    CHECK(actions[0]->raisedOn == QDate(2026, 3, 3));
    CHECK_FALSE(actions[1]->owner);
    CHECK(actions[1]->occurrence == recorded.id);
    CHECK(actions[1]->status == ActionStatus::Open);
}

TEST_CASE("recording again changes the record and raises nothing twice")
{
    BoardMeeting open;
    OccurrenceEntry entry = held(at(3, 3));
    entry.actions = {{u"Order labels"_s, {}, {}, {}}};
    REQUIRE(open.record(3, entry));
    OccurrenceEntry again = entryOf(open.reg(), open.date(3));
    CHECK(again.actions.empty());
    again.status = OccurrenceStatus::Late;
    again.heldAt = at(3, 5);
    REQUIRE(open.record(3, again));
    CHECK(open.reg().all<Occurrence>().size() == 1);
    CHECK(open.reg().all<Action>().size() == 1);
    CHECK(open.date(3).status == OccurrenceStatus::Late);
    again.status = OccurrenceStatus::Skipped;
    again.reason = u"Major incident"_s;
    REQUIRE(open.record(3, again));
    CHECK_FALSE(open.reg().all<Occurrence>().begin()->heldAt.isValid());
}

TEST_CASE("a moved date can be recorded where it was moved to")
{
    BoardMeeting open;
    OccurrenceEntry entry = held(at(3, 12, 15));
    entry.status = OccurrenceStatus::Moved;
    REQUIRE(open.record(3, entry));
    const CeremonyDate moved = open.date(3);
    CHECK(moved.at() == at(3, 12, 15));
    CHECK(entryOf(open.reg(), moved).heldAt == at(3, 12, 15));
    OccurrenceEntry done = entryOf(open.reg(), moved);
    done.status = OccurrenceStatus::Held;
    ChangeBuilder builder = open.document->builder();
    REQUIRE(recordOccurrence(builder, open.reg(), moved, done, dayOfMeeting));
    valueOf(open.document->apply(std::move(builder), u"held"_s));
    const Occurrence &recorded = *open.reg().all<Occurrence>().begin();
    CHECK(recorded.dueAt == at(3, 3));
    CHECK(recorded.heldAt == at(3, 12, 15));
}

TEST_CASE("what does not fit is refused with its field, and nothing is gathered")
{
    BoardMeeting open;
    const auto fieldOf = [&](const OccurrenceEntry &entry) {
        ChangeBuilder builder = open.document->builder();
        const Status written = recordOccurrence(builder, open.reg(), open.date(3), entry, dayOfMeeting);
        CHECK(builder.isEmpty());
        return written ? QString() : written.error().where.field;
    };
    CHECK(fieldOf(held({})) == "held_at"_L1);
    OccurrenceEntry skipped = held({});
    skipped.status = OccurrenceStatus::Skipped;
    CHECK(fieldOf(skipped) == "reason"_L1);
    skipped.reason = u"Leave"_s;
    skipped.decisions = u"Go"_s;
    CHECK(fieldOf(skipped) == "decisions"_L1);
}

TEST_CASE("an action that cannot be read is named by line and reason")
{
    BoardMeeting open;
    const auto reasonOf = [&](const QString &lines) {
        const RaisedActions read = raisedActions(open.reg(), lines, QLocale::c(), dayOfMeeting);
        REQUIRE(read.problems.size() == 1);
        return read.problems.front();
    };
    CHECK(reasonOf(u"One\nTwo; Nobody"_s).where.line == 2);
    CHECK(reasonOf(u"One\nTwo; Nobody"_s).what.contains(u"\"Nobody\""_s));
    CHECK(reasonOf(u"; Ada"_s).where.line == 1);
    CHECK(reasonOf(u"One; Ada; soon"_s).what.contains(u"soon"_s));
    CHECK(reasonOf(u"One; Ada; 2026-04-01; more"_s).code == ErrorCode::Malformed);
    const auto ben = open.add<Person>({{u"name"_s, u"Ben Adams"_s}});
    CHECK(raisedActions(open.reg(), u"One; ben"_s, QLocale::c(), dayOfMeeting).actions.front().owner == ben);
    CHECK(raisedActions(open.reg(), u"One; Ada"_s, QLocale::c(), dayOfMeeting).actions.front().owner
          == open.ada); // the whole name goes first
    CHECK(reasonOf(u"One; a"_s).code == ErrorCode::UnknownReference); // two bear it
    CHECK(raisedActions(open.reg(), u" \n"_s, QLocale::c(), dayOfMeeting).actions.empty());
    const RaisedActions mixed =
        raisedActions(open.reg(), u"; Ada\nOne; Ada\nTwo; Nobody"_s, QLocale::c(), dayOfMeeting);
    CHECK(mixed.actions.size() == 1);
    REQUIRE(mixed.problems.size() == 2); // each of them
    CHECK(mixed.problems[1].where.line == 3);
}

TEST_CASE("dates stand in the list with what came of them")
{
    BoardMeeting open;
    OccurrenceEntry entry = held(at(2, 3));
    entry.decisions = u"Go"_s;
    entry.actions = {{u"Order labels"_s, {}, {}, {}}};
    REQUIRE(open.record(2, entry));
    OccurrenceEntry skipped = held({});
    skipped.status = OccurrenceStatus::Skipped;
    skipped.reason = u"Leave"_s;
    REQUIRE(open.record(3, skipped));
    const auto entries = cadenceEntries(open.reg(), QDate(2026, 1, 1), QDate(2026, 4, 30), dayOfMeeting);
    REQUIRE(entries.size() == 4);
    CHECK(entries[0].state == DateState::Missed);
    CHECK(entries[1].state == DateState::Held);
    CHECK(entries[1].outcome.startsWith("1 decision"_L1));
    CHECK(entries[1].outcome.contains(", 1 action"_L1));
    CHECK(entries[2].outcome == "Leave"_L1);
    CHECK(entries[3].state == DateState::Due);
    CadenceModel model(QLocale::c());
    const ModelCheck check(model);
    model.setEntries(entries);
    CHECK(model.rowFrom(QDate(2026, 2, 4)) == 2);
    CHECK(model.rowFrom(QDate(2026, 5, 1)) == -1);
    CHECK(model.rowOf(entries[3].date) == 3);
    CHECK(model.index(2, CadenceModel::State).data().toString() == "skipped"_L1);
    CHECK(cadenceEntries(open.reg(), QDate(2026, 1, 1), QDate(2026, 4, 30), dayOfMeeting, Id<Ceremony>(99)).empty());
}
