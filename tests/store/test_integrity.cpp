// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entities/capacity.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <store/connection.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A sound register of which change 2 made a unit, 3 renamed it, 4 made a person in it, 5 removed a service.
QString soundRegister(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"a.ratchet"_s);
    SampleStore sample(path);
    ChangeBuilder service = sample.builder();
    service.set<&Service::name>(service.create<Service>(), u"Payments"_s);
    sample.append(std::move(service), u"Service"_s);
    ChangeBuilder unit = sample.builder();
    const auto desk = unit.create<Unit>();
    unit.set<&Unit::name>(desk, u"Desk"_s);
    sample.append(std::move(unit), u"Unit"_s);
    ChangeBuilder rename = sample.builder();
    rename.set<&Unit::name>(desk, u"Service desk"_s);
    sample.append(std::move(rename), u"Rename"_s);
    ChangeBuilder person = sample.builder();
    const auto ada = person.create<Person>();
    person.set<&Person::name>(ada, u"Ada"_s);
    person.set<&Person::unit>(ada, desk.value);
    sample.append(std::move(person), u"Person"_s);
    ChangeBuilder removal = sample.builder();
    removal.remove(EntityKind::Service, 1);
    sample.append(std::move(removal), u"Removal"_s);
    return path;
}

void tamper(const QString &path, const QStringList &statements)
{
    const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
    REQUIRE(connection->single(u"PRAGMA foreign_keys = OFF"_s));
    for (const QString &sql : statements) {
        INFO(sql);
        REQUIRE(connection->execute(sql));
    }
}

Integrity checked(const QString &path) { return valueOf(valueOf(Store::open(path, OpenMode::ReadOnly, {}))->check()); }

// One of two values as the file holds them.
QString someValue(const Field &field, int which)
{
    const QStringList dates{u"'2001-02-01'"_s, u"'2001-03-01'"_s};
    const QStringList times{u"'2001-02-01T00:00:00'"_s, u"'2001-03-01T00:00:00'"_s};
    switch (field.kind) {
    case FieldKind::Date:
    case FieldKind::Month:
        return dates[which];
    case FieldKind::DateTime:
        return times[which];
    case FieldKind::Enumeration:
        return u'\'' + QString::fromLatin1(field.options[size_t(which)].name) + u'\'';
    case FieldKind::Boolean:
        return QString::number(1 - which);
    default:
        return QString::number(77 + which);
    }
}

struct Tampering {
    const char *sql;
    qint64 change; // that the finding names
    const char *says; // part of the finding
};

const Tampering tamperings[] = {
    {"UPDATE \"unit\" SET \"name\" = 'Front desk'", 3, "Unit 2"},
    {"UPDATE \"unit\" SET \"name\" = NULL", 3, "Name"},
    {"UPDATE \"person\" SET \"unit\" = NULL", 4, "Person 3"},
    {"UPDATE \"person\" SET \"left_on\" = '2026-01-01'", 0, "Person 3"},
    {"DELETE FROM \"person\"", 4, "Person 3"},
    {"INSERT INTO \"person\" (\"id\", \"name\") VALUES (4, 'Mallory')", 0, "Person 4"},
    {"INSERT INTO \"service\" (\"id\", \"name\") VALUES (1, 'Payments')", 5, "Service 1"},
    {"UPDATE \"ledger\" SET \"reason\" = 'Nothing' WHERE \"number\" = 3", 3, "altered"},
    {"UPDATE \"ledger\" SET \"who\" = 'Bea' WHERE \"number\" = 2", 2, "altered"},
    {"UPDATE \"ledger\" SET \"at\" = '2020-01-01T00:00:00.000Z' WHERE \"number\" = 5", 5, "altered"},
    {"UPDATE \"ledger\" SET \"kind\" = 2 WHERE \"number\" = 1", 1, "altered"},
    {"UPDATE \"ledger\" SET \"undoes\" = 1 WHERE \"number\" = 2", 2, "altered"},
    {"UPDATE \"ledger\" SET \"count\" = 1 WHERE \"number\" = 4", 4, "altered"},
    {"UPDATE \"ledger\" SET \"hash\" = zeroblob(32) WHERE \"number\" = 5", 5, "altered"},
    {"UPDATE \"ledger\" SET \"edits\" = (SELECT \"edits\" FROM \"ledger\" WHERE \"number\" = 2) WHERE \"number\" = 3",
     3, "altered"},
    {"UPDATE \"ledger\" SET \"edits\" = x'0102030405' WHERE \"number\" = 3", 3, "cannot be read"},
    {"DELETE FROM \"ledger\" WHERE \"number\" = 3", 4, "missing"},
    {"DELETE FROM \"ledger\" WHERE \"number\" = 1", 2, "missing"},
    {"DELETE FROM \"ledger\" WHERE \"number\" = 5", 0, ""},
    {"DELETE FROM \"ledger\" WHERE \"number\" >= 3", 0, "Person 3"},
    {"INSERT INTO \"ledger\" SELECT 6, \"at\", \"who\", \"reason\", \"kind\", \"undoes\", \"count\", \"edits\", "
     "\"hash\" FROM \"ledger\" WHERE \"number\" = 5",
     6, "altered"},
    {"UPDATE \"touched\" SET \"record\" = 9 WHERE \"change\" = 3", 3, "list of records"},
    {"UPDATE \"touched\" SET \"removed\" = 0 WHERE \"change\" = 5", 5, "list of records"},
    {"DELETE FROM \"touched\" WHERE \"change\" = 2", 2, "list of records"},
    {"UPDATE \"meta\" SET \"value\" = 2", 0, "next record"},
    {"CREATE TRIGGER \"sly\" AFTER INSERT ON \"person\" BEGIN DELETE FROM \"unit\"; END", 0, "sly"},
};

} // namespace

TEST_CASE("a sound register is found sound, with its number of changes and its head")
{
    const QTemporaryDir folder;
    const QString path = soundRegister(folder);
    const Integrity integrity = checked(path);
    CHECK(integrity.isSound());
    CHECK(integrity.changes == 5);
    CHECK(integrity.head == valueOf(Store::open(path, OpenMode::ReadOnly, {}))->ledgerHash());
}

TEST_CASE("whatever is altered, removed or put in between is found and named")
{
    announceWarning(u"qUncompress"_s);
    for (const Tampering &tampering : tamperings) {
        const QTemporaryDir folder;
        const QString path = soundRegister(folder);
        tamper(path, {QString::fromLatin1(tampering.sql)});
        const Integrity integrity = checked(path);
        INFO(tampering.sql);
        REQUIRE_FALSE(integrity.isSound());
        QStringList found;
        bool isNamed = false;
        for (const Integrity::Finding &finding : integrity.findings) {
            found += QString::number(finding.change) + u": "_s + finding.what;
            isNamed = isNamed
                || ((tampering.change == 0 || finding.change == tampering.change)
                    && finding.what.contains(QLatin1StringView(tampering.says)));
        }
        INFO(found.join(u'\n'));
        CHECK(isNamed);
    }
}

TEST_CASE("two ledger rows that changed places are found")
{
    const QTemporaryDir folder;
    const QString path = soundRegister(folder);
    tamper(path,
           {u"UPDATE \"ledger\" SET \"number\" = -2 WHERE \"number\" = 2"_s,
            u"UPDATE \"ledger\" SET \"number\" = 2 WHERE \"number\" = 3"_s,
            u"UPDATE \"ledger\" SET \"number\" = 3 WHERE \"number\" = -2"_s});
    CHECK_FALSE(checked(path).isSound());
}

TEST_CASE("every field of every record is guarded")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    Register reg;
    {
        SampleStore sample(path);
        RandomChanges random(9);
        ChangeBuilder oneOfEach = sample.builder();
        for (const EntityKind kind : entityKinds)
            random.create(kind, oneOfEach, sample.reg);
        sample.append(std::move(oneOfEach), u"One of each"_s);
        reg = sample.reg;
    }
    const QByteArray sound = contentOf(path);
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        for (const Field &field : type.fields) {
            writeFile(path, sound);
            const QString column = QString::fromLatin1(field.name);
            tamper(path,
                   {u"UPDATE \"%1\" SET \"%2\" = CASE WHEN \"%2\" = %3 THEN %4 ELSE %3 END"_s.arg(
                       QLatin1StringView(type.name), column, someValue(field, 0), someValue(field, 1))});
            INFO(type.name << '.' << field.name);
            REQUIRE_FALSE(checked(path).isSound());
        }
    }
}

TEST_CASE("records in memory are compared with the file, and every tampering is found as well")
{
    announceWarning(u"qUncompress"_s);
    const QTemporaryDir folder;
    const QString path = soundRegister(folder);
    const QByteArray sound = contentOf(path);
    const Register held = valueOf(valueOf(Store::open(path, OpenMode::ReadOnly, {}))->load());
    const auto verified = [&] { return valueOf(Store::open(path, OpenMode::ReadOnly, {}))->check(held, 5); };
    CHECK(valueOf(verified()).isSound());
    CHECK(valueOf(verified()).changes == 5);
    for (const Tampering &tampering : tamperings) {
        writeFile(path, sound);
        tamper(path, {QString::fromLatin1(tampering.sql)});
        INFO(tampering.sql);
        const Result<Integrity> integrity = verified();
        CHECK_FALSE((integrity && integrity->isSound()));
    }
}

TEST_CASE("who writes while a register is verified neither disturbs it nor is disturbed")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    SampleStore sample(path);
    const auto addUnit = [&](const QString &name) {
        ChangeBuilder unit = sample.builder();
        unit.set<&Unit::name>(unit.create<Unit>(), name);
        sample.append(std::move(unit), name);
    };
    addUnit(u"Desk"_s);
    addUnit(u"Network"_s);
    const auto reader = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
    int written = 0;
    const Integrity integrity = valueOf(reader->check([&](int, int) {
        addUnit(u"Unit %1"_s.arg(++written));
        return true;
    }));
    CHECK(integrity.isSound());
    CHECK(integrity.changes == 2);
    CHECK(written == 2);
    // Records as they were two changes ago are not what the file holds now: nobody is accused.
    CHECK(reader->check(sample.reg, 2).error().code == ErrorCode::Cancelled);
    CHECK(valueOf(reader->check(sample.reg, 4)).isSound());
}

TEST_CASE("a check says how far it is and can be cancelled")
{
    const QTemporaryDir folder;
    const QString path = soundRegister(folder);
    const auto store = valueOf(Store::open(path, OpenMode::ReadOnly, {}));
    int calls = 0;
    CHECK(valueOf(store->check([&](int done, int total) {
              CHECK(done < total);
              return ++calls > 0;
          })).isSound());
    CHECK(calls == 5);
    const auto cancelled = store->check([](int done, int) { return done < 2; });
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
}

TEST_CASE("the records that a sitting holds are those of its file")
{
    const QTemporaryDir folder;
    SampleStore sample(folder.filePath(u"a.ratchet"_s));
    RandomChanges changes(7);
    sample.appendRandom(changes, 60);
    const Integrity integrity = valueOf(sample.store->check(sample.reg, sample.store->lastChange()));
    for (const Integrity::Finding &finding : integrity.findings)
        UNSCOPED_INFO(finding.what);
    CHECK(integrity.isSound());
}
