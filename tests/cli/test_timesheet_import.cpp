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
    CHECK(program.expect(1, command).out.contains("line 4"));
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
          == QStringList{u"Timesheet: hours used added 1, corrected 0"_s,
                         u"line 3: Nobody and no unit is called \"Zoe\"."_s,
                         u"The hours of Desk in 2026-05 add up to less than nothing."_s, u"Written as change 4."_s});
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"allocations"_s, u"--to"_s, u"out.csv"_s});
    CHECK(program.content(u"out.csv"_s).contains("Desk,2026-05,,,,,,6.5,80,,,timesheet")); // what was there stays
    QByteArray many = "who,month,category,hours\n";
    for (int row = 0; row < 25; ++row)
        many += "Zoe,2026-05,Incidents,1\n";
    program.write(u"t.csv"_s, many);
    const QStringList cut = lines(1);
    REQUIRE(cut.size() == 1 + 20 + 1);
    CHECK(cut.last() == u"and 5 more"_s);
}

TEST_CASE("numbers that can be read in two ways are asked about with the words for a map")
{
    const Program program;
    prepare(program);
    program.write(u"t.csv"_s, "who;month;category;hours\nDesk;2026-05;Incidents;1.250\nDesk;2026-06;Incidents;2.500\n");
    const QString asked = QString::fromUtf8(program.expect(1, command).err);
    CHECK(asked.contains(u"Column \"hours\""_s));
    CHECK(asked.contains(u"Say it in a map: {\"numbers\": \""_s));
    CHECK(program.expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array().size() == 2); // nothing was written
    program.write(u"m.json"_s, R"({"numbers": "1.234,56"})");
    const QJsonObject told = program.expect(0, command + QStringList{u"--map"_s, u"m.json"_s, u"--json"_s}).object();
    CHECK(told[u"hours"_s].toArray()[0].toObject()[u"bau"_s].toDouble() == 1250);
}
