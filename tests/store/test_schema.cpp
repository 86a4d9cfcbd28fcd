// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_store.h"

#include <core/entity_types.h>
#include <store/connection.h>
#include <store/migrations.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const char *columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
        return "REAL";
    case FieldKind::Integer:
    case FieldKind::Boolean:
    case FieldKind::Reference:
        return "INTEGER";
    default:
        return "TEXT";
    }
}

QStringList rowsOf(Connection &connection, const QString &sql, int columns)
{
    const auto query = connection.prepared(sql);
    REQUIRE(query);
    Statement statement(**query);
    REQUIRE(statement.run());
    QStringList rows;
    while (statement.next()) {
        QStringList row;
        for (int i = 0; i < columns; ++i)
            row += statement.value(i).toString();
        rows += row.join(u' ');
    }
    return rows;
}

} // namespace

TEST_CASE("the migrations make the tables that the field tables describe")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 0);
    const auto connection = valueOf(Connection::open(path, Access::ReadOnly));
    QStringList expectedTables{u"ledger"_s, u"meta"_s, u"touched"_s};
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        const QString name = QString::fromLatin1(type.name);
        INFO(name);
        expectedTables += name;
        QStringList columns{u"id INTEGER"_s};
        QStringList references;
        for (const Field &field : type.fields) {
            columns += QString::fromLatin1(field.name) + u' ' + QLatin1StringView(columnType(field.kind));
            if (field.reference)
                references += QString::fromLatin1(entityType(*field.reference).name) + u' '
                    + QLatin1StringView(field.name) + u" id"_s;
        }
        // A migration adds its columns at the end, a field stands where people look for it.
        QStringList found =
            rowsOf(*connection, u"SELECT \"name\", \"type\" FROM pragma_table_info('%1')"_s.arg(name), 2);
        found.sort();
        columns.sort();
        CHECK(found == columns);
        found = rowsOf(*connection,
                       u"SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list('%1')"_s.arg(name), 3);
        found.sort();
        references.sort();
        CHECK(found == references);
    }
    expectedTables.sort();
    CHECK(rowsOf(*connection, u"SELECT \"name\" FROM \"sqlite_schema\" WHERE \"type\" = 'table' ORDER BY \"name\""_s, 1)
          == expectedTables);
}

TEST_CASE("a register is opened with the safe settings of SQLite")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 0);
    const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
    CHECK(valueOf(connection->single(u"PRAGMA journal_mode"_s)).toString() == u"wal"_s);
    CHECK(valueOf(connection->single(u"PRAGMA synchronous"_s)).toInt() == 2);
    CHECK(valueOf(connection->single(u"PRAGMA foreign_keys"_s)).toInt() == 1);
    CHECK(valueOf(connection->single(u"PRAGMA trusted_schema"_s)).toInt() == 0);
    CHECK(valueOf(connection->single(u"PRAGMA busy_timeout"_s)).toInt() > 0);
    CHECK(valueOf(connection->single(u"PRAGMA user_version"_s)).toInt() == newestSchemaVersion());
    CHECK(valueOf(connection->single(u"PRAGMA application_id"_s)).toInt() == 0x52544354);
}

TEST_CASE("a statement with too few or too many values is refused, even after it ran with the right number")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 0);
    const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
    const QString sql = u"INSERT INTO \"unit\" (\"id\", \"name\") VALUES (?, ?)"_s;
    REQUIRE(connection->execute(sql, {1, u"Service desk"_s}));
    CHECK_FALSE(connection->execute(sql, {2}));
    CHECK_FALSE(connection->execute(sql, {2, u"Operations"_s, 3}));
    CHECK_FALSE(connection->execute(sql));
    CHECK(valueOf(connection->single(u"SELECT COUNT(*) FROM \"unit\""_s)).toInt() == 1);
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 0);
    const auto connection = valueOf(Connection::open(path, Access::ReadWrite));
    {
        const auto transaction = valueOf(Transaction::begin(*connection));
        REQUIRE(
            transaction->connection().execute(u"INSERT INTO \"unit\" (\"id\", \"name\") VALUES (1, 'Service desk')"_s));
    }
    CHECK(valueOf(connection->single(u"SELECT COUNT(*) FROM \"unit\""_s)).toInt() == 0);
}
