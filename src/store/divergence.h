// SPDX-License-Identifier: GPL-3.0-or-later
// Two versions of one register, told apart by their ledgers.
#pragma once

#include <core/result.h>
#include <store/ledger_entry.h>

#include <vector>

namespace Ratchet {

class Connection;

struct Divergence {
    qint64 common = 0; // the last change that both hold; 0 where none is known
    qint64 here = 0; // changes since that
    qint64 there = 0;
    LedgerEntry latest = {}; // the last change there

    [[nodiscard]] bool isRelated() const { return common > 0; }
};

// Ledgers from any change on, ascending; number and hash are enough of `here`.
[[nodiscard]] Divergence divergenceOf(const std::vector<LedgerEntry> &here, const std::vector<LedgerEntry> &there);
// Of an open register, whose latest changes are `recent`, from the file at `path`. Where it holds none of these, by the
// whole ledger that `opened` reads, as long as that is the register's; nullptr where it is not to be read.
[[nodiscard]] Result<Divergence> divergenceOf(const std::vector<LedgerEntry> &recent, Connection *opened,
                                              const QString &path);
// Of the registers at two paths.
[[nodiscard]] Result<Divergence> divergenceOf(const QString &here, const QString &there);

// The ledger of a file from that change on, its last change at least, by what the file holds itself; touches nothing.
[[nodiscard]] Result<std::vector<LedgerEntry>> entriesOf(const QString &path, qint64 from = 1);

} // namespace Ratchet
