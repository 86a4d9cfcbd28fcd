// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out comes back the same: the whole demonstration, and every awkward string in every field of text.
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <exchange/export/export.h>
#include <exchange/export/json_export.h>
#include <exchange/import/raci_matrix.h>
#include <exchange/import/sample.h>
#include <exchange/sheets/spreadsheet_reader.h>

#include "import_support.h"

#include <core/record_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The list as a workbook, written into a file and read from it again.
TextTable workbookOf(const Register &reg, EntityKind kind)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.xlsx"_s);
    valueOf(writeWorkbook(path, {exportSheet(reg, kind)}));
    return valueOf(readSpreadsheet(path));
}

struct Exported {
    QStringList names;
    std::vector<QByteArray> files;

    static Exported of(const Register &reg)
    {
        Exported exported;
        for (const QString &name : importKindNames()) {
            exported.names += name;
            exported.files.push_back(exportCsv(reg, *importKindNamed(name)));
        }
        return exported;
    }
};

QStringList naughtyStrings()
{
    QStringList texts;
    for (const QJsonValue &value :
         QJsonDocument::fromJson(contentOf(referenceData(u"csv/naughty-strings.json"_s))).array())
        texts += value.toString();
    for (const TextTable::Row &row :
         valueOf(readTextTable(contentOf(referenceData(u"formula-cells/cells.csv"_s)))).rows)
        texts += row.cells[2];
    texts +=
        {u"'=1"_s, u"''=1"_s, u"'tis"_s, u"?"_s, u"null"_s, u"n/a"_s, u"{d-1}"_s, u"a\r\nb\rc\n"_s, u" "_s, u"\""_s};
    texts.removeDuplicates();
    texts.removeAll(QString());
    texts.removeIf([](const QString &text) { return text.contains(QChar::Null); });
    return texts;
}

// A register in which every field of text holds one of the strings in turn.
Register awkwardRegister(EntityKind kind, const QStringList &texts)
{
    Register reg;
    ChangeBuilder builder(reg, 1);
    const RecordId pir = builder.create(EntityKind::Pir);
    builder.set<&Pir::reference>(Id<Pir>(pir), u"PIR-1"_s);
    builder.set<&Pir::title>(Id<Pir>(pir), u"Review"_s);
    const EntityType &type = entityType(kind);
    for (const QString &text : texts) {
        const RecordId record = builder.create(kind);
        for (size_t i = 0; i < type.fields.size(); ++i) {
            const Field &field = type.fields[i];
            const bool isKey = QLatin1StringView(field.name) == "reference"_L1;
            const bool isRule = QLatin1StringView(field.name) == "rrule"_L1; // no other text is taken for one
            if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
                builder.set(kind, record, FieldIndex(i),
                            isKey        ? Value(u"R-%1"_s.arg(record))
                                : isRule ? Value(u"FREQ=DAILY;INTERVAL=%1"_s.arg(record))
                                         : Value(text));
            else if (field.reference == EntityKind::Pir)
                builder.set(kind, record, FieldIndex(i), Value(pir));
        }
    }
    valueOf(reg.apply(builder.take()));
    return reg;
}

void checkUnchanged(Importing &in, EntityKind kind, const TextTable &table)
{
    CHECK(table.problems.empty());
    const ImportPlan plan = in.import(kind, table);
    INFO(entityType(kind).plural << problemsOf(plan).join(u'\n').toStdString());
    CHECK(plan.problems.empty());
    CHECK(plan.questions.empty());
    CHECK(plan.created.empty());
    CHECK(in.lastEdits.empty());
    CHECK(plan.count(RowAction::Unchanged) == qsizetype(plan.rows.size()));
}

Importing sampleRegister()
{
    Importing in;
    ChangeBuilder builder(in.reg, 1);
    valueOf(addSample(builder, in.reg, in.today));
    in.nextId = builder.nextId();
    valueOf(in.reg.apply(builder.take()));
    return in;
}

} // namespace

TEST_CASE("importing what was exported changes nothing, and makes the same register again")
{
    Importing in = sampleRegister();
    const Exported exported = Exported::of(in.reg);
    Importing fresh;
    fresh.touches = false; // file by file, each would touch today what the ones before brought
    for (size_t i = 0; i < exported.files.size(); ++i) {
        const EntityKind kind = *importKindNamed(exported.names[qsizetype(i)]);
        const TextTable table = valueOf(readTextTable(exported.files[i]));
        checkUnchanged(in, kind, table);
        const ImportPlan plan = fresh.import(kind, table);
        INFO(exported.names[qsizetype(i)].toStdString() << problemsOf(plan).join(u'\n').toStdString());
        CHECK(plan.isComplete());
        CHECK(plan.count(RowAction::Duplicate) == 0);
    }
    // Records that another file named first stand in another order; as sets of rows the files are the same.
    const Exported again = Exported::of(fresh.reg);
    for (size_t i = 0; i < exported.files.size(); ++i) {
        QList<QByteArray> before = exported.files[i].split('\n');
        QList<QByteArray> after = again.files[i].split('\n');
        std::ranges::sort(before);
        std::ranges::sort(after);
        INFO(exported.names[qsizetype(i)].toStdString());
        CHECK(before == after);
    }
}

TEST_CASE("importing exported workbooks changes nothing, and makes the same register again")
{
    Importing in = sampleRegister();
    Importing fresh;
    for (const QString &name : importKindNames()) {
        const EntityKind kind = *importKindNamed(name);
        INFO(name.toStdString());
        if (in.reg.table(kind).size() == 0)
            continue;
        const TextTable table = workbookOf(in.reg, kind);
        checkUnchanged(in, kind, table);
        const ImportPlan plan = fresh.import(kind, table);
        INFO(problemsOf(plan).join(u'\n').toStdString());
        CHECK(plan.isComplete());
        CHECK(fresh.reg.table(kind).size() == in.reg.table(kind).size());
        // Into the demonstration again, from the register that the workbooks made.
        checkUnchanged(in, kind, workbookOf(fresh.reg, kind));
    }
}

TEST_CASE("every awkward string survives in every field of text, by CSV and by workbook")
{
    if (referenceRoots({u"csv"_s, u"formula-cells"_s}).isEmpty())
        return;
    const QStringList texts = naughtyStrings();
    REQUIRE(texts.size() > 200);
    for (const EntityKind kind :
         {EntityKind::Pir, EntityKind::Improvement, EntityKind::Lesson, EntityKind::Action, EntityKind::Service,
          EntityKind::Person, EntityKind::Annotation, EntityKind::Artefact}) {
        Importing in;
        in.reg = awkwardRegister(kind, texts);
        in.nextId = 1'000'000;
        if (kind == EntityKind::Annotation)
            for (const Annotation &note : Table<Annotation>(in.reg.all<Annotation>()))
                static_cast<Annotation *>(in.reg.table(kind).mutableRecord(note.id.value))->on = QDate(2026, 1, 1);
        checkUnchanged(in, kind, valueOf(readTextTable(exportCsv(in.reg, kind))));
        checkUnchanged(in, kind, workbookOf(in.reg, kind));
        Importing fresh;
        fresh.import(EntityKind::Pir, u"reference,title\nPIR-1,Review\n"_s);
        fresh.import(kind, valueOf(readTextTable(exportCsv(in.reg, kind))));
        if (kind != EntityKind::Service && kind != EntityKind::Person && kind != EntityKind::Artefact
            && kind != EntityKind::Annotation)
            CHECK(exportCsv(fresh.reg, kind) == exportCsv(in.reg, kind));
    }
}

TEST_CASE("exports have field names on top, references by name and no formulas")
{
    Importing in;
    in.import(EntityKind::Improvement, u"reference,title,owner,value,replicable\nCSI-1,=1+1,Anna,-2.5,true\n"_s);
    const QByteArray csv = exportCsv(in.reg, EntityKind::Improvement);
    CHECK(csv.startsWith("reference,title,description,"));
    CHECK(csv.contains("CSI-1,'=1+1,"));
    CHECK(csv.contains(",Anna,"));
    CHECK(csv.contains(",-2.5,"));
    const QJsonArray json = QJsonDocument::fromJson(exportJson(in.reg, EntityKind::Improvement)).array();
    REQUIRE(json.size() == 1);
    CHECK(json[0].toObject()
          == QJsonObject{{u"reference"_s, u"CSI-1"_s},
                         {u"title"_s, u"=1+1"_s},
                         {u"owner"_s, u"Anna"_s},
                         {u"value"_s, -2.5},
                         {u"ranked_on"_s, u"2026-06-15"_s}, // the import ranked it
                         {u"replicable"_s, true}});
    const Sheet sheet = exportSheet(in.reg, EntityKind::Improvement);
    CHECK(sheet.header.first() == u"reference"_s);
    REQUIRE(sheet.rows.size() == 1);
    CHECK(sheet.rows[0][1] == Value(u"=1+1"_s));
    CHECK(exportCsv(in.reg, EntityKind::Unit) == "name,kind,parent,manager\r\n");
}
