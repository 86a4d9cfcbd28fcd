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
