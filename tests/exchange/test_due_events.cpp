// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates as a calendar: whole days, once each, under identifiers that stay.
#include <exchange/calendar/calendar_event.h>
#include <exchange/calendar/calendar_uid.h>
#include <exchange/calendar/due_events.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QString ownRegister = u"0123456789abcdef"_s;
const QDateTime dueWrittenAt(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

} // namespace

TEST_CASE("due dates are written as days and read back as they were")
{
    const std::vector<DueDate> dates{
        {.kind = EntityKind::Action,
         .record = 7,
         .title = u"A-1 Test, \"restore\"\nnow; ü"_s,
         .note = {},
         .on = {2026, 3, 29}},
        {.kind = EntityKind::Milestone, .record = 7, .title = u"Pilot"_s, .note = u"I-1 Late"_s, .on = {2028, 2, 29}}};
    const QByteArray bytes = valueOf(writeCalendar(dueEvents(dates, ownRegister), dueWrittenAt));
    CHECK(bytes.count("BEGIN:VEVENT") == 2);
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20260329\r\n"));
    CHECK(bytes.contains("TRANSP:TRANSPARENT\r\n"));
    CHECK_FALSE(bytes.contains("DURATION"));
    CHECK_FALSE(bytes.contains("VTIMEZONE"));
    const CalendarFile file = valueOf(readCalendar(bytes));
    REQUIRE(file.events.size() == 2);
    const ReadEvent first = valueOf(readEvent(file.events[0], CalendarZones(file)));
    CHECK(first.isAllDay);
    CHECK(first.startsAt.date() == QDate(2026, 3, 29));
    CHECK(first.summary == u"Due: A-1 Test, \"restore\" now; ü"_s);
    CHECK(first.uid == u"action-7-0123456789abcdef@ratchet"_s);
    const ReadEvent second = valueOf(readEvent(file.events[1], CalendarZones(file)));
    CHECK(second.uid == u"milestone-7-0123456789abcdef@ratchet"_s);
    CHECK(second.description == u"I-1 Late"_s);
    CHECK(recordOfUid(second.uid, EntityKind::Milestone, ownRegister) == 7);
}

TEST_CASE("no dates are a calendar without events")
{
    const QByteArray bytes = valueOf(writeCalendar(dueEvents({}, ownRegister), dueWrittenAt));
    CHECK(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK_FALSE(bytes.contains("VEVENT"));
}
