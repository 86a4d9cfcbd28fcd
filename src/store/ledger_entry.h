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

} // namespace Ratchet
