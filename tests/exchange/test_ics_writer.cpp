// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as iCalendar text, held against the rules and examples of RFC 5545.
#include <exchange/calendar/ics_writer.h>

#include <support/test.h>

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
    CHECK(lines.contains("TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT\r\nEND:DAYLIGHT\r\n"));
    CHECK(lines.contains("BEGIN:STANDARD\r\nDTSTART:20071104T020000\r\n"));
    CHECK(lines.contains("TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST\r\nEND:STANDARD\r\n"));
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
    // A line of exactly 75 octets stays whole, one more is folded.
    event.summary = u"x"_s.repeated(67);
    CHECK(written({event}).contains(QByteArray("SUMMARY:" + QByteArray(67, 'x') + "\r\n")));
    event.summary += u"x"_s;
    CHECK(written({event}).contains(QByteArray(QByteArray(67, 'x') + "\r\n x\r\n")));
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
