// SPDX-License-Identifier: GPL-3.0-or-later
// What the program prints as JSON is what its schemas say, and nothing else passes for it.
#include "mutation.h"
#include "program.h"
#include "schema.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList onRegister(const QString &command, const QStringList &more = {})
{
    return QStringList{command, u"r.ratchet"_s} + more + QStringList{u"--json"_s};
}

QStringList importWith(const QString &kind, const QString &file, const QStringList &more = {})
{
    return onRegister(u"import"_s, QStringList{u"--what"_s, kind, u"--from"_s, file} + more);
}

// What commands printed, to be validated together: a start of the validator takes longer than its work.
class Outputs {
public:
    void add(const Program &program, int code, const QStringList &arguments)
    {
        Printed &printed = m_printed[arguments.constFirst()];
        printed.documents += program.expect(code, arguments).out;
        printed.commands += arguments.join(u' ');
    }
    void check(const SchemaValidator &validator) const
    {
        for (auto it = m_printed.begin(); it != m_printed.end(); ++it) {
            const QStringList faults = validator.faults(it.key(), it->documents);
            INFO(it->commands.join(u'\n') << "\n" << faults.join(u'\n'));
            CHECK(faults.isEmpty());
        }
    }

private:
    struct Printed {
        QList<QByteArray> documents;
        QStringList commands;
    };
    QMap<QString, Printed> m_printed; // by schema
};

void addReports(Outputs &outputs, const Program &program, int raciCode)
{
    const QStringList years{u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2030-12-31"_s};
    outputs.add(program, 0, onRegister(u"answers"_s));
    outputs.add(program, 0, onRegister(u"answers"_s, {u"--as-of"_s, u"2020-02-29"_s}));
    outputs.add(program, 0, onRegister(u"answers"_s, {u"--recorded"_s, u"0"_s}));
    outputs.add(program, 0, onRegister(u"answers"_s, {u"--recorded"_s, u"1"_s}));
    outputs.add(program, 0, onRegister(u"metrics"_s));
    outputs.add(program, 0, onRegister(u"metrics"_s, {u"--as-of"_s, u"2020-02-29"_s}));
    outputs.add(program, 0, onRegister(u"calendar"_s, years));
    outputs.add(program, 0, onRegister(u"due"_s));
    outputs.add(program, 0, onRegister(u"due"_s, {u"--days"_s, u"3"_s, u"--as-of"_s, u"2020-02-29"_s}));
    outputs.add(program, raciCode, onRegister(u"raci"_s));
    outputs.add(program, 0, onRegister(u"check"_s));
    outputs.add(program, 0, onRegister(u"log"_s));
}

QJsonObject schemaNamed(const QString &name)
{
    return QJsonDocument::fromJson(contentOf(SchemaValidator::path(name))).object();
}

QStringList schemaNames()
{
    QStringList names;
    const QDir folder(QFileInfo(SchemaValidator::path(u"map"_s)).path());
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name))
        names += file.section(u'.', 0, 0);
    return names;
}

// The places of keys that no description stands beside, in the schema or where it refers to.
QStringList undescribed(const QJsonValue &schema, const QJsonObject &root, const QString &path)
{
    QStringList found;
    if (schema.isArray()) {
        const QJsonArray members = schema.toArray();
        for (qsizetype i = 0; i < members.size(); ++i)
            found += undescribed(members[i], root, path + u'/' + QString::number(i));
        return found;
    }
    const QJsonObject object = schema.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        found += undescribed(*it, root, path + u'/' + it.key());
        if (it.key() != "properties"_L1 || path.endsWith("/properties"_L1))
            continue;
        const QJsonObject keys = it->toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            const QString reference = key->toObject()[u"$ref"_s].toString();
            const QJsonObject referred = root[u"$defs"_s][reference.section(u'/', -1)].toObject();
            if (!key->toObject().contains("description"_L1) && !referred.contains("description"_L1))
                found += path + u'/' + key.key();
        }
    }
    return found;
}

bool isFaulty(const QStringList &faults, qsizetype document)
{
    const QString name = u"document %1: "_s.arg(document);
    return std::ranges::any_of(faults, [&name](const QString &fault) { return fault.startsWith(name); });
}

// Whatever is changed of that output, the schema sees it.
void checkMutants(const SchemaValidator &validator, const QString &schema, const QList<QByteArray> &outputs)
{
    Mutation mutation;
    for (const QByteArray &output : outputs) {
        const QJsonDocument document = QJsonDocument::fromJson(output);
        if (document.isObject())
            mutation.add(document.object(), {},
                         [](const QJsonValue &value) { return QJsonDocument(value.toObject()); });
        for (const QJsonValue &row : document.array()) // one row a document, so that it stays small
            mutation.add(row, u"/[]"_s, [](const QJsonValue &value) { return QJsonDocument(QJsonArray{value}); });
    }
    QList<QByteArray> documents;
    for (const Mutant &mutant : mutation.mutants())
        documents += mutant.document;
    CHECK(documents.size() > 5);
    const QStringList faults = validator.faults(schema, documents);
    QStringList passed;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (!isFaulty(faults, i))
            passed += mutation.mutants()[size_t(i)].what;
    }
    INFO(schema << "\n" << passed.join(u'\n'));
    CHECK(passed.isEmpty());
}

} // namespace

TEST_CASE("every command that prints JSON has a schema, and every key in it a description")
{
    const Program program;
    QStringList printing{u"map"_s};
    static const QRegularExpression name(u"^  ([a-z]+) "_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(program.expect(0, {u"--help"_s}).out).section(u"Commands:\n"_s, 1);
    for (auto it = name.globalMatch(help.section(u"\n\n"_s, 0, 0)); it.hasNext();) {
        const QString command = it.next().captured(1);
        if (program.expect(0, {command, u"--help"_s}).out.contains("--json"))
            printing += command;
    }
    printing.sort();
    CHECK(printing == schemaNames());
    for (const QString &schema : schemaNames()) {
        const QStringList silent = undescribed(schemaNamed(schema), schemaNamed(schema), {});
        INFO(schema << "\n" << silent.join(u'\n'));
        CHECK(silent.isEmpty());
    }
    CHECK_FALSE(undescribed(QJsonObject{{u"properties"_s, QJsonObject{{u"key"_s, QJsonObject()}}}}, {}, {}).isEmpty());
}

TEST_CASE("reports on the demonstration and on an empty register are what the schemas say")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    Outputs outputs;
    addReports(outputs, program, 1);
    const Program empty;
    empty.expect(0, {u"new"_s, u"r.ratchet"_s});
    addReports(outputs, empty, 0);
    outputs.check(*validator);
}

TEST_CASE("reports on what is not as it should be are what the schemas say")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    program.expect(0, {u"new"_s, u"other.ratchet"_s, u"--sample"_s});
    program.expect(0, {u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s, u"--service"_s, u"Order Management"_s});
    const QStringList alone{u"verify"_s, u"p.pdf"_s, u"--json"_s};
    const auto against = [&alone](const QString &file) { return alone + QStringList{u"--register"_s, file}; };
    Outputs outputs;
    outputs.add(program, 0, alone);
    outputs.add(program, 0, against(u"r.ratchet"_s));
    outputs.add(program, 1, against(u"other.ratchet"_s));
    checkMutants(*validator, u"verify"_s, {program.expect(1, against(u"other.ratchet"_s)).out});
    program.alterRegister(u"r.ratchet"_s);
    outputs.add(program, 1, onRegister(u"check"_s));
    checkMutants(*validator, u"check"_s, {program.expect(1, onRegister(u"check"_s)).out});
    outputs.add(program, 1, against(u"r.ratchet"_s));
    outputs.check(*validator);
}

TEST_CASE("what imports report is what the schema says")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"people.csv"_s, "name,unit,shoe size\nAda,Ops,38\nBob,,44\n");
    program.write(u"rows.csv"_s, "reference,title,effort,status\nCSI-1,Good,3,proposed\nCSI-2,Bad,many,odd\n");
    program.write(u"dates.csv"_s, "reference,title,due_on\nA-1,Fix,01/02/2026\nA-2,Mend,03/04/2026\n");
    program.write(u"t.csv"_s, "number,opened_at,resolved_at\n1,2026-01-01 08:00,2026-01-01 10:00\n2,,\n");
    program.write(u"h.csv"_s,
                  "who,month,category,hours\nOps,2026-05,Improvement,6.5\nZoe,2026-06,Incidents,1\nTotal,,,7.5\n"
                  "Ops,2026-07,Incidents,1w\n");
    program.write(u"c.ics"_s,
                  "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a@b\r\nSUMMARY:Board\r\n"
                  "DTSTART:20240102T093000Z\r\nRRULE:FREQ=HOURLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    program.write(u"gates.csv"_s, "reference,title,status\nCSI-8,Nobody's,in_progress\nCSI-9,Dropped,rejected\n");
    const QStringList withReason{u"--gates"_s, u"reason"_s, u"--reason"_s, u"before the register"_s, u"--dry-run"_s};
    program.write(u"map.json"_s,
                  R"({"columns": {"title": "title", "reference": "reference", "status": "status", "effort": ""},
        "values": {"status": {"odd": ""}}, "defaults": {"effort": 2}, "repeats": "last", "blanks": "erase"})");
    Outputs outputs;
    outputs.add(program, 0, importWith(u"people"_s, u"people.csv"_s, {u"--dry-run"_s}));
    outputs.add(program, 0, importWith(u"people"_s, u"people.csv"_s));
    outputs.add(program, 0, importWith(u"people"_s, u"people.csv"_s)); // unchanged
    outputs.add(program, 1, importWith(u"improvements"_s, u"rows.csv"_s));
    outputs.add(program, 1, importWith(u"improvements"_s, u"rows.csv"_s, {u"--accept-partial"_s}));
    outputs.add(program, 0, importWith(u"improvements"_s, u"rows.csv"_s, {u"--map"_s, u"map.json"_s}));
    outputs.add(program, 1, importWith(u"actions"_s, u"dates.csv"_s)); // a question
    outputs.add(program, 1, importWith(u"improvements"_s, u"gates.csv"_s, {u"--gates"_s, u"refuse"_s}));
    outputs.add(program, 0, importWith(u"improvements"_s, u"gates.csv"_s, withReason));
    outputs.add(program, 1, importWith(u"tickets"_s, u"t.csv"_s));
    outputs.add(program, 1, importWith(u"tickets"_s, u"t.csv"_s, {u"--accept-partial"_s}));
    outputs.add(program, 1, importWith(u"timesheets"_s, u"h.csv"_s, {u"--accept-partial"_s}));
    outputs.add(program, 1, importWith(u"calendar"_s, u"c.ics"_s));
    outputs.check(*validator);
    const auto outOf = [&program](int code, const QStringList &arguments) {
        return program.expect(code, arguments).out;
    };
    checkMutants(*validator, u"import"_s,
                 {outOf(1, importWith(u"improvements"_s, u"rows.csv"_s)),
                  outOf(1, importWith(u"actions"_s, u"dates.csv"_s)),
                  outOf(0, importWith(u"improvements"_s, u"gates.csv"_s, {u"--dry-run"_s})),
                  outOf(0, importWith(u"improvements"_s, u"rows.csv"_s, {u"--map"_s, u"map.json"_s}))});
    checkMutants(*validator, u"import"_s, {outOf(1, importWith(u"tickets"_s, u"t.csv"_s))});
    checkMutants(*validator, u"import"_s, {outOf(1, importWith(u"timesheets"_s, u"h.csv"_s))});
}

TEST_CASE("whatever is changed of a report, its schema sees it")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    const QStringList years{u"--from"_s, u"2020-01-01"_s, u"--to"_s, u"2030-12-31"_s};
    checkMutants(*validator, u"answers"_s, {program.expect(0, onRegister(u"answers"_s)).out});
    checkMutants(*validator, u"metrics"_s, {program.expect(0, onRegister(u"metrics"_s)).out});
    checkMutants(*validator, u"calendar"_s, {program.expect(0, onRegister(u"calendar"_s, years)).out});
    checkMutants(*validator, u"due"_s, {program.expect(0, onRegister(u"due"_s)).out});
    checkMutants(*validator, u"raci"_s, {program.expect(1, onRegister(u"raci"_s)).out});
    checkMutants(*validator, u"log"_s, {program.expect(0, onRegister(u"log"_s)).out});
}

TEST_CASE("the schema of map files takes what the program takes, and refuses what it refuses")
{
    const auto validator = SchemaValidator::find();
    if (!validator)
        return;
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"people.csv"_s, "name;Team\nAda;Ops\n");
    const auto isTaken = [&program](const QByteArray &map) {
        program.write(u"map.json"_s, map);
        return program.run(importWith(u"people"_s, u"people.csv"_s, {u"--dry-run"_s, u"--map"_s, u"map.json"_s})).code
            < 2;
    };
    const QList<QByteArray> good{
        "{}", R"({"columns": {"Team": "unit"}, "delimiter": ";", "encoding": "UTF-8", "dates": "dd/MM/yyyy"})",
        R"({"columns": {"Team": null}, "values": {"unit": {"Ops": "Operations"}}, "dates": {"From": "serial"}})",
        R"({"numbers": "1.234,56", "defaults": {"unit": 7}, "repeats": "newest", "blanks": "keep"})",
        R"({"durations": "days", "dayHours": 7.5, "history": false})"};
    const QList<QByteArray> bad{R"({"colums": {}})",
                                R"({"columns": ["Team"]})",
                                R"({"columns": {"Team": []}})",
                                R"({"values": {"a": 1}})",
                                R"({"dates": 4})",
                                R"({"numbers": "1 234"})",
                                R"({"delimiter": 1})",
                                R"({"encoding": null})",
                                R"({"defaults": {"unit": {}}})",
                                R"({"repeats": "all"})",
                                R"({"durations": "fortnights"})",
                                R"({"dayHours": 0})",
                                R"({"dayHours": "8"})",
                                R"({"blanks": "sometimes"})",
                                "[]"};
    for (const QByteArray &map : good) {
        INFO(map);
        CHECK(isTaken(map));
    }
    for (const QByteArray &map : bad) {
        INFO(map);
        CHECK_FALSE(isTaken(map));
    }
    CHECK(validator->faults(u"map"_s, good).isEmpty());
    const QStringList faults = validator->faults(u"map"_s, bad);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        INFO(bad.at(i));
        CHECK(isFaulty(faults, i));
    }
}
