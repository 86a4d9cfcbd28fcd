// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars as Outlook, Exchange and small programs write them, to the minute: zones of Windows, zones that only the
// file knows, whole days.
#include "calendar_register.h"

#include <core/entities/cadence.h>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The computer stands elsewhere for a while.
class SystemZone {
public:
    explicit SystemZone(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
    }
    ~SystemZone() { qputenv("TZ", m_before); }
    Q_DISABLE_COPY_MOVE(SystemZone)

private:
    QByteArray m_before;
};

QByteArray fileNamed(const QString &name) { return contentOf(testData(u"calendars/"_s + name)); }

// "2026-03-16 10:00 = 2026-03-16T09:00:00Z".
QStringList datesOf(const CalendarRegister &in, const QString &uid, QDate from, QDate to)
{
    QStringList found;
    const Ceremony &ceremony = in.named(uid);
    for (const CeremonyDate &date : ceremonyDates(in.reg, ceremony.id, from, to))
        found += date.at().toString(u"yyyy-MM-dd HH:mm"_s) + u" = "_s
            + instantOf(ceremony, date.at()).toUTC().toString(Qt::ISODate);
    return found;
}

} // namespace

TEST_CASE("zones that have the names of Windows are those of the table, without a definition in the file")
{
    struct Expected {
        QString zone, january, july;
    };
    const std::vector<Expected> expected{
        {u"Europe/Berlin"_s, u"2026-01-15T12:00:00Z"_s, u"2026-07-15T11:00:00Z"_s},
        {u"Europe/Bucharest"_s, u"2026-01-15T11:00:00Z"_s, u"2026-07-15T10:00:00Z"_s},
        {u"America/Bogota"_s, u"2026-01-15T18:00:00Z"_s, u"2026-07-15T18:00:00Z"_s},
        {u"Europe/London"_s, u"2026-01-15T13:00:00Z"_s, u"2026-07-15T12:00:00Z"_s},
        {u"Atlantic/Reykjavik"_s, u"2026-01-15T13:00:00Z"_s, u"2026-07-15T13:00:00Z"_s},
        {u"Europe/Warsaw"_s, u"2026-01-15T12:00:00Z"_s, u"2026-07-15T11:00:00Z"_s},
        {u"Australia/Sydney"_s, u"2026-01-15T02:00:00Z"_s, u"2026-07-15T03:00:00Z"_s},
        {u"Asia/Kolkata"_s, u"2026-01-15T07:30:00Z"_s, u"2026-07-15T07:30:00Z"_s},
    };
    CalendarRegister in;
    const ImportPlan plan = in.take(fileNamed(u"windows-zones.ics"_s));
    CHECK(plan.isComplete());
    CHECK(plan.count(RowAction::Add) == 16);
    for (size_t i = 0; i < expected.size(); ++i) {
        for (const int month : {1, 7}) {
            const QString uid = u"win-%1-%2@example.invalid"_s.arg(i).arg(month);
            INFO(uid);
            const Ceremony &ceremony = in.named(uid);
            CHECK(ceremony.timeZone == expected[i].zone);
            CHECK(ceremony.zoneRules.isEmpty());
            CHECK(instantOf(ceremony, ceremony.startsAt).toUTC().toString(Qt::ISODate)
                  == (month == 1 ? expected[i].january : expected[i].july));
        }
    }
}

TEST_CASE("a zone that only the file knows is as the file defines it, over the change of summer time")
{
    const SystemZone elsewhere("Pacific/Auckland");
    CalendarRegister in;
    CHECK(in.take(fileNamed(u"customized-zones.ics"_s)).isComplete());
    const QDate from(2026, 1, 1);
    const QDate to(2026, 12, 31);
    CHECK(datesOf(in, u"cust-0@example.invalid"_s, from, to)
          == QStringList{u"2026-03-16 10:00 = 2026-03-16T09:00:00Z"_s, u"2026-03-23 10:00 = 2026-03-23T09:00:00Z"_s,
                         u"2026-03-30 10:00 = 2026-03-30T08:00:00Z"_s, u"2026-04-06 10:00 = 2026-04-06T08:00:00Z"_s});
    CHECK(datesOf(in, u"cust-1@example.invalid"_s, from, to)
          == QStringList{u"2026-03-02 09:00 = 2026-03-02T14:00:00Z"_s, u"2026-03-09 09:00 = 2026-03-09T13:00:00Z"_s,
                         u"2026-03-16 09:00 = 2026-03-16T13:00:00Z"_s, u"2026-03-23 09:00 = 2026-03-23T13:00:00Z"_s});
    CHECK(datesOf(in, u"cust-2@example.invalid"_s, from, to)
          == QStringList{u"2026-10-12 02:00 = 2026-10-12T01:00:00Z"_s, u"2026-10-19 02:00 = 2026-10-19T01:00:00Z"_s,
                         u"2026-10-26 02:00 = 2026-10-26T02:00:00Z"_s, u"2026-11-02 02:00 = 2026-11-02T02:00:00Z"_s});
    CHECK(in.named(u"Review 0"_s).timeZone == u"Customized Time Zone"_s);
    CHECK(in.named(u"Review 1"_s).timeZone == u"Customized Time Zone 1"_s);
    CHECK(in.named(u"Review 2"_s).timeZone == u"Europe/London"_s); // what it defines is London's time
    CHECK(in.take(fileNamed(u"customized-zones.ics"_s)).count(RowAction::Unchanged) == 3);

    // What is exported defines it again, and nothing else is needed to read it.
    const QByteArray exported = in.exported();
    CHECK(exported.contains("TZID:Customized Time Zone 1\r\n"));
    CHECK(exported.contains("DTSTART;TZID=Customized Time Zone 1:20260302T090000\r\n"));
    CHECK(in.take(exported).count(RowAction::Unchanged) == 3);
    CalendarRegister other;
    CHECK(other.take(exported).isComplete());
    for (const QString &uid : {u"cust-0@example.invalid"_s, u"cust-1@example.invalid"_s, u"cust-2@example.invalid"_s})
        CHECK(datesOf(other, uid, from, to) == datesOf(in, uid, from, to));
}

TEST_CASE("an event of whole days has dates and no instants, whichever way it is said and wherever the computer stands")
{
    const std::vector<std::pair<QDate, int>> expected{{QDate(2026, 4, 15), 1}, {QDate(2026, 4, 16), 1},
                                                      {QDate(2026, 4, 17), 1}, {QDate(2026, 4, 20), 3},
                                                      {QDate(2026, 4, 24), 1}, {QDate(2026, 4, 27), 2}};
    for (const QByteArray &zone :
         {QByteArray("America/Los_Angeles"), QByteArray("Europe/Berlin"), QByteArray("Pacific/Auckland")}) {
        INFO(zone.toStdString());
        const SystemZone elsewhere(zone);
        CalendarRegister in;
        CHECK(in.take(fileNamed(u"all-day.ics"_s)).isComplete());
        const QByteArray exported = in.exported();
        for (size_t i = 0; i < expected.size(); ++i) {
            const auto &[day, days] = expected[i];
            const Ceremony &ceremony = in.named(u"day-%1@example.invalid"_s.arg(i + 1));
            INFO(ceremony.uid);
            CHECK(ceremony.isAllDay);
            CHECK(ceremony.timeZone.isEmpty());
            const auto dates = ceremonyDates(in.reg, ceremony.id, QDate(2026, 1, 1), QDate(2026, 12, 31));
            REQUIRE(dates.size() == 1);
            CHECK(dates[0].at() == QDateTime(day, QTime(0, 0), Qt::UTC));
            CHECK(dates[0].days == days);
            CHECK(dates[0].lastDay() == day.addDays(days - 1));
            CHECK(ceremony.durationMinutes == (days > 1 ? std::optional<qint64>(days * 1440) : std::nullopt));
            const QString lines = u"DTSTART;VALUE=DATE:%1\r\nDTEND;VALUE=DATE:%2\r\n"_s.arg(
                day.toString(u"yyyyMMdd"_s), day.addDays(days).toString(u"yyyyMMdd"_s));
            CHECK(exported.contains(lines.toLatin1()));
        }
        CHECK(exported.count("DTSTART;VALUE=DATE:") == 6);
        CHECK_FALSE(exported.contains("DURATION"));
        CHECK_FALSE(exported.contains("BEGIN:VTIMEZONE"));
        CHECK(in.take(exported).count(RowAction::Unchanged) == 6);
        CHECK(in.take(fileNamed(u"all-day.ics"_s)).count(RowAction::Unchanged) == 6);
    }
}

TEST_CASE("a series of days keeps its end, its exceptions and its moved dates as days")
{
    CalendarRegister in;
    const QByteArray zone = "BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:+0200\n"
                            "TZOFFSETTO:+0200\nEND:STANDARD\nEND:VTIMEZONE\n";
    const QByteArray series = "BEGIN:VEVENT\nUID:a\nSUMMARY:Review\nDTSTART;TZID=Ours:20260401T000000\n"
                              "DTEND;TZID=Ours:20260403T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n"
                              "RRULE:FREQ=WEEKLY;UNTIL=20260421T220000Z\nEXDATE:20260407T220000Z\nEND:VEVENT\n";
    const QByteArray moved = "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID;VALUE=DATE:20260415\nDTSTART;VALUE=DATE:20260416\n"
                             "END:VEVENT\n";
    CHECK(in.take(calendarOf(zone + series + moved)).isComplete());
    QStringList days;
    for (const CeremonyDate &date : ceremonyDates(in.reg, QDate(2026, 4, 1), QDate(2026, 5, 31)))
        days += date.at().toString(u"MM-dd HH:mm"_s) + u" %1"_s.arg(date.days);
    CHECK(days == QStringList{u"04-01 00:00 2"_s, u"04-16 00:00 2"_s, u"04-22 00:00 2"_s});
    const QByteArray exported = in.exported();
    CHECK(exported.contains("RRULE:FREQ=WEEKLY;UNTIL=20260422\r\n"));
    CHECK(exported.contains("EXDATE;VALUE=DATE:20260408\r\n"));
    CHECK(exported.contains("EXDATE;VALUE=DATE:20260415\r\n"));
    CHECK(exported.contains("DTSTART;VALUE=DATE:20260416\r\nDTEND;VALUE=DATE:20260418\r\n"));
    CHECK(in.take(exported).count(RowAction::Unchanged) == 2);
}

TEST_CASE("what was taken for a moment by an earlier import becomes a day again")
{
    CalendarRegister in;
    in.take(fileNamed(u"all-day.ics"_s));
    ChangeBuilder builder(in.reg, in.next);
    const Id<Ceremony> first = in.named(u"All day day-1"_s).id;
    builder.set<&Ceremony::isAllDay>(first, Value());
    builder.set<&Ceremony::timeZone>(first, Value(u"UTC"_s));
    valueOf(in.reg.apply(builder.take()));
    CHECK(in.exported().contains("DTSTART:20260415T000000Z"));
    CHECK(in.take(fileNamed(u"all-day.ics"_s)).count(RowAction::Update) == 1);
    CHECK_FALSE(in.exported().contains("DTSTART:20260415T000000Z"));
}

TEST_CASE("the length of a day stays as an earlier import put it down, and a longer one is taken")
{
    CalendarRegister in;
    const auto day = [](const QByteArray &end) {
        return calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:Strategy day\nDTSTART;VALUE=DATE:20260415\n" + end
                          + "END:VEVENT\n");
    };
    in.take(day({}));
    CHECK_FALSE(in.named(u"a"_s).durationMinutes);
    ChangeBuilder builder(in.reg, in.next);
    builder.set<&Ceremony::durationMinutes>(in.named(u"a"_s).id, Value(qint64(1440)));
    valueOf(in.reg.apply(builder.take()));
    CHECK(in.take(day({})).count(RowAction::Unchanged) == 1);
    CHECK(in.take(day("DTEND;VALUE=DATE:20260417\n")).count(RowAction::Update) == 1);
    CHECK(in.named(u"a"_s).durationMinutes == 2880);
    CHECK(in.take(day({})).count(RowAction::Update) == 1);
    CHECK_FALSE(in.named(u"a"_s).durationMinutes);
}

TEST_CASE("a later file that moves or calls off one date is joined with the series that is kept")
{
    CalendarRegister in;
    const auto changeOf = [](const QByteArray &lines) {
        return calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:Board\n" + lines + "END:VEVENT\n");
    };
    in.take(calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:Board\nDTSTART;TZID=Europe/Berlin:20260302T090000\n"
                       "DTEND;TZID=Europe/Berlin:20260302T100000\nRRULE:FREQ=WEEKLY;COUNT=4\nEND:VEVENT\n"));
    const QByteArray moving = changeOf("RECURRENCE-ID:20260309T080000Z\nDTSTART:20260310T130000Z\n");
    const ImportPlan moved = in.take(moving);
    CHECK(moved.isComplete());
    REQUIRE(moved.rows.size() == 1);
    CHECK(moved.rows[0].action == RowAction::Update);
    CHECK(moved.rows[0].editCount > 0);
    CHECK(in.take(moving).count(RowAction::Unchanged) == 1);
    in.take(changeOf("RECURRENCE-ID;TZID=Europe/Berlin:20260316T090000\nDTSTART;TZID=Europe/Berlin:20260316T090000\n"
                     "STATUS:CANCELLED\n"));
    QStringList found;
    for (const CeremonyDate &date : ceremonyDates(in.reg, QDate(2026, 3, 1), QDate(2026, 4, 30)))
        found += date.at().toString(u"MM-dd HH:mm"_s) + (date.isCancelled() ? u" off"_s : QString());
    CHECK(found == QStringList{u"03-02 09:00"_s, u"03-10 14:00"_s, u"03-16 09:00 off"_s, u"03-23 09:00"_s});
    CHECK(in.reg.all<Ceremony>().size() == 1);
    // And back to where it was.
    CHECK(in.take(changeOf("RECURRENCE-ID:20260309T080000Z\nDTSTART:20260309T080000Z\n")).count(RowAction::Update)
          == 1);
    CHECK(ceremonyDates(in.reg, QDate(2026, 3, 9), QDate(2026, 3, 9)).size() == 1);
    const ImportPlan wrong = in.take(changeOf("RECURRENCE-ID:20260311T080000Z\nDTSTART:20260312T130000Z\n"));
    REQUIRE(wrong.problems.size() == 1);
    CHECK(wrong.problems[0].reason == u"The event changes a date on which its series does not take place."_s);
}

TEST_CASE("a zone that nobody knows is named and asked for, and the rest of the file goes in")
{
    CalendarRegister in;
    const QByteArray file =
        calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:Board\nDTSTART;TZID=Middle Earth:20260302T090000\nEND:VEVENT\n"
                   "BEGIN:VEVENT\nUID:b\nSUMMARY:Review\nDTSTART;TZID=\"tzone://Microsoft/Custom\":20260302T090000\n"
                   "DTEND;TZID=Middle Earth:20260302T090000\nEND:VEVENT\n"
                   "BEGIN:VEVENT\nUID:c\nSUMMARY:Third\nDTSTART;TZID=CET:20260302T090000\nEND:VEVENT\n");
    const ImportPlan plan = in.take(file);
    CHECK(plan.count(RowAction::Add) == 1);
    CHECK(plan.count(RowAction::Refused) == 2);
    REQUIRE(plan.questions.size() == 2);
    CHECK(plan.questions[0].values == QStringList{u"Middle Earth"_s});
    CHECK(plan.questions[0].field == u"time_zone"_s);
    CHECK(plan.questions[1].values == QStringList{u"tzone://Microsoft/Custom"_s});
    const QMap<QString, QString> answers{{u"Middle Earth"_s, u"Pacific/Auckland"_s},
                                         {u"tzone://Microsoft/Custom"_s, u"Pacific/Auckland"_s}};
    const ImportPlan answered = in.take(file, answers);
    CHECK(answered.isComplete());
    CHECK(answered.questions.empty());
    CHECK(answered.count(RowAction::Add) == 2);
    CHECK(in.named(u"Board"_s).timeZone == u"Pacific/Auckland"_s);
    CHECK(in.named(u"Third"_s).timeZone == u"CET"_s);
}

TEST_CASE("two calendars that define two zones by one name are two zones, here and in what is exported")
{
    const auto file = [](const QByteArray &uid, const QByteArray &offset) {
        return calendarOf("BEGIN:VTIMEZONE\nTZID:Our time\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:"
                          + offset + "\nTZOFFSETTO:" + offset
                          + "\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + uid
                          + "\nDTSTART;TZID=Our time:20260302T090000\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n");
    };
    CalendarRegister in;
    in.take(file("one", "+0130"));
    in.take(file("two", "-0230"));
    CalendarRegister other;
    CHECK(other.take(in.exported()).isComplete());
    for (const CalendarRegister *reg : {&in, &other}) {
        const auto hourOf = [reg](const QString &name) {
            const Ceremony &ceremony = reg->named(name);
            return instantOf(ceremony, ceremony.startsAt).toUTC().time();
        };
        CHECK(hourOf(u"one"_s) == QTime(7, 30));
        CHECK(hourOf(u"two"_s) == QTime(11, 30));
    }
}

TEST_CASE("a series counts from the day it was imported, and a later file does not change that")
{
    CalendarRegister in;
    in.today = {2026, 5, 4};
    const QByteArray file = calendarOf("BEGIN:VEVENT\nUID:a\nSUMMARY:Board\nDTSTART:20260106T093000Z\n"
                                       "RRULE:FREQ=WEEKLY\nEND:VEVENT\n");
    const ImportPlan first = in.take(file);
    CHECK(in.named(u"Board"_s).countsFrom == QDate(2026, 5, 4));
    const Adherence due = adherenceOf(in.reg, {2026, 1, 1}, {2026, 5, 11}, {2026, 5, 11});
    REQUIRE(due.due.size() == 1);
    CHECK(due.due.front().at().date() == QDate(2026, 5, 5));
    in.today = {2026, 6, 1};
    CHECK(in.take(file).count(RowAction::Unchanged) == 1);
    in.take(QByteArray(file).replace("DTSTART:20260106T093000Z", "DTSTART:20250107T093000Z"));
    CHECK(in.named(u"Board"_s).startsAt.date() == QDate(2025, 1, 7));
    CHECK(in.named(u"Board"_s).countsFrom == QDate(2026, 5, 4));
}
