// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <support/test.h>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray rows = "who,month,category,hours\nDesk,2026-05,Improvement,6.5\nDesk,2026-05,Incidents,80\n";
const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"timesheets"_s, u"--from"_s, u"t.csv"_s};

void prepare(const Program &program)
{
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"u.csv"_s, "name,kind\nDesk,team\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"units"_s, u"--from"_s, u"u.csv"_s});
    program.write(u"t.csv"_s, rows);
}

} // namespace

TEST_CASE("a timesheet becomes the hours that teams used, once")
{
    const Program program;
    prepare(program);
    CHECK(program.expect(0, command + QStringList{u"--dry-run"_s, u"--json"_s}).object()[u"change"_s].isNull());
    const QJsonObject first = program.expect(0, command + QStringList{u"--json"_s}).object();
    CHECK(first[u"added"_s].toInt() == 1);
    const QJsonObject hours = first[u"hours"_s].toArray()[0].toObject();
    CHECK(hours[u"unit"_s].toString() == u"Desk"_s);
    CHECK(hours[u"improvement"_s].toDouble() == 6.5);
    CHECK(hours[u"project"_s].isNull());
    CHECK(program.expect(0, command + QStringList{u"--json"_s}).object()[u"unchanged"_s].toInt() == 1);
    program.expect(0, {u"check"_s, u"r.ratchet"_s});
}

TEST_CASE("a timesheet that leaves something open is asked about; rows that cannot be taken hold it back")
{
    const Program program;
    prepare(program);
    program.write(u"t.csv"_s, rows + "Desk,2026-05,Gemba,1\n");
    CHECK(program.expect(1, command).err.contains("\"Gemba\""));
    program.write(u"m.json"_s, R"({"values": {"category": {"Gemba": "improvement"}}})");
    program.expect(0, command + QStringList{u"--map"_s, u"m.json"_s});
    program.write(u"t.csv"_s, "who,month,hours\nDesk,2026-05,1\n");
    CHECK(program.expect(1, command).err.contains("\"category\""));
    program.write(u"t.csv"_s, rows + "Zoe,2026-06,Incidents,1\nDesk,2026-06,Incidents,2\n");
    const Ran refused = program.expect(1, command);
    CHECK(refused.out.contains("line 4"));
    CHECK(
        refused.out.contains("counts for the one that a map names: {\"defaults\": {\"team\": \"…\"}} (one of: Desk)"));
    program.write(u"team.json"_s, R"({"defaults": {"team": "Desk"}})"); // as it says
    program.expect(0, command + QStringList{u"--dry-run"_s, u"--map"_s, u"team.json"_s});
    program.expect(1, command + QStringList{u"--accept-partial"_s});
    const QJsonObject again = program.expect(1, command + QStringList{u"--json"_s}).object();
    CHECK(again[u"unchanged"_s].toInt() == 2); // what could be taken is there
    CHECK(again[u"problems"_s].toArray().size() == 1);
}

TEST_CASE("a timesheet says what it changed, which lines it cannot take, and of a sum that is wrong no line")
{
    const Program program;
    prepare(program);
    const auto lines = [&program](int code, const QStringList &more = {}) {
        return QString::fromUtf8(program.expect(code, command + more).out).trimmed().split(u'\n');
    };
    CHECK(lines(0) == QStringList{u"Timesheet: hours used added 1, corrected 0"_s, u"Written as change 3."_s});
    CHECK(lines(0) == QStringList{u"Timesheet: hours used added 0, corrected 0"_s});
    program.write(u"t.csv"_s,
                  "who,month,category,hours\nDesk,2026-05,Incidents,-3\nZoe,2026-05,Incidents,1\n"
                  "Desk,2026-06,Incidents,4\n");
    CHECK(lines(1, {u"--accept-partial"_s})
          == QStringList{u"Timesheet: hours used added 1, corrected 0"_s, u"Rows that cannot be taken: 2"_s,
                         u"line 3: Nobody and no unit is called \"Zoe\"."_s,
                         u"The hours of Desk in 2026-05 add up to less than nothing."_s,
                         u"Whoever has no team counts for the one that a map names: {\"defaults\": {\"team\": \"…\"}} "
                         "(one of: Desk)"_s,
                         u"Written as change 4."_s});
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"allocations"_s, u"--to"_s, u"out.csv"_s});
    CHECK(program.content(u"out.csv"_s).contains("Desk,2026-05,,,,,,6.5,80,,,timesheet")); // what was there stays
    QByteArray many = "who,month,category,hours\n";
    for (int row = 0; row < 25; ++row)
        many += "Zoe" + QByteArray::number(row) + ",2026-05,Incidents,1\n";
    program.write(u"t.csv"_s, many);
    const QStringList cut = lines(1);
    REQUIRE(cut.size() == 2 + 20 + 1 + 1);
    CHECK(cut[cut.size() - 2] == u"and 5 more"_s);
    program.write(
        u"t.csv"_s,
        "who,month,category,hours\nZoe,2026-05,Incidents,1\nDesk,2026-07,Incidents,1\nZoe,2026-05,Incidents,1\n");
    CHECK(lines(1).contains(u"2 rows, line 2, 4: Nobody and no unit is called \"Zoe\"."_s));
}

TEST_CASE("numbers that can be read in two ways are asked about with the words for a map")
{
    const Program program;
    prepare(program);
    program.write(u"t.csv"_s, "who;month;category;hours\nDesk;2026-05;Incidents;1.250\nDesk;2026-06;Incidents;2.500\n");
    const QString asked = QString::fromUtf8(program.expect(1, command).err);
    CHECK(asked.contains(u"Column \"hours\""_s));
    CHECK(asked.contains(u"Say it in a map: {\"numbers\":\"1,234.56\"} (one of: 1,234.56, 1.234,56)"_s));
    CHECK(program.expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array().size() == 2); // nothing was written
    program.write(u"m.json"_s, R"({"numbers": "1.234,56"})");
    const QJsonObject told = program.expect(0, command + QStringList{u"--map"_s, u"m.json"_s, u"--json"_s}).object();
    CHECK(told[u"hours"_s].toArray()[0].toObject()[u"bau"_s].toDouble() == 1250);
}

TEST_CASE("a worklog is read by its own units, or asks for them; what is left out is listed")
{
    const Program program;
    prepare(program);
    program.write(u"people.csv"_s, "name,unit\nAda,Desk\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--from"_s, u"people.csv"_s});
    program.write(u"t.csv"_s, contentOf(testData(u"worklogs/Toggl_time_entries.csv"_s)).replace("Person 1", "Ada"));
    const QJsonObject toggl = program.expect(0, command + QStringList{u"--json"_s, u"--dry-run"_s}).object();
    CHECK(toggl[u"source"_s].toString() == u"Toggl Track"_s);
    CHECK(toggl[u"durations"_s].isNull());
    CHECK(toggl[u"remarks"_s].toArray()[0].toObject()[u"line"_s].toInt() == 0);
    CHECK(program.expect(0, command + QStringList{u"--dry-run"_s}).out.contains("From: Toggl Track"));

    program.write(u"t.csv"_s, "Person,Date,Task,Effort\nAda,2026-05-04,CSI,0.5\nAda,2026-05-05,CSI,1\nTotal,,,1.5\n");
    const QString asked = QString::fromUtf8(program.expect(1, command).err);
    CHECK(asked.contains(u"Column \"Effort\""_s));
    CHECK(asked.contains(u"{\"durations\":\"hours\"} (one of: hours, days)"_s));
    program.write(u"m.json"_s, R"({"durations": "days", "dayHours": 7.5})");
    const QStringList told = command + QStringList{u"--map"_s, u"m.json"_s};
    const QJsonObject days = program.expect(0, told + QStringList{u"--json"_s, u"--dry-run"_s}).object();
    CHECK(days[u"hours"_s].toArray()[0].toObject()[u"improvement"_s].toDouble() == 11.25);
    CHECK(days[u"durations"_s].toString() == u"days"_s);
    CHECK(days[u"map"_s].toObject()[u"dayHours"_s].toDouble() == 7.5);
    REQUIRE(days[u"linesLeftOut"_s].toArray().size() == 1);
    CHECK(days[u"linesLeftOut"_s].toArray()[0].toObject()[u"line"_s].toInt() == 4);
    const QByteArray text = program.expect(0, told).out;
    CHECK(text.contains("Lines without an entry, left out: 1\nline 4: "));
    CHECK(text.contains("A day of work counts as 7.5 hours"));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"allocations"_s, u"--to"_s, u"out.csv"_s});
    CHECK(program.content(u"out.csv"_s).contains("Desk,2026-05,,,,,,11.25,"));
}

TEST_CASE("who, when and for what may stand in the map for all rows")
{
    const Program program;
    prepare(program);
    program.write(u"t.csv"_s, "Note,Hours\nthis,1.5\nthat,2\n");
    const QString lacking = QString::fromUtf8(program.expect(1, command).err);
    CHECK(lacking.contains(u"{\"columns\": {\"Their header\": \"who\"}}"_s));
    CHECK(lacking.contains(u"{\"defaults\": {\"who\": \"…\"}}"_s));
    program.write(u"m.json"_s, R"({"defaults": {"who": "Desk", "when": "2026-05", "category": "CSI"}})");
    const QJsonObject read = program.expect(0, command + QStringList{u"--json"_s, u"--map"_s, u"m.json"_s}).object();
    CHECK(read[u"hours"_s].toArray()[0].toObject()[u"improvement"_s].toDouble() == 3.5);
    program.write(u"m.json"_s, R"({"columns": {"Note": "colour"}})");
    CHECK(program.expect(2, command + QStringList{u"--map"_s, u"m.json"_s}).err.contains("\"colour\""));
}

TEST_CASE("hours that are left out are told by category, the most first, in text and in JSON")
{
    const Program program;
    prepare(program);
    program.write(u"t.csv"_s,
                  "who,month,category,hours\nDesk,2026-05,CSI,4\nDesk,2026-05,Holiday,7.5\nDesk,2026-05,Sick,16\n"
                  "Desk,2026-05,Holiday,0.5\n");
    program.write(u"m.json"_s, R"({"values": {"category": {"Holiday": "left_out", "Sick": "left_out"}}})");
    const QStringList told = command + QStringList{u"--map"_s, u"m.json"_s, u"--dry-run"_s};
    CHECK(program.expect(0, told).out.contains(
        "Hours left out, by category: 24\n  Sick: 16 (1 row)\n  Holiday: 8 (2 rows)\n"));
    const QJsonArray categories =
        program.expect(0, told + QStringList{u"--json"_s}).object()[u"categories"_s].toArray();
    REQUIRE(categories.size() == 3);
    CHECK(categories[1]
          == QJsonObject{{u"name"_s, u"Holiday"_s}, {u"use"_s, u"left_out"_s}, {u"hours"_s, 8}, {u"rows"_s, 2}});
}
