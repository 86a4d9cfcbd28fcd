// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, parameters and components of iCalendar, before they mean anything to a ceremony.
#include <exchange/calendar/ics_reader.h>

#include <support/test.h>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray calendarOf(const QByteArray &lines)
{
    return "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

CalendarComponent event(const QByteArray &lines) { return valueOf(readCalendar(calendarOf(lines))).events.at(0); }

} // namespace

TEST_CASE("folded lines are put together, quoted parameters keep what would end them, escapes are resolved")
{
    const CalendarComponent read = event("SUMMARY;LANGUAGE=en;X-A=\"b:c;d\":Rank\r\n ing\\, twice\\nand\\\\or\r\n"
                                         "attendee:mailto:a@example.org\r\nATTENDEE:mailto:b@example.org\r\n");
    const CalendarProperty *summary = read.find(u"SUMMARY");
    REQUIRE(summary);
    CHECK(summary->line == 3);
    CHECK(summary->value == u"Ranking\\, twice\\nand\\\\or"_s);
    CHECK(summary->text() == u"Ranking, twice\nand\\or"_s);
    CHECK(summary->parameters == QMap<QString, QString>{{u"LANGUAGE"_s, u"en"_s}, {u"X-A"_s, u"b:c;d"_s}});
    const auto attendees = read.all(u"ATTENDEE");
    REQUIRE(attendees.size() == 2);
    CHECK(attendees[0]->line == 5); // counted as the file has them
    CHECK_FALSE(read.find(u"LOCATION"));
    CHECK(read.brokenLine == 0);
}

TEST_CASE("what lies within an event is not the event, and zones tell their names")
{
    const CalendarFile file = valueOf(readCalendar(
        "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Amsterdam, Berlin\nX-LIC-LOCATION:Europe/Berlin\nEND:VTIMEZONE\n"
        "BEGIN:VEVENT\nSUMMARY:Board\nBEGIN:VALARM\nSUMMARY:Alarm\nEND:VALARM\nEND:VEVENT\n"
        "BEGIN:VTODO\nSUMMARY:No event\nEND:VTODO\nEND:VCALENDAR\n"));
    REQUIRE(file.events.size() == 1);
    CHECK(file.events[0].all(u"SUMMARY").size() == 1);
    CHECK(file.events[0].find(u"SUMMARY")->value == u"Board"_s);
    CHECK(file.events[0].line == 6);
    CHECK(file.zones == QMap<QString, QString>{{u"Amsterdam, Berlin"_s, u"Europe/Berlin"_s}});
}

TEST_CASE("a broken line within an event is noted, elsewhere passed over; a file that is no calendar is refused")
{
    CHECK(event("SUMMARY:Board\r\nno property\r\nanother\r\n").brokenLine == 4);
    const auto lineOf = [](const QByteArray &bytes) {
        const auto read = readCalendar(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Malformed);
        return read.error().where.line;
    };
    CHECK(lineOf("hello\n") == 1);
    CHECK(lineOf("BEGIN:VEVENT\nEND:VEVENT\n") == 1);
    CHECK(lineOf("BEGIN:VCALENDAR\nBEGIN:VCALENDAR\n") == 2);
    CHECK(lineOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\n") == 3);
    CHECK(lineOf("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\n") == 3); // ends in the middle
    CHECK(lineOf("BEGIN:VCALENDAR\nBEGIN:VTODO\nBEGIN:VEVENT\n") == 3);
}
