// SPDX-License-Identifier: GPL-3.0-or-later
// How a value lies in a column, and what the program makes of a column that somebody else filled.
#include "sample_store.h"

#include <core/entities/cadence.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <store/inspection.h>
#include <store/migrations.h>
#include <store/row_sql.h>
#include <store/write_lock.h>
#include <support/test.h>

#include <QDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const Field &improvementField(QStringView name) { return *entityType<Improvement>().find(name); }

} // namespace

TEST_CASE("a column can be read by any tool: dates and options as texts")
{
    CHECK(toColumn(improvementField(u"raised_on"), QDate(2026, 3, 9)) == u"2026-03-09"_s);
    CHECK(toColumn(improvementField(u"raised_on"), QDate(987, 12, 31)) == u"0987-12-31"_s);
    CHECK(toColumn(improvementField(u"status"), qint64(ImprovementStatus::InProgress)) == u"in_progress"_s);
    CHECK(toColumn(improvementField(u"replicable"), true) == 1);
    CHECK(toColumn(improvementField(u"value"), 0.1) == 0.1);
    CHECK(toColumn(improvementField(u"title"), Value()).isNull());
    CHECK(toColumn(fieldOf<&Ceremony::startsAt>(), QDateTime(QDate(2026, 3, 9), QTime(9, 30), Qt::UTC))
          == u"2026-03-09T09:30:00"_s);
}

TEST_CASE("what a field cannot hold is as if it were not there")
{
    const Field &date = improvementField(u"raised_on");
    CHECK(fromColumn(date, u"2026-02-28"_s) == Value(QDate(2026, 2, 28)));
    for (const QString &text : {u"2026-02-29"_s, u"2026-2-28"_s, u"28.02.2026"_s, u"2026-02-28T00:00"_s, u"x"_s, u""_s})
        CHECK(isEmpty(fromColumn(date, text)));
    CHECK(fromColumn(improvementField(u"status"), u"on_hold"_s) == Value(qint64(ImprovementStatus::OnHold)));
    CHECK(isEmpty(fromColumn(improvementField(u"status"), u"of a later version"_s)));
    CHECK(isEmpty(fromColumn(improvementField(u"title"), u""_s)));
    CHECK(isEmpty(fromColumn(improvementField(u"replicable"), 0)));
    CHECK(isEmpty(fromColumn(improvementField(u"owner"), 0)));
    CHECK(fromColumn(improvementField(u"owner"), 12) == Value(qint64(12)));
}

TEST_CASE("statements name tables and columns in quotes and take every value as a parameter")
{
    const EntityType &type = entityType(EntityKind::Milestone);
    CHECK(
        selectSql(EntityKind::Milestone)
        == u"SELECT \"id\", \"improvement\", \"title\", \"due_on\", \"done_on\" FROM \"milestone\" ORDER BY \"id\""_s);
    CHECK_FALSE(selectSql(EntityKind::Milestone, RowOrder::AsStored).contains(u"ORDER"_s));
    CHECK(insertSql(type, {fieldIndex<&Milestone::title>()})
          == u"INSERT INTO \"milestone\" (\"id\", \"title\") VALUES (?, ?)"_s);
    CHECK(updateSql(type, fieldIndex<&Milestone::doneOn>())
          == u"UPDATE \"milestone\" SET \"done_on\" = ? WHERE \"id\" = ?"_s);
    CHECK(deleteSql(type) == u"DELETE FROM \"milestone\" WHERE \"id\" = ?"_s);
}

TEST_CASE("a file is looked at before it is opened: its version, or why it is none of ours")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    makeRegister(path, 3);
    const QByteArray content = contentOf(path);
    CHECK(valueOf(inspect(path, newestSchemaVersion())) == newestSchemaVersion());
    const auto newer = inspect(path, newestSchemaVersion() - 1);
    REQUIRE_FALSE(newer);
    CHECK(newer.error().code == ErrorCode::NewerVersion);
    CHECK(newer.error().cause.contains(QString::number(newestSchemaVersion())));
    writeFile(path, content.chopped(1));
    CHECK(inspect(path, newestSchemaVersion()).error().code == ErrorCode::Damaged);
    QByteArray foreign = content;
    foreign[68] = 'X'; // of the application id "RTCT"
    writeFile(path, foreign);
    CHECK(inspect(path, newestSchemaVersion()).error().code == ErrorCode::NotARegister);
    CHECK(contentOf(path) == foreign);
    CHECK(inspect(folder.filePath(u"none"_s), newestSchemaVersion()).error().code == ErrorCode::CannotOpen);
}

TEST_CASE("one writer at a time, known by name, and the lock goes with the writer")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ratchet"_s);
    CHECK_FALSE(WriteLock::holder(path));
    {
        const auto lock = valueOf(WriteLock::take(path, u"Ada"_s));
        const auto second = WriteLock::take(path, u"Grace"_s);
        REQUIRE_FALSE(second);
        CHECK(second.error().code == ErrorCode::Locked);
        CHECK(second.error().what.contains(u"Ada"_s));
        REQUIRE(WriteLock::holder(path));
        CHECK(WriteLock::holder(path)->who == u"Ada"_s);
        CHECK(WriteLock::take(folder.filePath(u"b.ratchet"_s), u"Grace"_s)); // another register
    }
    CHECK_FALSE(WriteLock::holder(path));
    CHECK(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot));
    CHECK(WriteLock::take(path, u"Grace"_s));
    const auto nowhere = WriteLock::take(folder.filePath(u"missing/a.ratchet"_s), u"Ada"_s);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::CannotOpen);
}
