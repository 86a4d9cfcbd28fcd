// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <store/edit_codec.h>

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <iterator>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView entryColumns =
    "\"number\", \"at\", \"who\", \"reason\", \"kind\", \"undoes\", \"count\", \"hash\""_L1;

QString isoMoment(const QDateTime &at) { return at.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s); }

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

Change changeWith(const LedgerEntry &entry, std::vector<Edit> edits)
{
    return {entry.number, entry.at, entry.who, entry.reason, entry.kind, entry.undoes, std::move(edits)};
}

// A null QString would be NULL.
QString notNull(const QString &text) { return text.isNull() ? u""_s : text; }

// Every row of a query, each made by `make`.
template <class Row, class Make>
Result<std::vector<Row>> rowsOf(Connection &connection, const QString &sql, const QVariantList &values, Make make)
{
    std::vector<Row> rows;
    const Status read = eachRow(connection, sql, values, [&](const Statement &statement) -> Status {
        rows.push_back(make(statement));
        return {};
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return rows;
}

// The records of one kind go as one value, an array in JSON: a change may touch a hundred thousand.
Status listTouched(Connection &connection, qint64 number, const std::set<Touched> &records)
{
    for (auto first = records.begin(); first != records.end();) {
        const auto last = std::find_if(first, records.end(), [&](const Touched &touched) {
            return touched.entity != first->entity || touched.removed != first->removed;
        });
        QByteArray list = "[";
        std::for_each(first, last,
                      [&list](const Touched &touched) { list += QByteArray::number(touched.record) + ','; });
        list.back() = ']';
        const Status listed =
            connection.execute(u"INSERT INTO \"touched\" SELECT ?, \"value\", ?, ? FROM json_each(?)"_s,
                               {first->entity, number, int(first->removed), QString::fromLatin1(list)});
        if (!listed)
            return listed;
        first = last;
    }
    return {};
}

} // namespace

QByteArray sealOf(const QByteArray &previous, const LedgerRow &row)
{
    QByteArray content;
    QDataStream out(&content, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    // A null text would be sealed as something else than the empty one that the file gives back.
    out << row.entry.number << isoMoment(row.entry.at).toUtf8() << notNull(row.entry.who).toUtf8()
        << notNull(row.entry.reason).toUtf8() << qint32(row.entry.kind) << row.entry.undoes << qint64(row.entry.edits);
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
        {row.entry.number, isoMoment(row.entry.at), notNull(row.entry.who), notNull(row.entry.reason),
         int(row.entry.kind), row.entry.undoes, qlonglong(row.entry.edits), row.entry.hash, row.edits});
    if (!written)
        return written;
    return listTouched(connection, row.entry.number, touchedBy(edits));
}

std::set<Touched> touchedBy(const std::vector<Edit> &edits)
{
    std::set<Touched> records;
    std::set<Touched> removed;
    for (const Edit &edit : edits) {
        records.insert(records.end(), Touched{int(edit.entity), edit.record, false});
        if (edit.field == Edit::existence && isEmpty(edit.after))
            removed.insert(Touched{int(edit.entity), edit.record, false});
    }
    for (Touched touched : removed) {
        records.erase(touched);
        touched.removed = true;
        records.insert(touched);
    }
    return records;
}

Result<std::set<Touched>> listedAsTouched(Connection &connection, qint64 number)
{
    const auto rows = rowsOf<Touched>(
        connection, u"SELECT \"entity\", \"record\", \"removed\" FROM \"touched\" WHERE \"change\" = ?"_s, {number},
        [](const Statement &statement) {
            return Touched{statement.value(0).toInt(), statement.value(1).toLongLong(),
                           statement.value(2).toInt() != 0};
        });
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return std::set<Touched>(rows->begin(), rows->end());
}

Result<std::vector<LedgerRow>> readRows(Connection &connection, qint64 from, qint64 to)
{
    const QString sql = u"SELECT "_s + entryColumns
        + u", \"edits\" FROM \"ledger\" WHERE \"number\" BETWEEN ? AND ? ORDER BY \"number\""_s;
    return rowsOf<LedgerRow>(connection, sql, {from, to > 0 ? to : std::numeric_limits<qint64>::max()},
                             [](const Statement &statement) {
                                 return LedgerRow{entryOf(statement), statement.value(8).toByteArray()};
                             });
}

Result<std::vector<LedgerEntry>> readEntries(Connection &connection, qint64 from, qint64 to)
{
    const QString sql =
        u"SELECT "_s + entryColumns + u" FROM \"ledger\" WHERE \"number\" BETWEEN ? AND ? ORDER BY \"number\""_s;
    return rowsOf<LedgerEntry>(connection, sql, {from, to > 0 ? to : std::numeric_limits<qint64>::max()}, entryOf);
}

Result<std::vector<qint64>> changesTouching(Connection &connection, EntityKind kind, RecordId record)
{
    return rowsOf<qint64>(
        connection, u"SELECT \"change\" FROM \"touched\" WHERE \"entity\" = ? AND \"record\" = ? ORDER BY \"change\""_s,
        {int(kind), qlonglong(record)}, [](const Statement &statement) { return statement.value(0).toLongLong(); });
}

Result<std::vector<Change>> readHistory(Connection &connection, EntityKind kind, RecordId record, qint64 most)
{
    const Result<std::vector<qint64>> numbers = changesTouching(connection, kind, record);
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    std::vector<Change> changes;
    for (auto number = numbers->rbegin(); number != numbers->rend() && qint64(changes.size()) < most; ++number) {
        const Result<std::vector<LedgerRow>> rows = readRows(connection, *number, *number);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const LedgerRow &row : *rows) {
            Result<std::vector<Edit>> edits = decodeEditsOf(kind, record, row.edits);
            if (!edits)
                return tl::unexpected<Error>(edits.error());
            changes.push_back(changeWith(row.entry, std::move(*edits)));
        }
    }
    return changes;
}

Result<qint64> changeBefore(Connection &connection, const QDateTime &moment)
{
    const Result<QVariant> number =
        connection.single(u"SELECT max(\"number\") FROM \"ledger\" WHERE \"at\" < ?"_s, {isoMoment(moment)});
    if (!number)
        return tl::unexpected<Error>(number.error());
    return number->toLongLong();
}

Result<std::vector<qint64>> removingChanges(Connection &connection)
{
    return rowsOf<qint64>(connection,
                          u"SELECT DISTINCT \"change\" FROM \"touched\" WHERE \"removed\" = 1 ORDER BY \"change\""_s,
                          {}, [](const Statement &statement) { return statement.value(0).toLongLong(); });
}

Result<std::vector<Change>> readRemovals(Connection &connection, const Cancellation &cancellation)
{
    const Result<std::vector<qint64>> numbers = removingChanges(connection);
    if (!numbers)
        return tl::unexpected<Error>(numbers.error());
    std::vector<Change> found;
    for (const qint64 number : *numbers) {
        if (cancellation.isRequested())
            return failure(ErrorCode::Cancelled, {});
        Result<std::vector<Change>> change = readChanges(connection, number, number);
        if (!change)
            return change;
        std::ranges::move(*change, std::back_inserter(found));
    }
    return found;
}

Result<Change> changeOf(const LedgerRow &row)
{
    Result<std::vector<Edit>> edits = decodeEdits(row.edits);
    if (!edits)
        return tl::unexpected<Error>(edits.error());
    return changeWith(row.entry, std::move(*edits));
}

Result<std::vector<Change>> readChanges(Connection &connection, qint64 from, qint64 to)
{
    const Result<std::vector<LedgerRow>> rows = readRows(connection, from, to);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    std::vector<Change> changes;
    for (const LedgerRow &row : *rows) {
        Result<Change> one = changeOf(row);
        if (!one)
            return tl::unexpected<Error>(one.error());
        changes.push_back(std::move(*one));
    }
    return changes;
}

Result<LedgerHead> readHead(Connection &connection)
{
    const auto query =
        connection.prepared(u"SELECT \"number\", \"hash\" FROM \"ledger\" ORDER BY \"number\" DESC LIMIT 1"_s);
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
