// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the ledger as it is shown and verified.
#pragma once

#include <core/change.h>

#include <QByteArray>

namespace Ratchet {

// A row of the ledger with its seal, without its edits.
struct LedgerEntry {
    qint64 number = 0;
    QDateTime at;
    QString who;
    QString reason;
    ChangeKind kind = ChangeKind::Edit;
    qint64 undoes = 0;
    qsizetype edits = 0;
    QByteArray hash; // SHA-256 over the previous hash and everything in the row
};

// The number and seal of the last row; 0 and 32 zero bytes before the first.
struct LedgerHead {
    qint64 number = 0;
    QByteArray hash = QByteArray(32, '\0');

    bool operator==(const LedgerHead &) const = default;
};

} // namespace Ratchet
