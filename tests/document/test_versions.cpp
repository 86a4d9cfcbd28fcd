// SPDX-License-Identifier: GPL-3.0-or-later
// A file of every version of the layout is kept; each opens, holds what it held, and is what its ledger says.
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <support/clock.h>
#include <support/test.h>

#include <core/record_text.h>
#include <document/document.h>
#include <exchange/export/json_export.h>
#include <store/integrity.h>
#include <store/store.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray dumpOf(const Register &reg)
{
    QJsonObject dump;
    for (const EntityKind kind : entityKinds)
        dump[QString::fromLatin1(entityType(kind).name)] = QJsonDocument::fromJson(exportJson(reg, kind)).array();
    return QJsonDocument(dump).toJson();
}

Value someValue(EntityKind kind, const Field &field, int record)
{
    switch (field.kind) {
    case FieldKind::Text:
        if (QLatin1StringView(field.name) == "rrule"_L1 && kind != EntityKind::Ceremony)
            return u"FREQ=MONTHLY;INTERVAL=%1"_s.arg(record + 1); // any other text is refused
        return QString(
            u"%1 %2 Größe 改善 %3"_s.arg(QLatin1StringView(entityType(kind).name), QLatin1StringView(field.name))
                .arg(record));
    case FieldKind::LongText:
        return QString(u"Überprüft, \"so\".\nΔοκιμή 改善 №%1"_s.arg(record));
    case FieldKind::Date:
        return QDate(2026, 2, 27).addDays(record);
    case FieldKind::Month:
        return QDate(2026, 2, 1).addMonths(record);
    case FieldKind::DateTime:
        return QDateTime(QDate(2026, 3, 29), QTime(9, 30), Qt::UTC);
    case FieldKind::Integer:
        return qint64(record + 1);
    case FieldKind::Number:
        return record + 0.1;
    case FieldKind::Boolean:
        return true;
    case FieldKind::Enumeration:
        return qint64(record % qint64(field.options.size()) + 1);
    case FieldKind::Reference:
        break;
    }
    return {};
}

// Two records of every entity with all their fields filled, and a ledger that has seen each kind of change.
void makeRegister(const QString &path)
{
    const auto document = valueOf(Document::create(path, u"Zoë"_s, clockOfTests()));
    std::array<std::vector<RecordId>, entityCount> made;
    ChangeBuilder builder = document->builder();
    for (const EntityKind kind : entityKinds) {
        // A new register has its settings, once.
        document->reg().table(kind).forEach([&](RecordId id, const void *) { made[size_t(kind)] = {id, id}; });
        while (made[size_t(kind)].size() < 2)
            made[size_t(kind)].push_back(builder.create(kind));
    }
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        for (int record = 0; record < 2; ++record) {
            for (size_t i = 0; i < type.fields.size(); ++i) {
                const Field &field = type.fields[i];
                // The first record refers to no other of its kind: nothing may be its own parent.
                const bool isOwnKind = field.reference == kind;
                const Value value = field.kind != FieldKind::Reference ? someValue(kind, field, record)
                    : isOwnKind && record == 0                         ? Value()
                                               : Value(made[size_t(*field.reference)][isOwnKind ? 0 : size_t(record)]);
                builder.set(kind, made[size_t(kind)][size_t(record)], FieldIndex(i), value);
            }
        }
    }
    REQUIRE(document->apply(std::move(builder), u"Überblick eingelesen"_s, ChangeKind::Import));
    const RecordId improvement = made[size_t(EntityKind::Improvement)].back();
    const FieldIndex title = fieldIndex<&Improvement::title>();
    REQUIRE(document->setField(EntityKind::Improvement, improvement, title, u"Kürzer warten"_s));
    REQUIRE(document->setField(EntityKind::Improvement, improvement, title, u"Nie gewesen"_s));
    REQUIRE(document->undo());
    ChangeBuilder removal = document->builder();
    removal.remove(EntityKind::Annotation, made[size_t(EntityKind::Annotation)].back());
    REQUIRE(document->apply(std::move(removal), u"Doppelt"_s));
    REQUIRE(document->close());
}

} // namespace

TEST_CASE("a register of every version opens as it was written")
{
    const QDir kept(testData(u"versions"_s));
    const QStringList files = kept.entryList({u"*.ratchet"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    for (const QString &name : files) {
        INFO(name);
        QTemporaryDir folder;
        const QString copy = folder.filePath(name);
        REQUIRE(QFile::copy(kept.filePath(name), copy));
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        const auto document = valueOf(Document::open(copy, OpenMode::ReadWrite, u"Ada"_s, clockOfTests()));
        const QJsonObject expected =
            QJsonDocument::fromJson(contentOf(kept.filePath(name.section(u'.', 0, 0) + u".json"_s))).object();
        const QJsonObject found = QJsonDocument::fromJson(dumpOf(document->reg())).object();
        REQUIRE(expected.size() > 20);
        for (const QString &entity : expected.keys()) {
            INFO(entity);
            REQUIRE_FALSE(expected[entity].toArray().isEmpty());
            CHECK(QJsonDocument(found[entity].toArray()).toJson()
                  == QJsonDocument(expected[entity].toArray()).toJson());
        }
        const Integrity integrity = valueOf(document->store().check());
        CHECK(integrity.isSound());
        CHECK(integrity.changes >= 5);
    }
    // There is one of the layout that the program writes now.
    QTemporaryDir folder;
    const auto fresh = valueOf(Document::create(folder.filePath(u"fresh.ratchet"_s), u"Ada"_s, clockOfTests()));
    CHECK(files.contains(u"schema_%1.ratchet"_s.arg(fresh->store().schemaVersion())));
}

// Run by name before a migration is added; see CONTRIBUTING.
TEST_CASE("make a register of this version", "[.make]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"made.ratchet"_s);
    makeRegister(path);
    const auto document = valueOf(Document::open(path, OpenMode::ReadWrite, u"Ada"_s, clockOfTests()));
    const QString stem = testData(u"versions/schema_%1"_s.arg(document->store().schemaVersion()));
    const QByteArray dump = dumpOf(document->reg());
    REQUIRE(document->close());
    REQUIRE(QDir().mkpath(QFileInfo(stem).path()));
    writeFile(stem + u".json"_s, dump);
    writeFile(stem + u".ratchet"_s, contentOf(path));
}
