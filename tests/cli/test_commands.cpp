// SPDX-License-Identifier: GPL-3.0-or-later
// Every command, its exit codes and its output.
#include "program.h"

#include <core/entities/settings.h>
#include <document/document.h>
#include <store/store.h>
#include <support/clock.h>
#include <support/run.h>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList commandNames = {u"new"_s,     u"demonstration"_s, u"import"_s,   u"export"_s, u"owner-sheets"_s,
                                  u"answers"_s, u"metrics"_s,       u"calendar"_s, u"due"_s,    u"raci"_s,
                                  u"pack"_s,    u"slides"_s,        u"verify"_s,   u"check"_s,  u"log"_s};

QStringList importOf(const QString &kind, const QString &file, const QStringList &more = {})
{
    return QStringList{u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, file} + more;
}

} // namespace

TEST_CASE("help and version suffice")
{
    const Program program;
    const QByteArray help = program.expect(0, {u"--help"_s}).out;
    for (const QString &name : commandNames) {
        INFO(name);
        CHECK(help.contains(name.toUtf8()));
        const QByteArray own = program.expect(0, {name, u"--help"_s}).out;
        CHECK(own.contains(QByteArray("Usage: ratchet ").append(name.toUtf8())));
        CHECK(own.contains("Examples:"));
    }
    CHECK(program.expect(0, {u"--version"_s}).out.startsWith("ratchet "));
}

TEST_CASE("wrong usage is 2, a file that cannot be read is 3")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"text.ratchet"_s, "not a register");
    program.write(u"people.csv"_s, "name\nAda\n");
    const QList<QStringList> wrong = {
        {u"anwsers"_s},
        {u"answers"_s},
        {u"answers"_s, u"r.ratchet"_s, u"extra"_s},
        {u"answers"_s, u"r.ratchet"_s, u"--jason"_s},
        {u"answers"_s, u"r.ratchet"_s, u"--as-of"_s, u"31/03/2026"_s},
        {u"import"_s, u"r.ratchet"_s},
        importOf(u"nonsense"_s, u"people.csv"_s),
        {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--to"_s, u"out.doc"_s},
        {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--to"_s, u"out.ics"_s},
        {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2026-01-01"_s},
        {u"metrics"_s, u"r.ratchet"_s, u"--metric"_s, u"None such"_s},
        {u"calendar"_s, u"r.ratchet"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s},
        {u"due"_s, u"r.ratchet"_s, u"--days"_s, u"0"_s},
        {u"due"_s, u"r.ratchet"_s, u"--days"_s, u"soon"_s},
        {u"due"_s, u"r.ratchet"_s, u"--owner"_s, u"Nobody we know"_s},
        {},
        {u"r.ratchet"_s},
        {u"--nonsense"_s},
        {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"out.txt"_s},
        {u"pack"_s, u"r.ratchet"_s},
        {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"o.pdf"_s, u"--service"_s, u"None such"_s},
        {u"slides"_s, u"r.ratchet"_s},
        {u"slides"_s, u"r.ratchet"_s, u"--to"_s, u"out.pptx"_s},
        {u"slides"_s, u"r.ratchet"_s, u"--to"_s, u"o.pdf"_s, u"--service"_s, u"None such"_s},
        {u"slides"_s, u"r.ratchet"_s, u"--to"_s, u"o.pdf"_s, u"--ceremony"_s, u"None such"_s}};
    for (const QStringList &arguments : wrong)
        program.expect(2, arguments);
    for (const QString &name : {u"answers"_s, u"metrics"_s, u"raci"_s, u"check"_s, u"log"_s}) {
        CHECK(program.expect(3, {name, u"missing.ratchet"_s}).err.contains("missing.ratchet: "));
        CHECK(program.expect(3, {name, u"text.ratchet"_s}).err.contains("text.ratchet: "));
    }
    program.expect(3, {u"new"_s, u"r.ratchet"_s});
    CHECK(program.expect(3, {u"new"_s, u"no/folder/r.ratchet"_s}).err.contains("Nothing was made"));
    program.write(u"map.json"_s, "{\"columns\":");
    CHECK(program.expect(3, importOf(u"people"_s, u"people.csv"_s, {u"--map"_s, u"map.json"_s}))
              .err.contains("map.json: "));
    program.expect(3, importOf(u"people"_s, u"missing.csv"_s));
    program.expect(3, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"people"_s, u"--to"_s, u"no/folder/out.csv"_s});
    CHECK(program.content(u"text.ratchet"_s) == "not a register");
    CHECK_FALSE(QFile::exists(program.path(u"missing.ratchet"_s)));
}

TEST_CASE("output that nobody received is no success")
{
    const QString full = u"/dev/full"_s;
    if (!QFile::exists(full)) {
        markSkipped(u"needs the device %1"_s.arg(full));
        return;
    }
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    QProcess process;
    process.setWorkingDirectory(program.path({}));
    process.setStandardOutputFile(full);
    process.start(QStringLiteral(RATCHET_PROGRAM), {u"answers"_s, u"r.ratchet"_s, u"--json"_s});
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 3);
    CHECK(process.readAllStandardError().contains("could not be written"));
}

TEST_CASE("a dry run changes nothing, to the byte")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"people.csv"_s, "name,unit\nAda,Ops\nBob,\n");
    const QByteArray before = program.content(u"r.ratchet"_s);
    const QStringList files = QDir(program.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const QJsonObject report =
        program.expect(0, importOf(u"people"_s, u"people.csv"_s, {u"--dry-run"_s, u"--json"_s})).object();
    CHECK(report[u"added"_s].toInt() == 2);
    CHECK(report[u"dryRun"_s].toBool());
    CHECK(report[u"change"_s].isNull());
    CHECK(report[u"created"_s].toArray().first().toObject()[u"name"_s].toString() == u"Ops"_s);
    CHECK(program.content(u"r.ratchet"_s) == before);
    CHECK(QDir(program.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot) == files);
}

TEST_CASE("rows that cannot be taken are listed; the others go in only if asked for")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"improvements.csv"_s, "reference,title,effort\nCSI-0001,Good,3\nCSI-0002,Bad,many\n");
    const QJsonObject refused =
        program.expect(1, importOf(u"improvements"_s, u"improvements.csv"_s, {u"--json"_s})).object();
    CHECK(refused[u"refused"_s].toInt() == 1);
    CHECK(refused[u"change"_s].isNull());
    const QJsonObject problem = refused[u"problems"_s].toArray().first().toObject();
    CHECK(problem[u"line"_s].toInt() == 3);
    CHECK(problem[u"column"_s].toInt() == 3);
    CHECK_FALSE(problem[u"reason"_s].toString().isEmpty());
    CHECK(program.expect(0, {u"log"_s, u"r.ratchet"_s, u"--json"_s}).array().size() == 1);
    program.expect(1, importOf(u"improvements"_s, u"improvements.csv"_s, {u"--accept-partial"_s}));
    const QJsonObject first = program.expect(0, {u"answers"_s, u"r.ratchet"_s, u"--json"_s})
                                  .object()[u"questions"_s]
                                  .toArray()
                                  .first()
                                  .toObject();
    CHECK(first[u"figures"_s].toObject()[u"open"_s].toInt() == 1);
    program.write(u"codes.csv"_s, "Ref No,Code\nCSI-0008,A1\nCSI-0009,B2\n");
    const QString untitled = QString::fromUtf8(program.expect(1, importOf(u"improvements"_s, u"codes.csv"_s)).out);
    CHECK(untitled.count(u"\"Title\" (title)"_s) == 1); // once, not for each row
    program.write(u"services.csv"_s, "name,owner\nPayments,Nobody Known\n");
    program.expect(1, importOf(u"services"_s, u"services.csv"_s, {u"--no-create"_s}));
    program.expect(0, importOf(u"services"_s, u"services.csv"_s));
}

TEST_CASE("an import is told field by field, can be only updates or only additions, and gives the refused back")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"a.csv"_s, "reference,title,effort\nCSI-1,Runbook,3\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--from"_s, u"a.csv"_s});
    program.write(u"b.csv"_s, "reference,effort\nCSI-1,5\n");
    program.write(u"c.csv"_s, "reference,title,effort\nCSI-1,,5\nCSI-2,Alarm,2\nCSI-3,Bell,much\n");
    const auto importing = [](const QString &file, const QStringList &more) {
        return QStringList{u"import"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--from"_s, file} + more;
    };
    CHECK(program.expect(0, importing(u"b.csv"_s, {u"--dry-run"_s}))
              .out.contains("  line 2: CSI-1 Runbook: effort: 3 → 5"));
    const QJsonObject told =
        program.expect(0, importing(u"b.csv"_s, {u"--dry-run"_s, u"--json"_s})).object()[u"rows"_s][0].toObject();
    CHECK(told[u"record"_s] == u"CSI-1 Runbook"_s);
    CHECK(told[u"fields"_s].toArray().contains(
        QJsonObject{{u"field"_s, u"effort"_s}, {u"before"_s, u"3"_s}, {u"after"_s, u"5"_s}}));
    const QJsonObject additions =
        program.expect(1, importing(u"c.csv"_s, {u"--only"_s, u"additions"_s, u"--dry-run"_s, u"--json"_s})).object();
    CHECK(additions[u"skipped"_s] == 1);
    CHECK(additions[u"added"_s] == 1);
    CHECK(program.expect(2, importing(u"c.csv"_s, {u"--only"_s, u"both"_s})).err.contains("not \"both\""));
    program.expect(1, importing(u"c.csv"_s, {u"--refused"_s, u"no.csv"_s, u"--accept-partial"_s}));
    CHECK(contentOf(program.path(u"no.csv"_s)).contains("CSI-3,Bell,much,\"Line 4: "));
    CHECK(program.expect(0, importing(u"c.csv"_s, {u"--only"_s, u"updates"_s, u"--dry-run"_s}))
              .out.contains("only updates"));
}

TEST_CASE("an import is a touch of its day unless it is said to be history")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    const auto import = [&](const QByteArray &csv, const QStringList &options = {}) {
        program.write(u"rows.csv"_s, csv);
        program.expect(0, importOf(u"improvements"_s, u"rows.csv"_s, options));
    };
    const auto figure = [&](const QString &name) {
        const QJsonValue questions =
            program.expect(0, {u"answers"_s, u"r.ratchet"_s, u"--json"_s}).object()[u"questions"_s];
        return questions.toArray().first().toObject()[u"figures"_s].toObject()[name].toInt(-1);
    };
    import("reference,title,status,raised_on\nCSI-1,One,proposed,2020-01-01\nCSI-2,Two,proposed,2020-01-01\n");
    CHECK(figure(u"stalled"_s) == 2);
    CHECK(figure(u"touched30Days"_s) == 0);
    import("reference,status,started_on\nCSI-1,in_progress,2020-03-01\n", {u"--history"_s});
    CHECK(figure(u"stalled"_s) == 2);
    program.write(u"map.json"_s, R"({"history": true})");
    import("reference,started_on\nCSI-1,2020-03-02\n", {u"--map"_s, u"map.json"_s});
    CHECK(figure(u"stalled"_s) == 2);
    import("reference,status\nCSI-2,accepted\n");
    CHECK(figure(u"stalled"_s) == 1);
    CHECK(figure(u"touched30Days"_s) == 1);
}

TEST_CASE("a map file names columns, values and dates")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"tracker.csv"_s, "Key;What;State;Due\nA-1;Fix it;Done;03/04/2026\n");
    program.write(u"map.json"_s,
                  R"({"columns": {"Key": "reference", "What": "title", "State": "status", "Due": "due_on"},
        "values": {"status": {"Done": "verified"}}, "dates": "dd/MM/yyyy", "delimiter": ";"})");
    program.expect(0, importOf(u"actions"_s, u"tracker.csv"_s, {u"--map"_s, u"map.json"_s}));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--to"_s, u"out.json"_s});
    const QJsonObject action = QJsonDocument::fromJson(program.content(u"out.json"_s)).array().first().toObject();
    CHECK(action[u"reference"_s].toString() == u"A-1"_s);
    CHECK(action[u"status"_s].toString() == u"verified"_s);
    CHECK(action[u"due_on"_s].toString() == u"2026-04-03"_s);
    program.write(u"wrong.json"_s, "{\"colums\": {}}");
    CHECK(program.run(importOf(u"actions"_s, u"tracker.csv"_s, {u"--map"_s, u"wrong.json"_s})).code > 1);
}

TEST_CASE("the demonstration: exported and imported again it does not change, it is sound, and its pack is a PDF")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    CHECK(program.expect(0, {u"check"_s, u"r.ratchet"_s, u"--json"_s}).object()[u"sound"_s].toBool());
    for (const QString &kind :
         {u"units"_s, u"people"_s, u"services"_s, u"improvements"_s, u"pirs"_s, u"lessons"_s, u"actions"_s,
          u"metrics"_s, u"readings"_s, u"steering"_s, u"allocations"_s, u"raci"_s, u"ceremonies"_s, u"occurrences"_s}) {
        for (const QString &ending : {u".csv"_s, u".xlsx"_s}) {
            const QString file = kind + ending;
            INFO(file);
            program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--to"_s, file});
            const QJsonObject report = program.expect(0, importOf(kind, file, {u"--dry-run"_s, u"--json"_s})).object();
            CHECK(report[u"added"_s].toInt() + report[u"updated"_s].toInt() + report[u"refused"_s].toInt() == 0);
            CHECK(report[u"unchanged"_s].toInt() > 0);
        }
    }
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"improvements"_s, u"--to"_s, u"out.xlsx"_s});
    CHECK(program.content(u"out.xlsx"_s).startsWith("PK"));
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"ceremonies"_s, u"--to"_s, u"out.ics"_s});
    CHECK(program.content(u"out.ics"_s).startsWith("BEGIN:VCALENDAR\r\n"));
    program.expect(0, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"pack.pdf"_s});
    CHECK(program.content(u"pack.pdf"_s).startsWith("%PDF-"));
    program.expect(0, {u"slides"_s, u"r.ratchet"_s, u"--to"_s, u"slides.pdf"_s, u"--ceremony"_s, u"CSI board"_s});
    CHECK(program.content(u"slides.pdf"_s).startsWith("%PDF-"));
    const QJsonArray metrics = program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--json"_s}).array();
    REQUIRE(metrics.size() >= 20);
    const QJsonObject metric = metrics.first().toObject();
    for (const QString &key : {u"metric"_s, u"n"_s, u"ruleSet"_s, u"screened"_s, u"phases"_s, u"points"_s,
                               u"variation"_s, u"assurance"_s, u"quarters"_s, u"steering"_s}) {
        INFO(key);
        CHECK(metric.contains(key));
    }
    CHECK(metric[u"n"_s].toInt() == metric[u"points"_s].toArray().size());
    const QJsonObject claim = metric[u"steering"_s].toArray().first().toObject();
    for (const QString &key :
         {u"improvement"_s, u"verdict"_s, u"effect"_s, u"expected"_s, u"attribution"_s, u"confounders"_s, u"share"_s,
          u"changePoint"_s, u"season"_s, u"interrupted"_s, u"whatWouldChange"_s}) {
        INFO(key);
        CHECK(claim.contains(key));
    }
    CHECK(claim[u"changePoint"_s].toObject()[u"reorderings"_s].toInt() >= 1000);
    CHECK(claim[u"expected"_s].toObject()[u"change"_s].toDouble() < 0);
    const QString name = metric[u"metric"_s].toString();
    CHECK(program.expect(0, {u"metrics"_s, u"r.ratchet"_s, u"--metric"_s, name, u"--json"_s}).array().size() == 1);
    for (const QString &command : {u"answers"_s, u"metrics"_s, u"log"_s})
        CHECK_FALSE(program.expect(0, {command, u"r.ratchet"_s}).out.isEmpty());
}

TEST_CASE("the demonstration of a day is made once, in one place, and has a pack beside it")
{
    const Program program;
    const QString path = QString::fromUtf8(program.expect(0, {u"demonstration"_s}).out).trimmed();
    CHECK(path.startsWith(program.path({})));
    CHECK(path.endsWith(u".ratchet"_s));
    const QByteArray before = contentOf(path);
    CHECK(program.expect(0, {u"check"_s, path}).out.startsWith("Sound"));
    CHECK(QString::fromUtf8(program.expect(0, {u"demonstration"_s}).out).trimmed() == path);
    const QByteArray told = program.expect(0, {u"demonstration"_s, u"--pack"_s}).out.trimmed();
    CHECK(contentOf(path) == before);
    const QString pack = QString(path).replace(u".ratchet"_s, u".pdf"_s);
    CHECK(told.contains(pack.toUtf8()));
    CHECK(contentOf(pack).startsWith("%PDF-"));
    program.expect(0, {u"verify"_s, pack, u"--register"_s, path});
    program.expect(2, {u"demonstration"_s, path});
}

TEST_CASE("a pack is in the language of packs, whatever the user's")
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    {
        const auto document =
            valueOf(Document::open(program.path(u"r.ratchet"_s), OpenMode::ReadWrite, u"Ada"_s, clockOfTests()));
        ChangeBuilder builder = document->builder();
        document->reg().table(EntityKind::Settings).forEach([&](RecordId id, const void *) {
            builder.set<&Settings::packLanguage>(Id<Settings>(id), u"de"_s);
        });
        valueOf(document->apply(std::move(builder), u"Language of packs"_s));
        valueOf(document->close());
    }
    CHECK(program.expect(0, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"pack.pdf"_s}).out.startsWith("Wrote"));
    QProcess reader;
    reader.start(u"pdftotext"_s, {program.path(u"pack.pdf"_s), u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(text.contains(u"◐ Teilweise"_s));
    CHECK_FALSE(text.contains(u"◐ Partial"_s)); // the word alone stands in an annotation of the sample
}
