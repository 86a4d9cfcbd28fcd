// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's rows: each sealed with a SHA-256 over the seal before it and everything the row says.
#pragma once

#include <core/cancellation.h>
#include <store/connection.h>
#include <store/ledger_entry.h>

#include <set>

namespace Ratchet {

// A row as it lies in the file, its edits still packed.
struct LedgerRow {
    LedgerEntry entry;
    QByteArray edits;
};

[[nodiscard]] QByteArray sealOf(const QByteArray &previous, const LedgerRow &row);
// Adds the row and its touched records inside the transaction; the row's number and hash must be set.
[[nodiscard]] Status appendRow(Transaction &transaction, const LedgerRow &row, const std::vector<Edit> &edits);
// Rows `from` to `to`, ascending; `to` 0 means the last.
[[nodiscard]] Result<std::vector<LedgerRow>> readRows(Connection &connection, qint64 from, qint64 to);
// Rows `from` to `to` without their edits, ascending; `to` 0 means the last.
[[nodiscard]] Result<std::vector<LedgerEntry>> readEntries(Connection &connection, qint64 from = 1, qint64 to = 0);
// Numbers of the changes that touched a record, ascending.
[[nodiscard]] Result<std::vector<qint64>> changesTouching(Connection &connection, EntityKind kind, RecordId record);
// A record that a change touched, as the index of the ledger names it.
struct Touched {
    int entity = 0;
    RecordId record = 0;
    bool removed = false;
    auto operator<=>(const Touched &) const = default;
};
[[nodiscard]] std::set<Touched> touchedBy(const std::vector<Edit> &edits);
// The records that the index lists for a change, in their order.
[[nodiscard]] Result<std::set<Touched>> listedAsTouched(Connection &connection, qint64 number);
// Changes of these numbers with their edits, ascending.
[[nodiscard]] Result<std::vector<Change>> readChanges(Connection &connection, qint64 from, qint64 to);
// The latest changes that touched a record, at most `most`, latest first; each with the edits of that record only.
[[nodiscard]] Result<std::vector<Change>> readHistory(Connection &connection, EntityKind kind, RecordId record,
                                                      qint64 most);
// The number of the last change before that moment; 0 if there is none.
[[nodiscard]] Result<qint64> changeBefore(Connection &connection, const QDateTime &moment);
// Numbers of the changes that removed records, ascending.
[[nodiscard]] Result<std::vector<qint64>> removingChanges(Connection &connection);
// The changes that removed records, ascending; Cancelled where nobody waits for them any more.
[[nodiscard]] Result<std::vector<Change>> readRemovals(Connection &connection, const Cancellation &cancellation);
[[nodiscard]] Result<Change> changeOf(const LedgerRow &row);
[[nodiscard]] Result<LedgerHead> readHead(Connection &connection);

} // namespace Ratchet
