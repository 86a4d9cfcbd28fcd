// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as iCalendar text, held against the rules and examples of RFC 5545.
#include <calendar/clock_zone.h>
#include <calendar/recurrence_rule.h>
#include <exchange/calendar/ics_writer.h>

#include <calendar/recurrence.h>
#include <exchange/calendar/calendar_event.h>
#include <support/test.h>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QDateTime wall(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
}

const QDateTime writtenAt = wall(2026, 11, 23, 10);

CalendarEvent review()
{
    CalendarEvent event;
    event.uid = u"review-1@example.org"_s;
    event.summary = u"CSI review"_s;
    event.startsAt = wall(2026, 1, 15, 9, 30);
    return event;
}

QByteArray written(const std::vector<CalendarEvent> &events) { return valueOf(writeCalendar(events, writtenAt)); }

// RFC 5545 3.1: a line end and a blank are taken away.
QByteArray unfolded(QByteArray text) { return text.replace("\r\n ", ""); }

} // namespace

TEST_CASE("a single meeting stands in UTC")
{
    CalendarEvent event = review();
    event.zone = "Europe/Berlin";
    event.minutes = 90;
    event.sequence = 2;
    CHECK(written({event})
          == "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Ratchet//Ratchet//EN\r\nCALSCALE:GREGORIAN\r\n"
             "BEGIN:VEVENT\r\nUID:review-1@example.org\r\nDTSTAMP:20261123T100000Z\r\nSEQUENCE:2\r\n"
             "DTSTART:20260115T083000Z\r\nDURATION:PT90M\r\nSUMMARY:CSI review\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    event.zone.clear();
    CHECK(written({event}).contains("DTSTART:20260115T093000Z\r\n"));
}

TEST_CASE("a meeting that recurs keeps its zone and brings the clock changes")
{
    CalendarEvent event = review();
    event.zone = "America/New_York";
    event.startsAt = wall(2007, 5, 14, 9);
    event.rrule = u"FREQ=MONTHLY;BYDAY=2MO"_s;
    event.exceptions = {wall(2007, 9, 10, 9), wall(2007, 7, 9, 9)};
    const QByteArray text = written({event, event});
    CHECK(text.contains(
        "DTSTART;TZID=America/New_York:20070514T090000\r\nDURATION:PT60M\r\nRRULE:FREQ=MONTHLY;BYDAY=2MO\r\n"
        "EXDATE;TZID=America/New_York:20070709T090000\r\nEXDATE;TZID=America/New_York:20070910T090000\r\n"));
    CHECK(text.count("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n") == 1);
    // The changes of 2007 as RFC 5545 3.6.5 gives them.
    const QByteArray lines = unfolded(text);
    CHECK(lines.contains("BEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\n"));
    CHECK(lines.contains("TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH="
                         "3\r\nEND:DAYLIGHT\r\n"));
    CHECK(lines.contains("BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\n"));
    CHECK(lines.contains("TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH="
                         "11\r\nEND:STANDARD\r\n"));
}

TEST_CASE("long lines are folded at 75 octets and never inside a character")
{
    CalendarEvent event = review();
    event.summary = QString(u"ä"_s).repeated(200) + u"😀"_s.repeated(40) + u"x"_s.repeated(74);
    const QByteArray text = written({event});
    for (const QByteArray &line : text.split('\n')) {
        CHECK(line.size() <= 76); // with its carriage return
        CHECK(QString::fromUtf8(line).toUtf8() == line);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(text).contains(QByteArray("SUMMARY:" + event.summary.toUtf8() + "\r\n")));
    for (int length = 60; length < 160; ++length) {
        event.summary = u"x"_s.repeated(length);
        const QByteArray one = written({event});
        CHECK(std::ranges::all_of(one.split('\n'), [](const QByteArray &line) { return line.size() <= 76; }));
        CHECK(unfolded(one).contains(QByteArray("SUMMARY:" + QByteArray(length, 'x') + "\r\n")));
    }
}

TEST_CASE("texts are escaped as RFC 5545 3.3.11 has it")
{
    CalendarEvent event = review();
    event.description = u"Project XYZ Final Review\nConference Room - 3B\nCome Prepared; a\\b, c\x07\r\nEND:VEVENT"_s;
    CHECK(unfolded(written({event}))
              .contains("DESCRIPTION:Project XYZ Final Review\\nConference Room - 3B\\nCome Prepared\\; a\\\\b\\, c "
                        "\\nEND:VEVENT\r\n"));
    CHECK(written({event}).count("\r\nEND:VEVENT\r\n") == 1);
}

TEST_CASE("what no calendar could read is refused")
{
    const auto refused = [](const CalendarEvent &event) {
        const Result<QByteArray> text = writeCalendar({event}, writtenAt);
        return !text && !text.error().what.isEmpty();
    };
    CHECK_FALSE(refused(review()));
    CalendarEvent event = review();
    event.uid.clear();
    CHECK(refused(event));
    event = review();
    event.zone = "Europe/Atlantis";
    CHECK(refused(event));
    event = review();
    event.rrule = u"FREQ=DAILY\r\nATTENDEE:x"_s;
    CHECK(refused(event));
    event = review();
    event.minutes = 0;
    CHECK(refused(event));
    event = review();
    event.zone = "Europe/Berlin";
    event.startsAt = wall(2026, 3, 29, 2, 30); // the clocks go from 2:00 to 3:00
    CHECK(refused(event));
}

TEST_CASE("what is written is read alike by our reader and by libical")
{
    CalendarEvent event = review();
    event.summary = u"Budget, \"services\"; back\\slash: 100 %"_s;
    event.description = QString(u"Zeile 1\nZeile 2, "_s).repeated(20) + u"Ende"_s;
    event.zone = "Europe/Berlin";
    event.rrule = u"FREQ=MONTHLY;BYDAY=3TH"_s;
    event.minutes = 26 * 60 + 15;
    event.sequence = 4;
    event.exceptions = {wall(2026, 3, 19, 9, 30)};
    const QByteArray text = written({event});

    const CalendarFile file = valueOf(readCalendar(text));
    REQUIRE(file.events.size() == 1);
    const ReadEvent read = valueOf(readEvent(file.events[0], CalendarZones(file)));
    CHECK(read.uid == event.uid);
    CHECK(read.summary == event.summary);
    CHECK(read.description == event.description);
    CHECK(read.startsAt == event.startsAt);
    CHECK(read.zone.name == u"Europe/Berlin");
    CHECK(read.minutes == event.minutes);
    CHECK(read.sequence == 4);
    CHECK(read.rrule.startsWith(event.rrule));
    CHECK(read.rrule.contains(u"EXDATE:20260319"));

    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(icalparser_parse_string(text.constData()),
                                                                             icalcomponent_free);
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    icalcomponent *other = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    REQUIRE(other);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(other)) == read.summary);
    CHECK(QString::fromUtf8(icalcomponent_get_description(other)) == read.description);
    CHECK(QString::fromUtf8(icalcomponent_get_uid(other)) == read.uid);
    CHECK(icaldurationtype_as_int(icalcomponent_get_duration(other)) == read.minutes * 60);
    const icaltimetype starts = icalcomponent_get_dtstart(other);
    CHECK(QDateTime(QDate(starts.year, starts.month, starts.day), QTime(starts.hour, starts.minute), Qt::UTC)
          == read.startsAt);
    // The clock changes that the file brings tell libical the same instant as Qt.
    CHECK(icaltime_as_timet_with_zone(starts, starts.zone)
          == QDateTime(event.startsAt.date(), event.startsAt.time(), QTimeZone("Europe/Berlin")).toSecsSinceEpoch());
}

TEST_CASE("a rule is written in the order of RFC 5545 and means what it meant")
{
    CHECK(writtenRule(u"RRULE:FREQ=WEEKLY;BYDAY=TU;INTERVAL=2\nEXDATE:20260101"_s)
          == u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
    CHECK(writtenRule(u"FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;WKST=MO"_s) == u"FREQ=WEEKLY;BYDAY=TU");
    CHECK(writtenRule(u"no rule"_s).isEmpty());
    for (const QString &rule : {u"FREQ=DAILY;COUNT=9"_s, u"FREQ=WEEKLY;BYDAY=MO,WE,FR;WKST=SU;INTERVAL=2"_s,
                                u"FREQ=MONTHLY;BYSETPOS=-1;BYDAY=MO,TU,WE,TH,FR"_s, u"FREQ=MONTHLY;BYMONTHDAY=-1,15"_s,
                                u"FREQ=YEARLY;BYDAY=2SU;BYMONTH=4,10"_s, u"FREQ=YEARLY;BYWEEKNO=20,30;BYDAY=FR"_s,
                                u"FREQ=MONTHLY;UNTIL=20270131;BYDAY=1MO"_s, u"FREQ=WEEKLY;UNTIL=20260901T073000Z"_s}) {
        const auto datesOf = [](const QString &text) {
            return instances(valueOf(parseRecurrence(text)), wall(2026, 1, 1, 9, 30), QTimeZone("Europe/Berlin"),
                             QDate(2026, 1, 1), QDate(2028, 12, 31));
        };
        INFO(rule.toStdString());
        CHECK(datesOf(writtenRule(rule)) == datesOf(rule));
        CHECK(datesOf(rule).size() > 1);
    }
}
