// SPDX-License-Identifier: GPL-3.0-or-later
// What one event of a calendar says in the terms of a ceremony: length, zone, exceptions, and why it is refused.
#include <exchange/calendar/calendar_event.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray nineInBerlin = "DTSTART;TZID=Europe/Berlin:20260106T090000\n";

Result<ReadEvent> eventOf(const QByteArray &lines, const QByteArray &outside = {})
{
    const CalendarFile file = valueOf(readCalendar("BEGIN:VCALENDAR\n" + outside + "BEGIN:VEVENT\nUID:a@b\n" + lines
                                                   + "END:VEVENT\nEND:VCALENDAR\n"));
    REQUIRE(file.events.size() == 1);
    return readEvent(file.events.front(), CalendarZones(file));
}

qint64 minutesOf(const QByteArray &lines) { return valueOf(eventOf(lines)).minutes; }

// "4: reason": the first of the given lines is the fourth of the file.
QString refusedWith(const QByteArray &lines)
{
    const Result<ReadEvent> event = eventOf(lines);
    REQUIRE_FALSE(event.has_value());
    CHECK(event.error().code == ErrorCode::Malformed);
    return QString::number(event.error().where.line) + u": "_s + event.error().what;
}

QDateTime clock(int day, int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 1, day), QTime(hour, minute), Qt::UTC);
}

} // namespace

TEST_CASE("an event is as long as its end or its duration says, a day where it has neither and is one")
{
    CHECK(minutesOf(nineInBerlin) == 0);
    CHECK(minutesOf("DTSTART;VALUE=DATE:20260106\n") == 24 * 60);
    CHECK(minutesOf("DTSTART;VALUE=DATE:20260106\nDTEND;VALUE=DATE:20260109\n") == 3 * 24 * 60);
    CHECK(minutesOf(nineInBerlin + "DURATION:PT45M\n") == 45);
    CHECK(minutesOf(nineInBerlin + "DURATION:+PT1H30M\n") == 90);
    CHECK(minutesOf(nineInBerlin + "DURATION:P1DT2H\n") == 26 * 60);
    CHECK(minutesOf(nineInBerlin + "DURATION:P2W\n") == 14 * 24 * 60);
    CHECK(minutesOf(nineInBerlin + "DURATION:PT90S\n") == 1); // whole minutes only
    // The end counts where there are both, and on its own clock: 9:30 in London is 10:30 in Berlin.
    CHECK(minutesOf(nineInBerlin + "DURATION:PT5M\nDTEND;TZID=Europe/London:20260106T093000\n") == 90);
    CHECK(minutesOf(nineInBerlin + "DTEND:20260106T090000Z\n") == 60);
    CHECK(minutesOf(nineInBerlin + "DTEND;TZID=Europe/Berlin:20260106T090000\n") == 0);
}

TEST_CASE("a length that cannot be read, or runs backwards, is refused with its line")
{
    CHECK(refusedWith(nineInBerlin + "DURATION:-PT15M\n") == u"5: DURATION is \"-PT15M\", which is no length of time.");
    CHECK(refusedWith(nineInBerlin + "DURATION:1H\n").startsWith(u"5: "));
    CHECK(refusedWith(nineInBerlin + "DTEND:20260106T075900Z\n") == u"2: The event ends before it starts.");
    CHECK(refusedWith(nineInBerlin + "DTEND:later\n") == u"5: DTEND is \"later\", which is no date or time.");
    CHECK(refusedWith("DTSTART:20260230T090000\n") == u"4: DTSTART is \"20260230T090000\", which is no date or time.");
    CHECK(refusedWith("DTSTART:20260106T250000\n").startsWith(u"4: "));
}

TEST_CASE("an event without start, or without a name of its own, is refused")
{
    CHECK(refusedWith("SUMMARY:Board\n") == u"2: The event does not say when it starts.");
    CHECK(refusedWith(nineInBerlin + "GEO:somewhere\n") == u"5: GEO is \"somewhere\", which is no place.");
    CHECK(eventOf(nineInBerlin + "GEO:52.5;-13.4\n").has_value());
    const CalendarFile file = valueOf(
        readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + nineInBerlin + "SUMMARY:Board\nEND:VEVENT\nEND:VCALENDAR\n"));
    const Result<ReadEvent> nameless = readEvent(file.events.front(), CalendarZones(file));
    REQUIRE_FALSE(nameless.has_value());
    CHECK(nameless.error().what == u"The event has no UID, so that a second import would make it again.");
    CHECK(nameless.error().where.line == 2);
}

TEST_CASE("a start is on the clock of its zone; a day and a moment of UTC need none, a bare time has none")
{
    const ReadEvent berlin = valueOf(eventOf(nineInBerlin));
    CHECK(berlin.startsAt == clock(6, 9));
    CHECK(berlin.zone.name == u"Europe/Berlin"_s);
    CHECK_FALSE(berlin.isAllDay);
    const ReadEvent moment = valueOf(eventOf("DTSTART:20260106T083000Z\n"));
    CHECK(moment.startsAt == clock(6, 8, 30));
    CHECK(moment.zone.name == u"UTC"_s);
    const ReadEvent floating = valueOf(eventOf("DTSTART:20260106T083000\n"));
    CHECK(floating.startsAt == clock(6, 8, 30));
    CHECK(floating.zone.name.isEmpty());
    const ReadEvent day = valueOf(eventOf("DTSTART;VALUE=DATE:20260106\n"));
    CHECK(day.isAllDay);
    CHECK(day.startsAt == clock(6, 0));
}

TEST_CASE("a zone is known by the names that programs give it, also by what the file tells of it")
{
    const auto zoneOf = [](const QByteArray &name, const QByteArray &outside = {}) {
        return valueOf(eventOf("DTSTART;TZID=" + name + ":20260106T090000\n", outside)).zone.name;
    };
    CHECK(zoneOf("US-Eastern") == u"America/New_York"_s);
    CHECK(zoneOf("Eastern Standard Time") == u"America/New_York"_s);
    CHECK(zoneOf("/freeassociation.sourceforge.net/Europe/London") == u"Europe/London"_s);
    CHECK(zoneOf("Our office", "BEGIN:VTIMEZONE\nTZID:Our office\nX-LIC-LOCATION:Europe/Paris\nEND:VTIMEZONE\n")
          == u"Europe/Paris"_s);
    CHECK(refusedWith("DTSTART;TZID=Middle Earth:20260106T090000\n")
          == u"4: The time zone \"Middle Earth\" is not known.");
}

TEST_CASE("what happens once is a series of one, what is left out of a series stands behind its rule")
{
    CHECK(valueOf(eventOf(nineInBerlin)).rrule == u"FREQ=DAILY;COUNT=1"_s);
    CHECK(valueOf(eventOf(nineInBerlin + "RRULE: \n")).rrule == u"FREQ=DAILY;COUNT=1"_s);
    // 8:00 in UTC is 9:00 in Berlin; a date that is left out twice is left out once.
    CHECK(valueOf(eventOf(nineInBerlin
                          + "RRULE:FREQ=WEEKLY\nEXDATE:20260113T080000Z,20260120T080000Z\n"
                            "EXDATE;TZID=Europe/Berlin:20260113T090000\nEXDATE;VALUE=DATE:20260127\n"))
              .rrule
          == u"FREQ=WEEKLY\nEXDATE:20260113T090000,20260120T090000,20260127"_s);
    CHECK(valueOf(eventOf("DTSTART;VALUE=DATE:20260106\nRRULE:FREQ=WEEKLY\nEXDATE;VALUE=DATE:20260113\n")).rrule
          == u"FREQ=WEEKLY\nEXDATE:20260113"_s);
    CHECK(refusedWith(nineInBerlin + "RRULE:FREQ=WEEKLY\nEXDATE:never\n").startsWith(u"6: EXDATE is \"never\""));
    CHECK(refusedWith(nineInBerlin + "RRULE:FREQ=WEEKLY\nEXRULE:FREQ=MONTHLY\n")
          == u"6: The event has EXRULE, which a ceremony cannot hold.");
    CHECK(refusedWith(nineInBerlin + "RRULE:FREQ=MINUTELY\n").startsWith(u"5: "));
}

TEST_CASE("a single event of a series names its date; one that stands for all later ones is refused")
{
    const ReadEvent moved =
        valueOf(eventOf(nineInBerlin + "RECURRENCE-ID:20260113T080000Z\nRRULE:FREQ=MINUTELY\nSEQUENCE:3\n"));
    CHECK(moved.replaces == clock(13, 8));
    CHECK(moved.replacesZone.name == u"UTC"_s);
    CHECK(moved.replacesForm == RecurrenceLimit::Form::WallClock);
    CHECK(moved.sequence == 3);
    CHECK(moved.rrule.isEmpty()); // one date has no rhythm
    const ReadEvent day = valueOf(eventOf(nineInBerlin + "RECURRENCE-ID;VALUE=DATE:20260113\nSTATUS:cancelled\n"));
    CHECK(day.replacesForm == RecurrenceLimit::Form::Day);
    CHECK(day.isCancelled);
    CHECK(refusedWith(nineInBerlin + "RECURRENCE-ID;RANGE=THISANDFUTURE:20260113T080000Z\n")
          == u"5: The change holds for all later dates too, which a ceremony cannot hold.");
}

TEST_CASE("a time means the same moment on another clock, a day is the same everywhere")
{
    using Form = RecurrenceLimit::Form;
    const CalendarZone utc{u"UTC"_s, {}};
    const CalendarZone berlin{u"Europe/Berlin"_s, {}};
    const CalendarZone newYork{u"America/New_York"_s, {}};
    CHECK(wallClockIn(clock(6, 9), berlin, newYork, Form::WallClock) == clock(6, 3));
    CHECK(wallClockIn(clock(6, 1), utc, newYork, Form::WallClock) == clock(5, 20));
    CHECK(wallClockIn(clock(6, 0), utc, newYork, Form::Day) == clock(6, 0));
    CHECK(wallClockIn(clock(6, 9), {}, newYork, Form::WallClock) == clock(6, 9)); // no zone, no moment
    // In summer Berlin is two hours before UTC.
    const QDateTime july(QDate(2026, 7, 1), QTime(9, 0), Qt::UTC);
    CHECK(wallClockIn(july, utc, berlin, Form::WallClock) == july.addSecs(2 * 3600));
}
