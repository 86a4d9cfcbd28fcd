// SPDX-License-Identifier: GPL-3.0-or-later
// Ceremonies as events of a calendar: what is exported of them, and what comes back of names, moves and zones.
#include <core/change_builder.h>
#include <core/entities/cadence.h>
#include <exchange/calendar/calendar_import.h>
#include <exchange/calendar/calendar_uid.h>
#include <exchange/calendar/ceremony_events.h>
#include <exchange/calendar/time_zone_component.h>
#include <support/test.h>

#include <QTimeZone>

#include <functional>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString registerId = u"0123456789abcdef"_s;

QDateTime inMarch(int day, int hour = 10) { return QDateTime(QDate(2026, 3, day), QTime(hour, 0), Qt::UTC); }

// A weekly board of Berlin, Tuesdays at ten.
struct Boards {
    Register reg;
    RecordId next = 1;
    Id<Ceremony> board;

    Boards()
    {
        change([this](ChangeBuilder &builder) {
            board = builder.create<Ceremony>();
            builder.set<&Ceremony::name>(board, u"CSI board"_s);
            builder.set<&Ceremony::purpose>(board, u"Decide"_s);
            builder.set<&Ceremony::rrule>(board, u"RRULE:FREQ=WEEKLY;COUNT=5"_s);
            builder.set<&Ceremony::startsAt>(board, inMarch(3));
            builder.set<&Ceremony::timeZone>(board, u"Europe/Berlin"_s);
        });
    }
    void change(const std::function<void(ChangeBuilder &)> &edit)
    {
        ChangeBuilder builder(reg, next);
        edit(builder);
        valueOf(builder.validate());
        next = builder.nextId();
        valueOf(reg.apply(builder.take()));
    }
    Id<Occurrence> record(const QDateTime &dueAt, OccurrenceStatus status, const QDateTime &heldAt = {})
    {
        Id<Occurrence> made;
        change([&](ChangeBuilder &builder) {
            made = builder.create<Occurrence>();
            builder.set<&Occurrence::ceremony>(made, board.value);
            builder.set<&Occurrence::dueAt>(made, dueAt);
            builder.set<&Occurrence::status>(made, qint64(status));
            builder.set<&Occurrence::heldAt>(made, heldAt);
        });
        return made;
    }
    ImportPlan take(const QByteArray &events)
    {
        ImportPlan plan;
        change([&](ChangeBuilder &builder) {
            plan = valueOf(planCalendarImport(builder, reg, registerId,
                                              "BEGIN:VCALENDAR\n" + events + "END:VCALENDAR\n", {2026, 1, 1}));
        });
        return plan;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList found;
        for (const Ceremony &ceremony : reg.all<Ceremony>())
            found += ceremony.name;
        return found;
    }
};

QByteArray eventNamed(const QByteArray &uid, const QByteArray &summary, const QByteArray &more = {})
{
    return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + summary + "\nDTSTART:20260302T080000Z\n" + more + "END:VEVENT\n";
}

} // namespace

TEST_CASE("a ceremony is one event, an hour long where nobody said how long, its purpose standing in for an agenda")
{
    Boards in;
    CalendarEvent event = *seriesEvent(*in.reg.find(in.board), registerId);
    CHECK(event.uid == u"ceremony-%1-0123456789abcdef@ratchet"_s.arg(in.board.value));
    CHECK(event.summary == u"CSI board"_s);
    CHECK(event.description == u"Decide"_s);
    CHECK(event.startsAt == inMarch(3));
    CHECK(event.zone == "Europe/Berlin");
    CHECK(event.minutes == 60);
    CHECK(event.rrule == u"FREQ=WEEKLY;COUNT=5"_s);
    in.change([&](ChangeBuilder &builder) {
        builder.set<&Ceremony::agenda>(in.board, u"Ranks"_s);
        builder.set<&Ceremony::durationMinutes>(in.board, qint64(25));
        builder.set<&Ceremony::uid>(in.board, u"x@outlook"_s);
    });
    event = *seriesEvent(*in.reg.find(in.board), registerId);
    CHECK(event.description == u"Ranks"_s);
    CHECK(event.minutes == 25);
    CHECK(event.uid == u"x@outlook"_s); // the calendar it came from knows it by this name
}

TEST_CASE("dates that were moved or cancelled are exceptions of their series, what was held is not")
{
    Boards in;
    in.change([&](ChangeBuilder &builder) {
        builder.set<&Ceremony::rrule>(in.board, u"FREQ=WEEKLY\nEXDATE:20260324T090000Z,20260331"_s);
    });
    in.record(inMarch(3), OccurrenceStatus::Held, inMarch(3));
    in.record(inMarch(10), OccurrenceStatus::Cancelled);
    const auto moved = in.record(inMarch(17), OccurrenceStatus::Moved, inMarch(19, 14));
    const std::vector<CalendarEvent> events = ceremonyEvents(in.reg, registerId);
    REQUIRE(events.size() == 2);
    CHECK(events[0].uid == u"occurrence-%1-0123456789abcdef@ratchet"_s.arg(moved.value));
    CHECK(events[0].startsAt == inMarch(19, 14));
    CHECK(events[0].rrule.isEmpty());
    CHECK(events[1].rrule == u"FREQ=WEEKLY"_s);
    // 9:00 in UTC is 10:00 in Berlin in winter; a day means the meeting of that day.
    CHECK(events[1].exceptions == QList{inMarch(24), inMarch(31), inMarch(10), inMarch(17)});
}

TEST_CASE("a ceremony whose rule, start or zone cannot be read is left out, the others are not")
{
    Boards in;
    in.change([&](ChangeBuilder &builder) {
        const auto other = builder.create<Ceremony>();
        builder.set<&Ceremony::name>(other, u"Other"_s);
        builder.set<&Ceremony::rrule>(other, u"FREQ=MONTHLY;BYMONTHDAY=1"_s);
        builder.set<&Ceremony::startsAt>(other, inMarch(1));
        builder.set<&Ceremony::timeZone>(other, u"Moon/Crater"_s);
        builder.set<&Ceremony::rrule>(in.board, u"FREQ=SOMETIMES"_s);
    });
    CHECK(ceremonyEvents(in.reg, registerId).empty());
    CHECK_FALSE(seriesEvent(*in.reg.find(in.board), registerId).has_value());
    in.change([&](ChangeBuilder &builder) { builder.set<&Ceremony::rrule>(in.board, u"FREQ=YEARLY"_s); });
    CHECK(ceremonyEvents(in.reg, registerId).size() == 1);
}

TEST_CASE("registers name their events apart, and know their own again whatever version wrote them")
{
    Boards in;
    const auto uidOf = [&in](const QString &id) { return ceremonyEvents(in.reg, id).front().uid; };
    CHECK(uidOf(registerId) != uidOf(u"fedcba9876543210"_s));
    CHECK(uidOf({}) == u"ceremony-%1@ratchet"_s.arg(in.board.value)); // as earlier versions wrote it
    const auto event = [&uidOf](const QString &id) { return eventNamed(uidOf(id).toUtf8(), "CSI board"); };
    for (const QString &own : {registerId, QString()}) {
        in.take(event(own));
        CHECK(in.reg.all<Ceremony>().size() == 1);
    }
    CHECK(in.take(event(u"fedcba9876543210"_s)).count(RowAction::Add) == 1); // that of another register is another
    CHECK(in.take(event(u"fedcba9876543210"_s)).count(RowAction::Unchanged) == 1);
    REQUIRE(in.reg.all<Ceremony>().size() == 2);
    CHECK(ceremonyEvents(in.reg, registerId).back().uid.contains(u"fedcba9876543210"_s)); // and keeps its name
    CHECK(recordOfUid(u"ceremony-x@ratchet"_s, EntityKind::Ceremony, registerId) == 0);
    CHECK(recordOfUid(uidOf(registerId), EntityKind::Occurrence, registerId) == 0);
}

TEST_CASE("two meetings of one name are told apart, and keep their names when they come again")
{
    Boards in;
    const QByteArray two = eventNamed("1", "CSI  board") + eventNamed("2", "csi BOARD") + eventNamed("3", "");
    CHECK(in.take(two).count(RowAction::Add) == 3);
    const QStringList expected{u"CSI board"_s, u"CSI board (2)"_s, u"csi BOARD (3)"_s, u"Meeting without a name"_s};
    CHECK(in.names() == expected);
    CHECK(in.take(two).count(RowAction::Unchanged) == 3);
    CHECK(in.names() == expected);
    CHECK(in.take(eventNamed("2", "Another name")).count(RowAction::Update) == 1);
    CHECK(in.names()[2] == u"Another name"_s);
}

TEST_CASE("of one event in several versions the latest counts, of equal ones the last; what is cancelled is no rhythm")
{
    Boards in;
    const ImportPlan plan =
        in.take(eventNamed("1", "second", "SEQUENCE:2\n") + eventNamed("1", "first", "SEQUENCE:1\n")
                + eventNamed("2", "old") + eventNamed("2", "new") + eventNamed("3", "gone", "STATUS:CANCELLED\n"));
    CHECK(in.names() == QStringList{u"CSI board"_s, u"second"_s, u"new"_s});
    REQUIRE(plan.rows.size() == 5);
    const auto said = [&plan](int row) -> QString {
        return plan.rows[size_t(row)].title + u": "_s + plan.rows[size_t(row)].reason;
    };
    CHECK(said(0) == u"second: "_s);
    CHECK(said(1) == u"first: Line %1 has a later version of the event."_s.arg(plan.rows[0].line));
    CHECK(said(2) == u"old: Line %1 has a later version of the event."_s.arg(plan.rows[3].line));
    CHECK(said(3) == u"new: "_s);
    CHECK(said(4) == u"gone: The event is cancelled, so that it becomes no ceremony."_s);
    CHECK(plan.count(RowAction::Skipped) == 3);
}

TEST_CASE("a series that is cancelled as a whole is skipped with the reason, and so are changes of its dates")
{
    Boards in;
    const QByteArray gone = eventNamed("1", "gone", "STATUS:CANCELLED\nRRULE:FREQ=WEEKLY\n");
    const QByteArray change = eventNamed("1", "gone", "RECURRENCE-ID:20260316T080000Z\nSTATUS:CANCELLED\n");
    const ImportPlan plan = in.take(change + gone);
    CHECK(plan.isComplete());
    CHECK_FALSE(plan.isBlank());
    REQUIRE(plan.rows.size() == 2);
    REQUIRE(plan.notices.size() == 2);
    for (const ImportRow &row : plan.rows) {
        CHECK(row.action == RowAction::Skipped);
        CHECK(row.title == u"gone");
        CHECK(row.record == 0);
        CHECK(row.reason == u"The whole series is cancelled, so that it becomes no ceremony.");
        CHECK(plan.remarksOn(row.line) == QStringList{row.reason});
    }
    CHECK(plan.rows[0].line < plan.rows[1].line);
    in.take(eventNamed("1", "Weekly", "RRULE:FREQ=WEEKLY\n"));
    const ImportPlan kept = in.take(gone);
    REQUIRE(kept.rows.size() == 1);
    CHECK(kept.rows[0].action == RowAction::Skipped);
    CHECK(kept.rows[0].record != 0);
    CHECK(kept.rows[0].reason == u"The whole series is cancelled; the ceremony stays as it is here.");
    CHECK(in.names().contains(u"Weekly"_s));
}

TEST_CASE("a change of a date on which the series does not take place is refused, one that only renames it is none")
{
    Boards in;
    const QByteArray series = eventNamed("1", "Weekly", "RRULE:FREQ=WEEKLY\nEXDATE:20260316T080000Z\n");
    const auto changeOf = [](const QByteArray &date, const QByteArray &start) -> QByteArray {
        return "BEGIN:VEVENT\nUID:1\nSUMMARY:Weekly\nRECURRENCE-ID:" + date + "\nDTSTART:" + start + "\nEND:VEVENT\n";
    };
    const ImportPlan tuesday = in.take(series + changeOf("20260310T080000Z", "20260311T080000Z"));
    REQUIRE(tuesday.problems.size() == 1);
    CHECK(tuesday.problems[0].reason == u"The event changes a date on which its series does not take place."_s);
    CHECK(tuesday.problems[0].line == 9); // behind the eight lines of calendar and series
    CHECK(in.reg.all<Occurrence>().isEmpty());
    CHECK(in.take(series + changeOf("20260309T080000Z", "20260309T080000Z")).isComplete());
    CHECK(in.reg.all<Occurrence>().isEmpty()); // only its words are others
    // A date that is left out and yet moved takes place: the change counts.
    CHECK(in.take(series + changeOf("20260316T080000Z", "20260317T090000Z")).isComplete());
    REQUIRE(in.reg.all<Occurrence>().size() == 1);
    const Occurrence &moved = *in.reg.all<Occurrence>().begin();
    CHECK(moved.status == OccurrenceStatus::Moved);
    CHECK(moved.heldAt == inMarch(17, 9));
    CHECK_FALSE(in.reg.find(moved.ceremony)->rrule.contains(u"20260316"_s));
}

TEST_CASE("a zone tells its clock changes as rules, one without any its one offset")
{
    const auto lines = [](const char *zone, int year) {
        return icalText(timeZoneComponent(QTimeZone(zone), year)).replace("\r\n ", "");
    };
    const QByteArray berlin = lines("Europe/Berlin", 2026);
    CHECK(berlin.startsWith("BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n"));
    CHECK(berlin.contains("DTSTART:20260329T020000\r\n")); // summer begins at two
    CHECK(berlin.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\n"));
    CHECK(berlin.contains("DTSTART:20261025T030000\r\n")); // and ends at three
    CHECK(berlin.contains("RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\n"));
    CHECK_FALSE(berlin.contains("RDATE"));
    CHECK(berlin.contains("TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"));
    CHECK(berlin.contains("DTSTART:20260101T000000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\n"));
    const QByteArray newYork = lines("America/New_York", 2005); // until 2006 in April and October
    CHECK(newYork.contains("DTSTART:20050403T020000\r\n"));
    CHECK(newYork.contains("RDATE:20060402T020000\r\n"));
    CHECK(newYork.contains("DTSTART:20070311T020000\r\n"));
    CHECK(newYork.contains("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3\r\n"));
    CHECK(newYork.contains("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11\r\n"));
    CHECK(newYork.count("RDATE") == 2);
    const QByteArray kolkata = lines("Asia/Kolkata", 2026);
    CHECK(kolkata.count("BEGIN:") == 2);
    CHECK(kolkata.contains("TZOFFSETFROM:+0530\r\nTZOFFSETTO:+0530\r\n"));
}
