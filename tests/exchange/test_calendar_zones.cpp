// SPDX-License-Identifier: GPL-3.0-or-later
// What calendars call a time zone, which one is meant, and what a definition in the file counts for.
#include <calendar/database_zone.h>
#include <calendar/zone_rules.h>
#include <exchange/calendar/calendar_program.h>
#include <exchange/calendar/calendar_zones.h>
#include <exchange/calendar/time_zone_component.h>
#include <exchange/calendar/zone_names.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDateTime newYear(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);

QString definition(const QString &name, const QStringList &observances)
{
    return u"BEGIN:VTIMEZONE\nTZID:"_s + name + u'\n' + observances.join(u'\n') + u"\nEND:VTIMEZONE"_s;
}

QString observance(const QString &kind, const QString &start, const QString &from, const QString &to,
                   const QString &rule = {})
{
    return u"BEGIN:%1\nDTSTART:%2\nTZOFFSETFROM:%3\nTZOFFSETTO:%4\n"_s.arg(kind, start, from, to)
        + (rule.isEmpty() ? QString() : QString(rule + u'\n')) + u"END:"_s + kind;
}

const QStringList easternRules{observance(u"STANDARD"_s, u"16010101T020000"_s, u"-0400"_s, u"-0500"_s,
                                          u"RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"_s),
                               observance(u"DAYLIGHT"_s, u"16010101T020000"_s, u"-0500"_s, u"-0400"_s,
                                          u"RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3"_s)};

// What a file means that defines the zone so.
CalendarZone zoneOf(const QString &name, const QStringList &observances)
{
    const QString file =
        u"BEGIN:VCALENDAR\n"_s + definition(name, observances) + u"\nBEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR\n"_s;
    return valueOf(CalendarZones(valueOf(readCalendar(file.toUtf8()))).find(name, newYear));
}

int hoursIn(const ClockZone &zone, int month)
{
    return zone.offsetFromUtc(QDateTime(QDate(2026, month, 15), {}, Qt::UTC)) / 3600;
}

} // namespace

TEST_CASE("names of the database are known with their links, and what only looks like one is not")
{
    for (const QString &name :
         {u"Europe/Kiev"_s, u"Europe/Kyiv"_s, u"Asia/Calcutta"_s, u"Etc/UTC"_s, u"GMT"_s, u"CET"_s, u"Etc/GMT-1"_s,
          u"EST5EDT"_s, u"America/Argentina/Buenos_Aires"_s, u"US/Eastern"_s, u"europe/berlin"_s})
        CHECK_FALSE(zoneNamed(name).isEmpty());
    CHECK(zoneNamed(u"europe/berlin"_s) == u"Europe/Berlin"_s);
    CHECK(zoneNamed(u"US-Pacific"_s) != QString());
    CHECK(databaseZone(u"GMT+1"_s)->offsetFromUtc(newYear) == 3600); // as people write it
    CHECK(databaseZone(u"Etc/GMT+1"_s)->offsetFromUtc(newYear) == -3600); // as the database does
    CHECK(databaseZone(u"UTC-03:30"_s)->offsetFromUtc(newYear) == -12600);
    CHECK(databaseZone(u"GMT+0100"_s)->offsetFromUtc(newYear) == 3600);
    for (const QString &name : {u"localtime"_s, u"posixrules"_s, u"MSK-3"_s, u"CET-1CEST,M3.5.0,M10.5.0/3"_s, u""_s,
                                u"../../etc/passwd"_s, u"Factory"_s, u"Custom"_s, u"Middle Earth"_s, u"UTC+25:00"_s,
                                u"Customized Time Zone"_s, u"tzone://Microsoft/Custom"_s})
        CHECK(zoneNamed(name) == QString());
}

TEST_CASE("every name of a zone that Windows gives is known, earlier ones too")
{
    for (const char *name : {"India Standard Time",
                             "FLE Standard Time",
                             "US Eastern Standard Time",
                             "Argentina Standard Time",
                             "Greenland Standard Time",
                             "Nepal Standard Time",
                             "Myanmar Standard Time",
                             "Dateline Standard Time",
                             "UTC-11",
                             "UTC-09",
                             "UTC-08",
                             "UTC-02",
                             "UTC+12",
                             "UTC+13",
                             "UTC",
                             "Kamchatka Standard Time",
                             "Mexico Standard Time",
                             "Mexico Standard Time 2",
                             "Armenian Standard Time",
                             "Mid-Atlantic Standard Time",
                             "W. Europe Daylight Time"}) {
        INFO(name);
        CHECK(databaseZone(zoneNamed(QString::fromLatin1(name))).has_value());
    }
    CHECK(zoneNamed(u"India Standard Time"_s) == u"Asia/Kolkata"_s);
    CHECK(databaseZone(zoneNamed(u"UTC+12"_s))->offsetFromUtc(newYear) == 12 * 3600);
    CHECK(databaseZone(zoneNamed(u"UTC-11"_s))->offsetFromUtc(newYear) == -11 * 3600);
    CHECK(zoneNamed(u"GMT Standard Time"_s) == u"Europe/London"_s);
    CHECK(zoneNamed(u"Greenwich Standard Time"_s) == u"Atlantic/Reykjavik"_s);
    CHECK(zoneNamed(u"Middle Earth Standard Time"_s).isEmpty());
}

TEST_CASE("a zone as Windows shows it is known by a city or its name, where the offset fits")
{
    const auto hours = [](const QString &shown) {
        const auto zone = databaseZone(zoneNamed(shown));
        return zone ? zone->standardTimeOffset(newYear) / 3600.0 : -99;
    };
    CHECK(zoneNamed(u"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"_s) == u"Europe/Amsterdam"_s);
    CHECK(zoneNamed(u"(GMT+01.00) Sarajevo, Skopje, Warsaw, Zagreb"_s) == u"Europe/Sarajevo"_s);
    CHECK(zoneNamed(u"(UTC-05:00) Eastern Time (US & Canada)"_s) == u"America/New_York"_s);
    CHECK(zoneNamed(u"(UTC) Coordinated Universal Time"_s) == u"UTC"_s);
    CHECK(hours(u"(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"_s) == 5.5);
    CHECK(hours(u"(UTC-07:00) Arizona"_s) == -99); // no city of that name: asked, not guessed
    CHECK(hours(u"(UTC+05:00) Berlin"_s) == -99);
    CHECK(zoneNamed(u"tzone://Microsoft/Utc"_s) == u"UTC"_s);
    CHECK(zoneNamed(u"tzone://Microsoft/W. Europe Standard Time"_s) == u"Europe/Berlin"_s);
}

TEST_CASE("the rules of a file are followed, with eras, lists of dates and offsets of their own")
{
    const ZoneRules read = valueOf(ZoneRules::read(definition(u"East"_s, easternRules)));
    CHECK(read.name() == u"East"_s);
    const ClockZone eastern(read.changes());
    for (const int year : {1999, 2026, 2099}) {
        CHECK(eastern.offsetFromUtc(QDateTime(QDate(year, 1, 15), {}, Qt::UTC)) == -5 * 3600);
        CHECK(eastern.offsetFromUtc(QDateTime(QDate(year, 7, 15), {}, Qt::UTC)) == -4 * 3600);
    }
    // The clocks go on at two, standard time: 07:00 in UTC on 8 March 2026.
    CHECK(eastern.offsetFromUtc(QDateTime(QDate(2026, 3, 8), QTime(6, 59, 59), Qt::UTC)) == -5 * 3600);
    CHECK(eastern.offsetFromUtc(QDateTime(QDate(2026, 3, 8), QTime(7, 0), Qt::UTC)) == -4 * 3600);

    const ClockZone eras(valueOf(ZoneRules::read(definition(
                                     u"Eras"_s,
                                     {observance(u"DAYLIGHT"_s, u"20000402T020000"_s, u"+0000"_s, u"+0100"_s,
                                                 u"RRULE:FREQ=YEARLY;UNTIL=20100404T020000Z;BYDAY=1SU;BYMONTH=4"_s),
                                      observance(u"STANDARD"_s, u"20001029T020000"_s, u"+0100"_s, u"+0000"_s,
                                                 u"RRULE:FREQ=YEARLY;UNTIL=20101031T010000Z;BYDAY=-1SU;BYMONTH=10"_s),
                                      observance(u"STANDARD"_s, u"20150101T000000"_s, u"+0000"_s, u"+013045"_s,
                                                 u"RDATE:20150101T000000,20160101T000000"_s)})))
                             .changes());
    CHECK(eras.offsetFromUtc(QDateTime(QDate(2010, 7, 1), {}, Qt::UTC)) == 3600);
    CHECK(eras.offsetFromUtc(QDateTime(QDate(2011, 7, 1), {}, Qt::UTC)) == 0);
    CHECK(eras.offsetFromUtc(QDateTime(QDate(2026, 7, 1), {}, Qt::UTC)) == 3600 + 30 * 60 + 45);

    for (const QString &broken :
         {observance(u"STANDARD"_s, u"20000402T020000"_s, u"+0000"_s, u"one"_s),
          observance(u"STANDARD"_s, u"soon"_s, u"+0000"_s, u"+0000"_s),
          observance(u"STANDARD"_s, u"20000402T020000"_s, u"+0000"_s, u"+0000"_s, u"RRULE:FREQ=SOMETIMES"_s),
          observance(u"STANDARD"_s, u"20000402T020000"_s, u"+0000"_s, u"+0000"_s, u"EXDATE:20010101T000000"_s),
          QString()}) {
        const auto read = ZoneRules::read(definition(u"Broken"_s, {broken}));
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::Malformed);
        CHECK_FALSE(read.error().what.isEmpty());
    }
}

TEST_CASE("by a name without a region the file means what it defines; the database's name stands for what is the same")
{
    CHECK(zoneOf(u"Eastern Standard Time"_s, easternRules) == CalendarZone{u"America/New_York"_s, {}});
    CHECK(zoneOf(u"Eastern Standard Time 1"_s, easternRules) == CalendarZone{u"America/New_York"_s, {}});
    CHECK(zoneOf(u"(UTC-05:00) Eastern Time (US & Canada)"_s, easternRules).name == u"America/New_York"_s);
    // Whoever has switched off summer time writes the same name.
    const CalendarZone fixed =
        zoneOf(u"Eastern Standard Time"_s, {observance(u"STANDARD"_s, u"16010101T000000"_s, u"-0500"_s, u"-0500"_s)});
    CHECK(fixed.name == u"Eastern Standard Time"_s);
    CHECK(hoursIn(fixed.clock(), 7) == -5);
    const CalendarZone other = zoneOf(u"W. Europe Standard Time"_s, easternRules);
    CHECK(hoursIn(other.clock(), 1) == -5);
    CHECK(hoursIn(other.clock(), 7) == -4);
    const CalendarZone custom = zoneOf(u"tzone://Microsoft/Custom"_s, easternRules);
    CHECK(custom.name == u"tzone://Microsoft/Custom"_s);
    CHECK(hoursIn(custom.clock(), 7) == -4);
    // A region is what it is; of one year alone nothing follows for the next.
    CHECK(zoneOf(u"Europe/Berlin"_s, easternRules) == CalendarZone{u"Europe/Berlin"_s, {}});
    CHECK(zoneOf(u"W. Europe Standard Time"_s,
                 {observance(u"STANDARD"_s, u"20251026T030000"_s, u"+0200"_s, u"+0100"_s),
                  observance(u"DAYLIGHT"_s, u"20260329T020000"_s, u"+0100"_s, u"+0200"_s)})
              .name
          == u"Europe/Berlin"_s);
}

TEST_CASE("what the program writes of a zone means the same when it is read")
{
    for (const char *name : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Santiago",
                             "Asia/Kolkata", "Africa/Casablanca", "Asia/Jerusalem", "Africa/Cairo", "Asia/Gaza"}) {
        INFO(name);
        const QTimeZone zone(name);
        const QByteArray text = icalText(timeZoneComponent(zone, 2005)).replace("\r\n ", "").replace("\r", "");
        const ClockZone rules(valueOf(ZoneRules::read(QString::fromUtf8(text))).changes());
        int differences = 0;
        for (QDateTime at(QDate(2005, 1, 2), QTime(0, 30), Qt::UTC); at.date().year() < 2034; at = at.addSecs(6 * 3600))
            differences += rules.offsetFromUtc(at) != zone.offsetFromUtc(at);
        CHECK(differences == 0);
    }
}

TEST_CASE("names of zones come with parameters, quotes, escapes and colons")
{
    for (const QByteArray &start : {QByteArray("TZID=W. Europe Standard Time;VALUE=DATE-TIME"),
                                    QByteArray("VALUE=DATE-TIME;TZID=\"W. Europe Standard Time\""),
                                    QByteArray("TZID=(UTC+01:00) Amsterdam\\, Berlin\\, Bern"),
                                    QByteArray("TZID=\"(UTC+01:00) Berlin, Bern\"")}) {
        const CalendarFile file = valueOf(readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART;" + start
                                                       + ":20260715T130000\n"
                                                         "END:VEVENT\nEND:VCALENDAR\n"));
        const CalendarProperty *read = file.events.front().find(u"DTSTART");
        REQUIRE(read);
        CHECK(read->value == u"20260715T130000"_s);
        const QString name = read->parameters.value(u"TZID"_s).remove(u'\\');
        CHECK(hoursIn(valueOf(CalendarZones(file).find(name, newYear)).clock(), 7) == 2);
    }
}

TEST_CASE("a calendar tells which program wrote it")
{
    const auto programOf = [](const QByteArray &product, const QByteArray &event = {}) {
        return calendarProgram(valueOf(readCalendar("BEGIN:VCALENDAR\nPRODID:" + product + "\nBEGIN:VEVENT\n" + event
                                                    + "END:VEVENT\nEND:VCALENDAR\n")));
    };
    CHECK(programOf("-//Google Inc//Google Calendar 70.9054//EN") == u"Google Calendar"_s);
    CHECK(programOf("-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN") == u"Outlook"_s);
    CHECK(programOf("Microsoft Exchange Server 2010") == u"Outlook"_s);
    CHECK(programOf("Microsoft Exchange Server 2010", "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://x.invalid\n")
          == u"Microsoft Teams"_s);
    CHECK(programOf("-//Example//Meetings//EN") == u"-//Example//Meetings//EN"_s);
    CHECK(programOf("").isEmpty());
}
