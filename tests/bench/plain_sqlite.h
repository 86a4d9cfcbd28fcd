// SPDX-License-Identifier: GPL-3.0-or-later
// The same reads and writes by SQLite's own interface, without anything of ours: what the benchmark compares with.
#pragma once

#include <QString>

#include <vector>

namespace Ratchet::Bench {

// Milliseconds to open the file and fetch every column of every row of the record tables.
[[nodiscard]] double readEverything(const QString &path);
// The same for the tables that metrics are judged from.
[[nodiscard]] double readMetrics(const QString &path);
// Milliseconds of each of `count` transactions that change one title and append a ledger-sized row, fully synchronous.
[[nodiscard]] std::vector<double> editTransactions(const QString &path, int count);
// Milliseconds for `sqlite3 .import` of a CSV file into a fresh database; negative where the shell is not installed.
[[nodiscard]] double shellImport(const QString &csvPath, const QString &databasePath);

} // namespace Ratchet::Bench
