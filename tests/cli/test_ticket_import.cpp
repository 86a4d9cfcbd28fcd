// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tickets = "number,opened_at,resolved_at,assignment_group\n"
                           "1,2026-01-01 08:00,2026-01-01 10:00,Blue\n"
                           "2,2026-01-15 08:00,2026-01-16 08:00,Blue\n"
                           "3,2026-02-10 08:00,2026-02-28 10:00,Red\n";

} // namespace

TEST_CASE("tickets become metrics, once")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"t.csv"_s, tickets);
    const QStringList command{u"import"_s, u"r.ratchet"_s,      u"--what"_s, u"tickets"_s, u"--from"_s,
                              u"t.csv"_s,  u"--target-hours"_s, u"4"_s,      u"--json"_s};
    CHECK(program.expect(0, command + QStringList{u"--dry-run"_s}).object()[u"change"_s].isNull());
    CHECK(program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--json"_s}).array().isEmpty());
    const QJsonObject first = program.expect(0, command).object();
    CHECK(first[u"tickets"_s].toInt() == 3);
    CHECK(first[u"metrics"_s].toArray().size() == 5);
    const QJsonObject metric =
        program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--metric"_s, u"Restored within 4 hours"_s, u"--json"_s})
            .array()[0]
            .toObject();
    CHECK(metric[u"points"_s].toArray()[0].toObject()[u"value"_s].toDouble() == 50);
    const QJsonObject again = program.expect(0, command).object();
    CHECK(again[u"change"_s].isNull());
    CHECK(again[u"metrics"_s].toArray()[0].toObject()[u"unchanged"_s].toInt() == 2);
    program.expect(0, {u"check"_s, u"r.ratchet"_s});
}

TEST_CASE("tickets that tell nothing hold the import back unless the rest is asked for")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"t.csv"_s, tickets + "4,,2026-02-01 08:00,Red\n");
    const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s, u"--from"_s, u"t.csv"_s};
    const Ran refused = program.expect(1, command);
    CHECK(refused.out.contains("line 5"));
    CHECK(program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--json"_s}).array().isEmpty());
    program.expect(1, command + QStringList{u"--accept-partial"_s});
    CHECK(program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--json"_s}).array().size() == 4);
    program.expect(2, command + QStringList{u"--period"_s, u"day"_s});
    program.expect(2, command + QStringList{u"--by"_s, u"colour"_s});
    program.expect(2, command + QStringList{u"--target-hours"_s, u"soon"_s});
    // The day first, or the month first: asked, never guessed.
    program.write(u"t.csv"_s, "id,opened,resolved\n1,01/02/2026,03/02/2026\n2,05/02/2026,06/02/2026\n");
    CHECK(program.expect(1, command).err.contains("opened"));
}

TEST_CASE("tickets by group: each as a metric of its own, those of too few counted and left out")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"t.csv"_s, tickets);
    const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s, u"--from"_s, u"t.csv"_s};
    const auto lines = [&](const QStringList &more, int code = 0) {
        return QString::fromUtf8(program.expect(code, command + more).out).trimmed().split(u'\n');
    };
    const QString known = u"From: ServiceNow"_s;
    const QStringList grouped{u"--by"_s, u"group"_s, u"--least"_s, u"2"_s};
    // Blue opened two in January and none in February; only January has something restored.
    CHECK(lines(grouped)
          == QStringList{u"3 tickets"_s, known, u"Tickets opened · Blue: readings added 2, corrected 0, unchanged 0"_s,
                         u"Median time to restore · Blue: readings added 1, corrected 0, unchanged 0"_s,
                         u"85th percentile time to restore · Blue: readings added 1, corrected 0, unchanged 0"_s,
                         u"Open tickets at the end of the period · Blue: readings added 2, corrected 0, unchanged 0"_s,
                         u"1 with too few tickets left out"_s, u"Written as change 2."_s});
    const QStringList again = lines(grouped);
    CHECK(again[2] == u"Tickets opened · Blue: readings added 0, corrected 0, unchanged 2"_s);
    CHECK_FALSE(again.last().startsWith(u"Written"_s));
    CHECK(lines({u"--period"_s, u"quarter"_s}, 1) == QStringList{u"3 tickets"_s, known}); // none is covered
}

TEST_CASE("wrong numbers of hours or tickets are refused before anything is read")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    const auto refusal = [&program](const QString &option, const QString &value) {
        const QStringList arguments{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s,
                                    u"--from"_s, u"none.csv"_s,  option,      value};
        return QString::fromUtf8(program.expect(2, arguments).err);
    };
    CHECK(refusal(u"--target-hours"_s, u"0"_s).contains(u"\"0\" is no number of hours."_s));
    CHECK(refusal(u"--least"_s, u"0"_s).contains(u"\"0\" is no number of tickets."_s));
    CHECK(refusal(u"--least"_s, u"many"_s).contains(u"\"many\" is no number of tickets."_s));
    CHECK(refusal(u"--period"_s, u"day"_s).contains(u"\"day\" is no period; it is week, month or quarter."_s));
    CHECK(
        refusal(u"--by"_s, u"colour"_s).contains(u"Tickets are counted by service or by group, not by \"colour\"."_s));
}

TEST_CASE("tickets that give no reading say why")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"t.csv"_s, "Number,Opened,Short description,Assignment group\n1,2026-01-02 08:00,x,Blue\n");
    const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s, u"--from"_s, u"t.csv"_s};
    const auto why = [&](const QStringList &more) {
        return QString::fromUtf8(program.expect(1, command + more).err).trimmed();
    };
    CHECK(why({}).endsWith(u"Nothing was written: The tickets are of 2026-01-02 to 2026-01-02: no month lies in that "
                           "from its first to its last day."_s));
    CHECK(why({u"--period"_s, u"week"_s}).contains(u"no week"_s));
    CHECK(why({u"--by"_s, u"service"_s}).contains(u"No ticket names a service."_s));
    CHECK(why({u"--by"_s, u"group"_s}).contains(u"No group has 20 tickets or more."_s));
    const QJsonObject json = program.expect(1, command + QStringList{u"--json"_s}).object();
    CHECK(json[u"nothing"_s].toString().contains(u"no month"_s));
    CHECK(json[u"source"_s].toString() == u"ServiceNow"_s);
    program.write(u"t.csv"_s, "Number,Opened\n,\n");
    CHECK(why({}).contains(u"No row is a ticket"_s));
}

TEST_CASE("a service for all tickets, lines that hold none, and columns that tickets do not have")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"t.csv"_s, tickets + "Total,,,3\n");
    program.write(u"m.json"_s, R"({"defaults": {"service": "Mail"}})");
    const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s, u"--from"_s,
                              u"t.csv"_s,  u"--map"_s,     u"m.json"_s, u"--json"_s};
    const QJsonObject read =
        program.expect(0, command + QStringList{u"--by"_s, u"service"_s, u"--least"_s, u"1"_s}).object();
    CHECK(read[u"metrics"_s].toArray()[0].toObject()[u"metric"_s].toString() == u"Tickets opened · Mail"_s);
    REQUIRE(read[u"linesLeftOut"_s].toArray().size() == 1);
    CHECK(read[u"linesLeftOut"_s].toArray()[0].toObject()[u"line"_s].toInt() == 5);
    program.write(u"m.json"_s, R"({"defaults": {"opened": "2026-01-01"}})");
    CHECK(program.expect(2, command).err.contains("\"opened\""));
    program.write(u"m.json"_s, R"({"columns": {"number": "colour"}})");
    CHECK(program.expect(2, command).err.contains("\"colour\""));
}
