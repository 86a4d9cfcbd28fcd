// SPDX-License-Identifier: GPL-3.0-or-later
// Each key of a map file does what it is documented to do, and each option of each command has a test.
#include "program.h"
#include "schema.h"

#include <core/entities/improvement.h>
#include <exchange/mapping/child_field.h>
#include <exchange/patterns/duration_pattern.h>
#include <exchange/tickets/tickets.h>
#include <exchange/tickets/timesheet_columns.h>

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <functional>

using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What a key changes: the same rows with the map and without.
struct KeyCase {
    QString kind;
    QByteArray rows;
    QByteArray map;
    std::function<bool(const QJsonObject &with, const QJsonObject &without)> does;
};

qsizetype added(const QJsonObject &report) { return report[u"added"_s].toInt(); }

QString titleOf(const QJsonObject &report) { return report[u"rows"_s].toArray()[0].toObject()[u"title"_s].toString(); }

bool mapsTo(const QJsonObject &report, const QString &header, const QString &field)
{
    return report[u"map"_s].toObject()[u"columns"_s].toObject()[header].toString() == field;
}

// What the first row makes of a field.
bool gets(const QJsonObject &report, const QString &field, const QString &value)
{
    return std::ranges::any_of(
        report[u"rows"_s].toArray()[0].toObject()[u"fields"_s].toArray(),
        [&](const QJsonValue &change) { return change[u"field"_s] == field && change[u"after"_s] == value; });
}

QMap<QString, KeyCase> keyCases()
{
    const QByteArray actions = "reference,title,due_on\nA-1,Mend it,2026-05-04\n";
    return {
        {u"columns"_s,
         {u"actions"_s, "Kennung,Titel,Macher\nA-1,Mend it,Ada\n", R"({"columns": {"Macher": "owner"}})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return mapsTo(with, u"Macher"_s, u"owner"_s) && !mapsTo(without, u"Macher"_s, u"owner"_s);
          }}},
        {u"values"_s,
         {u"actions"_s, "reference,title,status\nA-1,Mend it,verdaddelt\n",
          R"({"values": {"status": {"verdaddelt": "not_doing"}}})",
          [](const QJsonObject &with, const QJsonObject &without) { return added(with) == 1 && added(without) == 0; }}},
        {u"dates"_s,
         {u"actions"_s, "reference,title,due_on\nA-1,Mend it,01/02/2026\nA-2,Fix it,03/04/2026\n",
          R"({"dates": "dd/MM/yyyy"})",
          [](const QJsonObject &with, const QJsonObject &without) { return added(with) == 2 && added(without) == 0; }}},
        {u"numbers"_s,
         {u"improvements"_s, "Ref;Title;Effort\nC-1;One;1.250\nC-2;Two;2.500\n", R"({"numbers": "1.234,56"})",
          [](const QJsonObject &with, const QJsonObject &without) { return added(with) == 2 && added(without) == 0; }}},
        {u"delimiter"_s,
         {u"actions"_s, "reference~title\nA-1~Mend it\n", R"({"delimiter": "~"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return titleOf(with) == "Mend it"_L1 && titleOf(without) == "A-1~Mend it"_L1;
          }}},
        {u"encoding"_s,
         {u"actions"_s, "reference,title\nA-1,F\xc3\xa4llig\n", R"({"encoding": "windows-1252"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return titleOf(with).contains(u"FÃ¤llig"_s) && titleOf(without).contains(u"Fällig"_s);
          }}},
        {u"defaults"_s,
         {u"people"_s, "name,email\nAda,ada@example.org\n", R"({"defaults": {"unit": "Night shift"}})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return with[u"created"_s].toArray().size() == 1 && without[u"created"_s].toArray().isEmpty();
          }}},
        {u"repeats"_s,
         {u"actions"_s, "reference,title\nA-1,First\nA-1,Last\n", R"({"repeats": "last"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              const auto actionOf = [](const QJsonObject &report, int row) {
                  return report[u"rows"_s].toArray()[row].toObject()[u"action"_s].toString();
              };
              return actionOf(with, 0) == "duplicate"_L1 && actionOf(without, 1) == "duplicate"_L1;
          }}},
        {u"blanks"_s,
         {u"units"_s, "name,manager\nDesk,\n", R"({"blanks": "erase"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return with[u"updated"_s].toInt() == 1 && without[u"unchanged"_s].toInt() == 1;
          }}},
        {u"history"_s,
         {u"actions"_s, actions, R"({"history": true})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return with[u"map"_s].toObject()[u"history"_s].toBool()
                  && !without[u"map"_s].toObject().contains(u"history"_s);
          }}},
        {u"nothing"_s,
         {u"actions"_s, "reference,title,due_on\nA-1,Mend it,some day\n", R"({"nothing": ["some day"]})",
          [](const QJsonObject &with, const QJsonObject &without) { return added(with) == 1 && added(without) == 0; }}},
        {u"totals"_s,
         {u"improvements"_s, "reference,title,effort\nC-1,One,1\nC-2,Two,2\nTotal,,3\n", R"({"totals": "read"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return with[u"leftOut"_s] == 0 && without[u"leftOut"_s] == 1;
          }}},
        {u"secondTables"_s,
         {u"improvements"_s,
          "Ref,Improvement,Service\nCSI-1,Faster resets,Mail\nCSI-2,Fewer alerts,Mail\n,,\n"
          "Priority,Count,Meaning\nHigh,20,Board visible\n",
          R"({"secondTables": "read"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return with[u"leftOut"_s] == 0 && added(with) == 4 && without[u"leftOut"_s] == 2 && added(without) == 2;
          }}},
        {u"factors"_s,
         {u"readings"_s, "metric,on,value\nLead time,2026-01-01,2\n", R"({"factors": {"value": "60"}})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return gets(with, u"value"_s, u"120"_s) && gets(without, u"value"_s, u"2"_s);
          }}},
        {u"closedHow"_s,
         {u"improvements"_s, "reference,title,status,delivered_on\nC-1,One,closed,2026-01-02\n",
          R"({"closedHow": "not_measured"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return gets(with, u"closure"_s, u"not_measured"_s) && !gets(without, u"closure"_s, u"not_measured"_s);
          }}},
        {u"nearTitles"_s,
         {u"units"_s, "name,manager\nDesks,Boss\n", R"({"nearTitles": "add"})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return added(with) == 1 && without[u"refused"_s] == 1 && without[u"questions"_s].toArray().size() == 1;
          }}},
        {u"currencies"_s,
         {u"improvements"_s, "reference,title,Benefit\nC-1,One,$300\nC-2,Two,EUR 200\nC-3,Three,EUR 100\n",
          R"({"currencies": {"USD": "0.5"}})",
          [](const QJsonObject &with, const QJsonObject &without) {
              return gets(with, u"benefits.expected"_s, u"150"_s) && added(with) == 3 && added(without) == 2;
          }}},
        {u"durations"_s,
         {u"timesheets"_s, "who,month,category,hours\nDesk,2026-05,CSI,90\n", R"({"durations": "minutes"})",
          [](const QJsonObject &with, const QJsonObject &) {
              return with[u"hours"_s].toArray()[0].toObject()[u"improvement"_s].toDouble() == 1.5;
          }}},
        {u"dayHours"_s,
         {u"timesheets"_s, "who,month,category,hours\nDesk,2026-05,CSI,2d\n", R"({"dayHours": 7})",
          [](const QJsonObject &with, const QJsonObject &without) {
              const auto hours = [](const QJsonObject &report) {
                  return report[u"hours"_s].toArray()[0].toObject()[u"improvement"_s].toDouble();
              };
              return hours(with) == 14 && hours(without) == 16;
          }}},
    };
}

} // namespace

TEST_CASE("each key of a map file does what it says")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"units.csv"_s, "name,kind,manager\nDesk,team,Boss\n");
    program.expect(0, {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"units"_s, u"--from"_s, u"units.csv"_s});
    const QMap<QString, KeyCase> cases = keyCases();
    for (auto it = cases.begin(); it != cases.end(); ++it) {
        program.write(u"rows.csv"_s, it->rows);
        program.write(u"map.json"_s, it->map);
        const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s,    it->kind,
                                  u"--from"_s, u"rows.csv"_s,  u"--dry-run"_s, u"--json"_s};
        const Ran without = program.run(command);
        const Ran with = program.run(command + QStringList{u"--map"_s, u"map.json"_s});
        INFO(it.key() << "\n" << with.out << with.err << without.out << without.err);
        CHECK(it->does(with.object(), without.object()));
    }
    const QJsonObject schema = QJsonDocument::fromJson(contentOf(SchemaValidator::path(u"map"_s))).object();
    CHECK(QStringList(cases.keys()) == schema[u"properties"_s].toObject().keys());
}

TEST_CASE("the manual names each key of a map file, and each name that a column can be given beside our fields")
{
    const QString topic = QString::fromUtf8(Program().run({u"help"_s, u"map-files"_s}).out);
    const QJsonObject schema = QJsonDocument::fromJson(contentOf(SchemaValidator::path(u"map"_s))).object();
    QStringList names = schema[u"properties"_s].toObject().keys() + childFieldNames(EntityKind::Improvement);
    for (const TimesheetColumn column : allTimesheetColumns)
        names += timesheetColumnName(column);
    for (const TicketColumn column : allTicketColumns)
        names += ticketColumnName(column);
    for (const DurationUnit unit : allDurationUnits)
        names += durationUnitName(unit);
    for (const Option &option : optionsOf<Closure>)
        names += QString::fromLatin1(option.name);
    CHECK(names.size() > 40);
    for (const QString &name : std::as_const(names)) {
        INFO(name.toStdString());
        CHECK(topic.contains(
            QRegularExpression(u"(^|[^\\w.])%1([^\\w.]|\\.?$|\\.\\s)"_s.arg(QRegularExpression::escape(name)),
                               QRegularExpression::MultilineOption)));
    }
    CHECK(Program().run({u"import"_s, u"--help"_s}).out.contains("ratchet help map-files"));
}

TEST_CASE("a map that names one column leaves the suggestions for the others on")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s, "Kennung,Was,Macher,Bis\nA-1,Mend it soon,Ada,2026-05-04\n");
    program.write(u"map.json"_s, R"({"columns": {"Macher": "owner"}})");
    const QJsonObject read = program
                                 .expect(0,
                                         {u"import"_s, u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--from"_s,
                                          u"rows.csv"_s, u"--map"_s, u"map.json"_s, u"--json"_s})
                                 .object();
    CHECK(mapsTo(read, u"Macher"_s, u"owner"_s));
    CHECK(mapsTo(read, u"Kennung"_s, u"reference"_s));
    CHECK(mapsTo(read, u"Was"_s, u"title"_s));
    CHECK(read[u"source"_s].isNull());
}

TEST_CASE("an export of a known program is named in text and JSON")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s,
                  "Opportunity number,Date raised,Size,Timescale,Description,Priority,KPI metric,Justification,Raised "
                  "by,To be actioned by,Date required by\n"
                  "C-1,2026-01-02,Small,Short,Fewer calls,1,Calls,Costs,Ada,Bob,2026-06-30\n");
    const QStringList command{u"import"_s, u"r.ratchet"_s, u"--what"_s,   u"improvements"_s,
                              u"--from"_s, u"rows.csv"_s,  u"--dry-run"_s};
    CHECK(program.expect(0, command).out.contains("From: ITIL CSI register"));
    const QJsonObject read = program.expect(0, command + QStringList{u"--json"_s}).object();
    CHECK(read[u"source"_s].toString() == u"ITIL CSI register"_s);
    CHECK(titleOf(read).contains(u"Fewer calls"_s));
}

TEST_CASE("every option of every command is used by some test of commands")
{
    const Program program;
    QString sources;
    const QDir folder(QStringLiteral(RATCHET_SOURCE_DIR "/tests/cli"));
    for (const QString &file : folder.entryList({u"*.cpp"_s}, QDir::Files))
        sources += QString::fromUtf8(contentOf(folder.filePath(file)));
    static const QRegularExpression command(u"^  ([a-z-]+) "_s, QRegularExpression::MultilineOption);
    static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(program.expect(0, {u"--help"_s}).out).section(u"Commands:\n"_s, 1);
    QSet<QString> unused;
    for (auto it = command.globalMatch(help.section(u"\n\n"_s, 0, 0)); it.hasNext();) {
        const QString options = QString::fromUtf8(program.expect(0, {it.next().captured(1), u"--help"_s}).out);
        for (auto one = option.globalMatch(options); one.hasNext();) {
            const QString name = one.next().captured(1);
            if (!sources.contains(QString(u"\"--" + name + u'"')))
                unused.insert(name);
        }
    }
    CHECK(QStringList(unused.values()) == QStringList());
}

TEST_CASE("a pack of one unit, of roles instead of names, and without the choices that are kept")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s, u"--sample"_s});
    const QStringList pack{u"pack"_s, u"r.ratchet"_s, u"--to"_s, u"p.pdf"_s, u"--record"_s};
    program.expect(0, pack + QStringList{u"--unit"_s, u"Service Desk"_s, u"--blameless"_s});
    program.expect(0, {u"export"_s, u"r.ratchet"_s, u"--what"_s, u"packs"_s, u"--to"_s, u"packs.csv"_s});
    const QByteArray made = program.content(u"packs.csv"_s);
    CHECK(made.contains("Service Desk"));
    CHECK(made.contains("blameless"));
    program.expect(2, pack + QStringList{u"--unit"_s, u"Nowhere"_s});
}

TEST_CASE("a header that only the map has is told in text and JSON")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"rows.csv"_s, "reference,title\nA-1,Mend it\n");
    program.write(u"map.json"_s, R"({"columns": {"Macher": "owner"}})");
    const QStringList command{u"import"_s,   u"r.ratchet"_s, u"--what"_s, u"actions"_s, u"--from"_s,
                              u"rows.csv"_s, u"--dry-run"_s, u"--map"_s,  u"map.json"_s};
    const QString note = u"The map names the column \"Macher\", which the file does not have."_s;
    CHECK(QString::fromUtf8(program.expect(0, command).out).contains(note));
    CHECK(program.expect(0, command + QStringList{u"--json"_s}).object()[u"notes"_s].toArray() == QJsonArray{note});
    program.write(u"map.json"_s, R"({"nothing": {"Macher": ["x"]}})");
    CHECK(program.expect(2, command).err.contains("\"Macher\""));
}

TEST_CASE("a map for a calendar says nothing but zones, and an owner's sheet takes none")
{
    const Program program;
    program.expect(0, {u"new"_s, u"r.ratchet"_s});
    program.write(u"c.ics"_s,
                  "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:z@b\r\nSUMMARY:Board\r\nDTSTART:20240702T093000Z\r\n"
                  "END:VEVENT\r\nEND:VCALENDAR\r\n");
    const auto mapped = [&program](const QString &kind, const QByteArray &map) {
        program.write(u"map.json"_s, map);
        return program.run({u"import"_s, u"r.ratchet"_s, u"--what"_s, kind, u"--from"_s, u"c.ics"_s, u"--dry-run"_s,
                            u"--map"_s, u"map.json"_s});
    };
    CHECK(mapped(u"calendar"_s, R"({"columns": {"Macher": ""}})").err.contains("\"Macher\""));
    const Ran wrong = mapped(u"calendar"_s, R"({"values": {"zone": {"Our office": "Europe/Berlin"}}})");
    CHECK(wrong.code == 2);
    CHECK(wrong.err.contains("\"zone\""));
    CHECK(mapped(u"owner_sheet"_s, "{}").err.contains("--map"));
}
