// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "edit_codec.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QSet>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView entryColumns = "\"number\", \"at\", \"who\", \"reason\", \"kind\", \"undoes\", \"count\", \"hash\""_L1;

QString isoMoment(const QDateTime &at)
{
    return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s);
}

LedgerEntry entryOf(const Statement &statement)
{
    LedgerEntry entry;
    entry.number = statement.value(0).toLongLong();
    entry.at = QDateTime::fromString(statement.value(1).toString(), Qt::ISODateWithMs);
    entry.who = statement.value(2).toString();
    entry.reason = statement.value(3).toString();
    entry.kind = ChangeKind(statement.value(4).toInt());
    entry.undoes = statement.value(5).toLongLong();
    entry.edits = statement.value(6).toLongLong();
    entry.hash = statement.value(7).toByteArray();
    return entry;
}

// A null QString would be NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

// Every row of a query, each made by `make`.
template <class Row, class Make>
Result<std::vector<Row>> rowsOf(Connection &connection, const QString &sql, const QVariantList &values, Make make)
{
    const auto query = connection.prepared(sql);
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(values); !run)
        return tl::unexpected<Error>(run.error());
    std::vector<Row> rows;
    while (statement.next())
        rows.push_back(make(statement));
    if (const Status status = statement.status(); !status)
        return tl::unexpected<Error>(status.error());
    return rows;
}

} // namespace

QByteArray sealOf(const QByteArray &previous, const LedgerRow &row)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << row.entry.number << isoMoment(row.entry.at).toUtf8() << row.entry.who.toUtf8() << row.entry.reason.toUtf8()
        << qint32(row.entry.kind) << row.entry.undoes << qint64(row.entry.edits);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(content);
    hash.addData(row.edits);
    return hash.result();
}

Status appendRow(Transaction &transaction, const LedgerRow &row, const std::vector<Edit> &edits)
{
    Connection &connection = transaction.connection();
    const Status written = connection.execute(
        u"INSERT INTO \"ledger\" ("_s + entryColumns + u", \"edits\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {row.entry.number, isoMoment(row.entry.at), notNull(row.entry.who), notNull(row.entry.reason), int(row.entry.kind), row.entry.undoes,
         qlonglong(row.entry.edits), row.entry.hash, row.edits});
    if (!written)
        return written;
    QSet<RecordId> removed;
    for (const Edit &edit : edits) {
        if (edit.field == Edit::existence && isEmpty(edit.after))
            removed.insert(edit.record);
    }
    RecordId last = 0;
    for (const Edit &edit : edits) {
        if (edit.record == last)
            continue;
        last = edit.record;
        const Status touched = connection.execute(
            u"INSERT OR IGNORE INTO \"touched\" VALUES (?, ?, ?, ?)"_s,
            {int(edit.entity), qlonglong(edit.record), row.entry.number, int(removed.contains(edit.record))});
        if (!touched)
            return touched;
    }
    return {};
}

Result<std::vector<LedgerRow>> readRows(Connection &connection, qint64 from, qint64 to)
{
    const QString sql = u"SELECT "_s + entryColumns + u", \"edits\" FROM \"ledger\" WHERE \"number\" BETWEEN ? AND ? ORDER BY \"number\""_s;
    return rowsOf<LedgerRow>(connection, sql, {from, to > 0 ? to : std::numeric_limits<qint64>::max()},
                             [](const Statement &statement) { return LedgerRow{entryOf(statement), statement.value(8).toByteArray()}; });
}

Result<std::vector<LedgerEntry>> readEntries(Connection &connection)
{
    return rowsOf<LedgerEntry>(connection, u"SELECT "_s + entryColumns + u" FROM \"ledger\" ORDER BY \"number\""_s, {}, entryOf);
}

Result<std::vector<qint64>> changesTouching(Connection &connection, EntityKind kind, RecordId record)
{
    return rowsOf<qint64>(connection, u"SELECT \"change\" FROM \"touched\" WHERE \"entity\" = ? AND \"record\" = ? ORDER BY \"change\""_s,
                          {int(kind), qlonglong(record)}, [](const Statement &statement) { return statement.value(0).toLongLong(); });
}

Result<std::vector<qint64>> removingChanges(Connection &connection)
{
    return rowsOf<qint64>(connection, u"SELECT DISTINCT \"change\" FROM \"touched\" WHERE \"removed\" = 1 ORDER BY \"change\""_s, {},
                          [](const Statement &statement) { return statement.value(0).toLongLong(); });
}

Result<Change> changeOf(const LedgerRow &row)
{
    Result<std::vector<Edit>> edits = decodeEdits(row.edits);
    if (!edits)
        return tl::unexpected<Error>(edits.error());
    return Change{row.entry.number, row.entry.at, row.entry.who, row.entry.reason, row.entry.kind, row.entry.undoes, std::move(*edits)};
}

Result<LedgerHead> readHead(Connection &connection)
{
    const auto query = connection.prepared(u"SELECT \"number\", \"hash\" FROM \"ledger\" ORDER BY \"number\" DESC LIMIT 1"_s);
    if (!query)
        return tl::unexpected<Error>(query.error());
    Statement statement(**query);
    if (const Status run = statement.run(); !run)
        return tl::unexpected<Error>(run.error());
    if (!statement.next())
        return LedgerHead{};
    return LedgerHead{statement.value(0).toLongLong(), statement.value(1).toByteArray()};
}

} // namespace Ratchet
