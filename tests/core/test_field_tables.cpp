// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <support/test.h>

#include <core/record_text.h>
#include <core/reference.h>

#include <QSet>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("every field table is consistent")
{
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        INFO(type.name);
        REQUIRE(type.kind == kind);
        REQUIRE(entityKindNamed(QString::fromLatin1(type.name)) == kind);
        REQUIRE(entityKindNamed(QString::fromLatin1(type.plural)) == kind);
        QSet<QString> names;
        for (const Field &field : type.fields) {
            INFO(field.name);
            REQUIRE_FALSE(names.contains(QString::fromLatin1(field.name)));
            names.insert(QString::fromLatin1(field.name));
            REQUIRE((field.kind == FieldKind::Enumeration) == !field.options.empty());
            REQUIRE((field.kind == FieldKind::Reference) == field.reference.has_value());
        }
        for (const char *name : type.key)
            REQUIRE(names.contains(QString::fromLatin1(name)));
        for (const char *name : type.title)
            REQUIRE(names.contains(QString::fromLatin1(name)));
        REQUIRE_FALSE(type.title.empty());
    }
}

TEST_CASE("every field gives back the value that was written, in memory and as file text")
{
    Register reg;
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        void *record = reg.table(kind).insert(42);
        for (const char *name : type.title) {
            const Field *field = type.find(QString::fromLatin1(name));
            if (field->kind == FieldKind::Text || field->kind == FieldKind::LongText)
                field->write(record, u"Title "_s + QString::fromLatin1(type.name));
        }
    }
    const NameIndex names(reg);
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields) {
            INFO(entityType(kind).name << '.' << field.name);
            Value value;
            switch (field.kind) {
            case FieldKind::Text:
            case FieldKind::LongText:
                value = u"naïve; text"_s;
                break;
            case FieldKind::Date:
                value = QDate(2026, 2, 28);
                break;
            case FieldKind::Month:
                value = QDate(2026, 2, 1);
                break;
            case FieldKind::DateTime:
                value = QDateTime(QDate(2026, 3, 29), QTime(2, 30), Qt::UTC);
                break;
            case FieldKind::Integer:
                value = qint64(3);
                break;
            case FieldKind::Number:
                value = 0.1 + 0.2;
                break;
            case FieldKind::Boolean:
                value = true;
                break;
            case FieldKind::Enumeration:
                value = qint64(field.options.size());
                break;
            case FieldKind::Reference:
                if (entityType(*field.reference).key.size() != 1)
                    continue; // named by several fields
                value = RecordId(42);
                break;
            }
            Register other = reg;
            void *record = other.table(kind).mutableRecord(42);
            const QString text = fileText(reg, field, value);
            field.write(record, value);
            REQUIRE(field.read(record) == value);
            REQUIRE(fromFileText(field, text, names) == Result<Value>(value));
            field.write(record, Value());
            REQUIRE(isEmpty(field.read(record)));
        }
    }
}

TEST_CASE("a value that does not fit is refused with its field")
{
    const Register reg;
    const NameIndex names(reg);
    const EntityType &type = entityType<Improvement>();
    const auto refused = [&](const char *field, QStringView text) {
        return fromFileText(*type.find(QString::fromLatin1(field)), text, names).error();
    };
    CHECK(refused("target_on", u"31/31/2026").where.field == u"target_on"_s);
    CHECK(refused("target_on", u"2026-02-30").code == ErrorCode::InvalidValue);
    CHECK(refused("status", u"Done").code == ErrorCode::InvalidValue);
    CHECK(refused("effort", u"NaN").code == ErrorCode::InvalidValue);
    CHECK(refused("manual_rank", u"1.5").code == ErrorCode::InvalidValue);
    CHECK(refused("owner", u"Nobody").code == ErrorCode::UnknownReference);
    CHECK(refused("replicable", u"maybe").code == ErrorCode::InvalidValue);
}

TEST_CASE("whatever names a person is covered where a print names nobody")
{
    for (const EntityKind kind : entityKinds) {
        for (const Field &field : entityType(kind).fields) {
            INFO(entityType(kind).name << '.' << field.name);
            if (field.reference == EntityKind::Person)
                REQUIRE(field.has(FieldFlag::Personal));
        }
    }
}

TEST_CASE("the kinds that bear a reference have it as their key, with a prefix of their own")
{
    QSet<QString> prefixes;
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        INFO(type.name);
        const FieldIndex field = referenceField(kind);
        REQUIRE((field < 0) == referencePrefix(kind).isEmpty());
        REQUIRE((field >= 0) == (type.find(u"reference") != nullptr));
        if (field < 0)
            continue;
        CHECK(type.indexOf(u"reference") == field);
        CHECK(type.fields[size_t(field)].isRequired());
        REQUIRE(type.key.size() == 1);
        CHECK(QLatin1StringView(type.key[0]) == "reference"_L1);
        CHECK_FALSE(prefixes.contains(referencePrefix(kind)));
        prefixes.insert(referencePrefix(kind));
    }
    CHECK(prefixes == QSet<QString>{u"CSI-"_s, u"PIR-"_s, u"LES-"_s, u"ACT-"_s, u"PACK-"_s});
}

TEST_CASE("a kind is found by its two names in files and by nothing else")
{
    CHECK(entityKindNamed(u"improvements") == EntityKind::Improvement);
    CHECK(entityKindNamed(u"raci_entry") == EntityKind::RaciEntry);
    for (const QString &name : {u""_s, u"Improvement"_s, u"improvement "_s, u"impr"_s, u"PIR"_s})
        CHECK_FALSE(entityKindNamed(name).has_value());
}
