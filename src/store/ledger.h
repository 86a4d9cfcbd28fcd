// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger's rows: each sealed with a SHA-256 over the seal before it and everything the row says.
#pragma once

#include <store/connection.h>
#include <store/store.h>

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
// All rows without their edits, ascending.
[[nodiscard]] Result<std::vector<LedgerEntry>> readEntries(Connection &connection);
// Numbers of the changes that touched a record, ascending.
[[nodiscard]] Result<std::vector<qint64>> changesTouching(Connection &connection, EntityKind kind, RecordId record);
// Numbers of the changes that removed records, ascending.
[[nodiscard]] Result<std::vector<qint64>> removingChanges(Connection &connection);
[[nodiscard]] Result<Change> changeOf(const LedgerRow &row);
// The number and seal of the last row; 0 and 32 zero bytes before the first.
struct LedgerHead {
    qint64 number = 0;
    QByteArray hash = QByteArray(32, '\0');
};
[[nodiscard]] Result<LedgerHead> readHead(Connection &connection);

} // namespace Ratchet
