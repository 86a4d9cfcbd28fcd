// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QSet>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList import(const QString &what, const QString &from)
{
    return {u"import"_s, u"r.ratchet"_s, u"--what"_s, what, u"--from"_s, from};
}

QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n";
}

const QByteArray board = "BEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Board\r\nDTSTART;TZID=Europe/"
                         "Berlin:20240102T093000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU\r\nEND:VEVENT\r\n";

// Ceremonies by the clocks of Morocco, whose changes are decided from year to year: databases of time zones differ on
// the later ones.
QSet<QString> inUnsettledZones(const QString &ceremonies)
{
    QSet<QString> names;
    for (const QString &line : QString::fromUtf8(contentOf(ceremonies)).split(u'\n')) {
        if (line.contains(u",Africa/Casablanca,"_s))
            names.insert(line.section(u',', 0, 0));
    }
    return names;
}

} // namespace

TEST_CASE("a calendar is imported once, and a date before the import is not counted unless the ceremony says so")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"c.ics"_s, calendar(board));
    CHECK(program.expect(0, import(u"calendar"_s, u"c.ics"_s) << u"--json"_s).object()[u"change"_s].toInt() == 2);
    CHECK(program.expect(0, import(u"calendar"_s, u"c.ics"_s)).out.contains("unchanged: 1"));
    const QStringList command{u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2024-02-01"_s, u"--to"_s, u"2024-02-29"_s};
    CHECK(program.expect(0, command).out.contains("not counted"));
    const QStringList json = QStringList(command) << u"--json"_s;
    const QJsonObject early = program.expect(0, json).array()[0].toObject();
    CHECK(early[u"notCounted"_s].toBool());
    CHECK_FALSE(early.contains(u"missed"_s));
    program.write(u"since.csv"_s, "name,counts_from\nBoard,2024-02-06\n");
    program.expect(0, import(u"ceremonies"_s, u"since.csv"_s));
    CHECK(program.expect(0, command).out.contains("missed"));
    const QJsonObject date = program.expect(0, json).array()[0].toObject();
    CHECK(date[u"dueAt"_s].toString() == "2024-02-06T09:30:00+01:00"_L1);
    CHECK(date[u"status"_s].toString() == "due"_L1);
    CHECK(date[u"missed"_s].toBool());
    CHECK_FALSE(date.contains(u"notCounted"_s));
    CHECK(program.expect(0, import(u"calendar"_s, u"c.ics"_s)).out.contains("unchanged: 1")); // the day stays
}

TEST_CASE(
    "an event that cannot be held keeps the others out unless they are asked for; what is no calendar is an error")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(
        u"c.ics"_s,
        calendar(board + "BEGIN:VEVENT\r\nUID:c@d\r\nDTSTART:20240102T093000Z\r\nRRULE:FREQ=HOURLY\r\nEND:VEVENT\r\n"));
    CHECK(program.expect(1, import(u"calendar"_s, u"c.ics"_s)).out.contains("line 12"));
    CHECK(program
              .expect(0,
                      {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-12-31"_s,
                       u"--json"_s})
              .array()
              .isEmpty());
    program.expect(1, import(u"calendar"_s, u"c.ics"_s) << u"--accept-partial"_s);
    CHECK(program
              .expect(0,
                      {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"2024-12-31"_s,
                       u"--json"_s})
              .array()
              .size()
          == 12);
    program.write(u"n.ics"_s, "no calendar");
    const Ran refused = program.run(import(u"calendar"_s, u"n.ics"_s));
    CHECK(refused.code > 1);
    CHECK(refused.err.contains("no calendar"));
}

TEST_CASE("a private event is told and left out, once in a dry run, and in JSON")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"c.ics"_s,
                  calendar(board
                           + "BEGIN:VEVENT\r\nUID:d\r\nSUMMARY:Dentist\r\nDTSTART:20240103T093000Z\r\n"
                             "CLASS:PRIVATE\r\nEND:VEVENT\r\n"));
    const QByteArray dry = program.expect(0, import(u"calendar"_s, u"c.ics"_s) << u"--dry-run"_s).out;
    CHECK(dry.contains("Dentist: The event is private."));
    CHECK(dry.count("The event is private.") == 1);
    const QJsonObject json =
        program.expect(0, import(u"calendar"_s, u"c.ics"_s) << u"--dry-run"_s << u"--json"_s).object();
    CHECK(json[u"skipped"_s].toInt() == 1);
    CHECK(json[u"rows"_s].toArray()[1].toObject()[u"reason"_s].toString() == u"The event is private."_s);
    const QStringList taken = import(u"calendar"_s, u"c.ics"_s) << u"--private"_s << u"--dry-run"_s << u"--json"_s;
    CHECK(program.expect(0, taken).object()[u"added"_s].toInt() == 2);
    program.write(u"rows.csv"_s, "reference,title\nA-1,One\n");
    CHECK(program.expect(2, import(u"actions"_s, u"rows.csv"_s) << u"--private"_s)
              .err.contains("--private does not go with --what actions."));
    CHECK(program.expect(0, import(u"calendar"_s, u"c.ics"_s)).out.contains("The event is private."));
    const QStringList ceremonies{u"calendar"_s,   u"r.ratchet"_s, u"--from"_s,
                                 u"2024-01-01"_s, u"--to"_s,      u"2024-01-31"_s};
    const QByteArray dates = program.expect(0, ceremonies).out;
    CHECK(dates.contains("Board"));
    CHECK_FALSE(dates.contains("Dentist"));
}

TEST_CASE("dates of whole days have no time and no zone, and say how many days they take")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"c.ics"_s,
                  calendar("BEGIN:VEVENT\r\nUID:d@b\r\nSUMMARY:Review\r\nDTSTART;VALUE=DATE:20240420\r\n"
                           "DTEND;VALUE=DATE:20240423\r\nEND:VEVENT\r\n"));
    program.expect(0, import(u"calendar"_s, u"c.ics"_s));
    const QStringList command{u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2024-04-01"_s, u"--to"_s, u"2024-04-30"_s};
    const QJsonObject date = program.expect(0, QStringList(command) << u"--json"_s).array()[0].toObject();
    CHECK(date[u"dueAt"_s].toString() == "2024-04-20"_L1);
    CHECK(date[u"days"_s].toInt() == 3);
    CHECK_FALSE(program.expect(0, command).out.contains("00:00"));
}

TEST_CASE("a zone that is not known is asked for, and a map answers")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"c.ics"_s,
                  "BEGIN:VCALENDAR\r\nPRODID:Microsoft Exchange Server 2010\r\nBEGIN:VEVENT\r\nUID:z@b\r\n"
                  "SUMMARY:Board\r\nDTSTART;TZID=Our office:20240702T093000\r\nEND:VEVENT\r\n"
                  "END:VCALENDAR\r\n");
    const QStringList command = import(u"calendar"_s, u"c.ics"_s) << u"--json"_s;
    const QJsonObject asked = program.expect(1, command).object();
    CHECK(asked[u"source"_s].toString() == "Outlook"_L1);
    CHECK(asked[u"questions"_s][0][u"field"_s].toString() == "time_zone"_L1);
    CHECK(asked[u"questions"_s][0][u"values"_s][0].toString() == "Our office"_L1);
    CHECK(asked[u"problems"_s][0][u"line"_s].toInt() == 6);
    program.write(u"m.json"_s, "{\"values\": {\"time_zone\": {\"Our office\": \"Somewhere\"}}}");
    const Ran wrong = program.run(QStringList(command) << u"--map"_s << u"m.json"_s);
    CHECK(wrong.code > 1);
    CHECK(wrong.err.contains("Somewhere"));
    program.write(u"m.json"_s, "{\"values\": {\"time_zone\": {\"Our office\": \"Europe/Berlin\"}}}");
    program.expect(0, QStringList(command) << u"--map"_s << u"m.json"_s);
    const QJsonArray dates = program
                                 .expect(0,
                                         {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2024-07-01"_s, u"--to"_s,
                                          u"2024-07-31"_s, u"--json"_s})
                                 .array();
    CHECK(dates[0][u"dueAt"_s].toString() == "2024-07-02T09:30:00+02:00"_L1);
}

TEST_CASE("the dates of recurrences equal those that are expected, and come back from an exported calendar")
{
    if (referenceRoots({u"rrule"_s, u"rrule-dst"_s}).isEmpty())
        return;
    for (const QString &folder : {u"rrule/"_s, u"rrule-dst/"_s}) {
        const Program program;
        program.expect(0, {u"new"_s, u"r.ratchet"_s});
        program.expect(0, import(u"ceremonies"_s, referenceData(folder + u"ceremonies.csv"_s)));
        const QStringList command{u"calendar"_s, u"r.ratchet"_s,  u"--from"_s, u"2010-01-01"_s,
                                  u"--to"_s,     u"2028-12-31"_s, u"--json"_s};
        const QSet<QString> unsettled = inUnsettledZones(referenceData(folder + u"ceremonies.csv"_s));
        const auto isSettled = [&unsettled](const QString &ceremony, const QString &at) {
            return !unsettled.contains(ceremony) || at < u"2026"_s;
        };
        const auto datesOf = [&](const QStringList &asked) {
            QSet<QString> found;
            for (const QJsonValue &value : program.expect(0, asked).array()) {
                if (isSettled(value[u"ceremony"_s].toString(), value[u"dueAt"_s].toString()))
                    found.insert(value[u"ceremony"_s].toString() + u' ' + value[u"dueAt"_s].toString());
            }
            return found;
        };
        QSet<QString> expected;
        for (const QString &line :
             QString::fromUtf8(contentOf(referenceData(folder + u"expected.csv"_s))).split(u'\n').mid(1)) {
            const QStringList cells = line.trimmed().split(u',');
            if (cells.size() >= 3 && isSettled(cells[0], cells[1]))
                expected.insert(cells[0] + u' ' + cells[1] + u":00"_s + cells[2]);
        }
        CHECK(expected.size() > 1000);
        CHECK(datesOf(command) == expected);
        program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"ceremonies"_s, u"--to"_s, u"c.ics"_s});
        program.expect(0, {u"new"_s, u"s.ratchet"_s});
        program.expect(0, {u"import"_s, u"s.ratchet"_s, u"--what"_s, u"calendar"_s, u"--from"_s, u"c.ics"_s});
        QStringList second = command;
        second[1] = u"s.ratchet"_s;
        CHECK(datesOf(second) == expected);
    }
}

TEST_CASE("events of a calendar are left out by their lines, and only new or only known ones are taken")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    const QByteArray other = "BEGIN:VEVENT\r\nUID:o\r\nSUMMARY:Other\r\nDTSTART:20240103T093000Z\r\nEND:VEVENT\r\n";
    program.write(u"c.ics"_s, calendar(board + other));
    const QStringList json = import(u"calendar"_s, u"c.ics"_s) << u"--json"_s << u"--dry-run"_s;
    const QJsonObject all = program.expect(0, json).object();
    REQUIRE(all[u"added"_s].toInt() == 2);
    const QString line = QString::number(all[u"rows"_s].toArray()[1].toObject()[u"line"_s].toInt());
    CHECK(program.expect(0, json + QStringList{u"--skip"_s, line}).object()[u"added"_s].toInt() == 1);
    CHECK(program.expect(0, json + QStringList{u"--only"_s, u"updates"_s}).object()[u"skipped"_s].toInt() == 2);
    program.expect(2, json + QStringList{u"--skip"_s, u"9999"_s});
}
