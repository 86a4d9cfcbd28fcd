// SPDX-License-Identifier: GPL-3.0-or-later
// How ratchet import says what it read: sheets, columns, names, and what was closed.
#include "program.h"

#include <exchange/sheets/xlsx_writer.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList takeIn(const QString &kind, const QString &file, const QStringList &options = {})
{
    return QStringList{u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, file} + options;
}

QStringList textsIn(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts += text.toString();
    return texts;
}

} // namespace

TEST_CASE("a matrix with merged headers and phases comes in whole, and nobody is missing from it")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"raci.xlsx"_s, contentOf(referenceData(u"raci/merged-headers.xlsx"_s)));
    program.expect(0, takeIn(u"raci"_s, u"raci.xlsx"_s));
    const QJsonObject raci = program.run({u"raci"_s, u"r.ratchet"_s, u"--json"_s}).object();
    CHECK(raci[u"activities"_s].toInt() == 6);
    CHECK(raci[u"roles"_s].toInt() == 5);
    for (const QJsonValue &finding : raci[u"findings"_s].toArray())
        CHECK_FALSE(finding.toObject()[u"rule"_s].toString().contains(u"accountable"_s, Qt::CaseInsensitive));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"raci_activities"_s, u"--to"_s, u"out.json"_s});
    QStringList phases;
    for (const QJsonValue &activity : QJsonDocument::fromJson(program.content(u"out.json"_s)).array())
        phases += activity.toObject()[u"phase"_s].toString();
    CHECK(phases == QStringList{u"Find"_s, u"Find"_s, u"Find"_s, u"Deliver"_s, u"Deliver"_s, u"Review"_s});
    // The reason of a refusal is its own, not that of a column which a matrix has not.
    program.write(u"bad.csv"_s, "Activity,Owner\nPlan,yes\n");
    const Ran refused = program.expect(1, takeIn(u"raci"_s, u"bad.csv"_s));
    CHECK(refused.out.contains("\"yes\" is no code"));
    CHECK_FALSE(refused.err.contains("No column is"));
}

TEST_CASE("a sheet is chosen by an option, and the others are named")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    valueOf(writeWorkbook(program.path(u"book.xlsx"_s),
                          {{.name = u"Ideas"_s, .header = {u"Ref"_s, u"Idea"_s}, .rows = {{u"A-1"_s, u"One"_s}}},
                           {.name = u"Old"_s, .header = {u"Ref"_s, u"Idea"_s}, .rows = {{u"B-1"_s, u"Two"_s}}}}));
    const QJsonObject plain =
        program.expect(0, takeIn(u"improvements"_s, u"book.xlsx"_s, {u"--dry-run"_s, u"--json"_s})).object();
    CHECK(textsIn(plain[u"notes"_s])
          == QStringList{u"The sheet \"Ideas\" was read, with --sheet another one would be: Old"_s});
    const QJsonObject old =
        program.expect(0, takeIn(u"improvements"_s, u"book.xlsx"_s, {u"--sheet"_s, u"Old"_s, u"--json"_s})).object();
    CHECK(old[u"rows"_s].toArray()[0].toObject()[u"title"_s].toString() == u"Two"_s);
    CHECK(program.run(takeIn(u"improvements"_s, u"book.xlsx"_s, {u"--sheet"_s, u"New"_s})).err.contains("Ideas, Old"));
}

TEST_CASE("what is guessed, left out and nearly known is said in text and in JSON")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"services.csv"_s, "name\nPayments\n");
    program.expect(0, takeIn(u"services"_s, u"services.csv"_s));
    program.write(u"rows.csv"_s,
                  "Key,Gist,Service,Colour\nA-1,Test the restore every month,Paymnets,red\n"
                  "A-2,Fewer alerts at night,Payments,red\n");
    const Ran asked = program.expect(1, takeIn(u"improvements"_s, u"rows.csv"_s, {u"--json"_s}));
    CHECK(asked.object()[u"change"_s].isNull());
    CHECK(textsIn(asked.object()[u"columnsToCheck"_s]) == QStringList{u"Gist"_s});
    CHECK(textsIn(asked.object()[u"ignoredColumns"_s]) == QStringList{u"Colour"_s});
    const QJsonObject question = asked.object()[u"questions"_s].toArray()[0].toObject();
    CHECK(textsIn(question[u"values"_s]) == QStringList{u"Paymnets"_s});
    CHECK(textsIn(question[u"choices"_s]) == QStringList{u"Payments"_s, u"Paymnets"_s});
    program.write(u"map.json"_s, R"({"values": {"service": {"Paymnets": "Payments"}}})");
    const Ran taken = program.expect(0, takeIn(u"improvements"_s, u"rows.csv"_s, {u"--map"_s, u"map.json"_s}));
    CHECK(taken.out.contains("Column \"Gist\" is taken as title by what stands in it: please check."));
    CHECK(taken.out.contains("Columns left out: Colour"));
    CHECK(program.expect(0, {u"log"_s, u"r.ratchet"_s}).out.contains("Columns left out: Colour"));
}

TEST_CASE("a dry run names columns, new rows and changes, and the same of many rows once")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    QByteArray rows = "Key,Gist,Owner,Due\n";
    for (int row = 0; row < 14; ++row)
        rows += "A-" + QByteArray::number(row) + ",Test the restore of system " + QByteArray::number(row)
            + ",Ada,2026-05-0" + QByteArray::number(row % 9 + 1) + "\n";
    program.write(u"rows.csv"_s, rows);
    program.write(u"map.json"_s, R"({"columns": {"Owner": "sponsor"}})");
    const QStringList dry = takeIn(u"improvements"_s, u"rows.csv"_s, {u"--dry-run"_s, u"--map"_s, u"map.json"_s});
    const QByteArray text = program.expect(0, dry).out;
    CHECK(text.contains("    Key → reference (guessed by its header)\n"));
    CHECK(text.contains("    Gist → title (guessed by what stands in it: please check)\n"));
    CHECK(text.contains("    Owner → sponsor (by the map)\n"));
    CHECK(text.contains("  line 2: Test the restore of system 0: is new\n"));
    CHECK(text.count(": is new\n") == 10);
    CHECK(text.contains("  and 4 more new rows\n"));
    program.write(u"rows.csv"_s, rows.replace("2026-05-0", "soon"));
    const QByteArray refused = program.expect(1, dry).out;
    CHECK(refused.contains("  2 rows, line 2, 11, column 4 (target_on): \"soon1\""));
}

TEST_CASE("cells that cannot be read are left empty where the command line says so, and are named")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s, "reference,title,effort,raised_on\nA-1,One,much,soon\nA-2,,3,\n");
    const QStringList import = takeIn(u"improvements"_s, u"rows.csv"_s, {u"--json"_s});
    CHECK(program.expect(1, import).object()[u"refused"_s].toInt() == 2);
    const QJsonObject taken =
        program.expect(1, import + QStringList{u"--leave-empty"_s, u"--accept-partial"_s}).object();
    CHECK(taken[u"added"_s].toInt() == 1);
    CHECK(taken[u"refused"_s].toInt() == 1); // what must be said
    REQUIRE(taken[u"notices"_s].toArray().size() == 2);
    CHECK(taken[u"notices"_s].toArray()[0].toObject()[u"reason"_s] == u"effort stays empty: \"much\" is not read."_s);
    CHECK(program
              .expect(2,
                      {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"tickets"_s, u"--from"_s, u"rows.csv"_s,
                       u"--leave-empty"_s})
              .err.contains("--leave-empty does not go with --what tickets."));
}

TEST_CASE("blanks around a title are dropped")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s, "Key,Summary\nA-1,  Restart the queue \nA-2,\tSecond\n");
    program.expect(0, takeIn(u"improvements"_s, u"rows.csv"_s));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, u"out.json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(program.content(u"out.json"_s)).array();
    CHECK(rows[0].toObject()[u"title"_s].toString() == u"Restart the queue"_s);
    CHECK(rows[1].toObject()[u"title"_s].toString() == u"Second"_s);
}

TEST_CASE("how done rows were closed is asked once, and a map answers it for all of them")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s,
                  "Ref,Title,Status,Delivered on\nA-1,One,Done,2026-03-04\nA-2,Two,Done,\nA-3,Three,In progress,\n");
    const QJsonObject asked =
        program.expect(0, takeIn(u"improvements"_s, u"rows.csv"_s, {u"--dry-run"_s, u"--json"_s})).object();
    REQUIRE(textsIn(asked[u"notes"_s]).size() == 1);
    CHECK(textsIn(asked[u"notes"_s])[0].endsWith(u"closed and do not say how. How were they?"_s));
    const QJsonObject answer = asked[u"offers"_s].toArray()[0].toObject()[u"answer"_s].toObject();
    CHECK(answer == QJsonObject{{u"closedHow"_s, u"before_register"_s}});
    CHECK(program.run(takeIn(u"improvements"_s, u"rows.csv"_s, {u"--dry-run"_s}))
              .out.contains(R"(In a map (--map): {"closedHow":"before_register"})"));
    program.write(u"map.json"_s, R"({"closedHow": "before_register"})");
    program.expect(0, takeIn(u"improvements"_s, u"rows.csv"_s, {u"--map"_s, u"map.json"_s}));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, u"out.json"_s});
    const QJsonArray rows = QJsonDocument::fromJson(program.content(u"out.json"_s)).array();
    CHECK(rows[0].toObject()[u"closure"_s].toString() == u"before_register"_s);
    CHECK(rows[0].toObject()[u"closed_on"_s].toString() == u"2026-03-04"_s);
    CHECK(rows[1].toObject()[u"closure"_s].toString() == u"before_register"_s);
    CHECK(rows[1].toObject()[u"closed_on"_s].toString().isEmpty()); // no day is invented
    CHECK(rows[2].toObject()[u"closure"_s].toString().isEmpty());
    program.write(u"wrong.json"_s, R"({"closedHow": "somehow"})");
    CHECK(program.run(takeIn(u"improvements"_s, u"rows.csv"_s, {u"--map"_s, u"wrong.json"_s}))
              .err.contains("before_register"));
}

TEST_CASE("rows are left out by their lines, as a tick of the window does it")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s, "reference,title,effort\nA-1,One,much\nA-2,Two,2\nA-3,Three,3\nA-4,Four,4\n");
    const QStringList import = takeIn(u"improvements"_s, u"rows.csv"_s, {u"--json"_s});
    const QJsonObject taken = program.expect(0, import + QStringList{u"--skip"_s, u"2,4-5"_s}).object();
    CHECK(taken[u"added"_s].toInt() == 1);
    CHECK(taken[u"skipped"_s].toInt() == 3);
    CHECK(taken[u"refused"_s].toInt() == 0); // nobody wants the one that cannot be read
    CHECK(program.expect(2, import + QStringList{u"--skip"_s, u"9"_s}).err.contains("line 9, which holds no row"));
    for (const QString &wrong : {u"one"_s, u"5-4"_s, u"3-"_s})
        CHECK(program.expect(2, import + QStringList{u"--skip"_s, wrong}).err.contains("lines such as 4,7-9"));
    CHECK(program
              .expect(2,
                      {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"timesheets"_s, u"--from"_s, u"rows.csv"_s,
                       u"--skip"_s, u"2"_s})
              .err.contains("--skip does not go with --what timesheets."));
}
