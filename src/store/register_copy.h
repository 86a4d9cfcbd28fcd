// SPDX-License-Identifier: GPL-3.0-or-later
// The open state of a register as a file of its own, whatever became of the file that it was opened from.
#pragma once

#include <core/register.h>
#include <store/copied_history.h>
#include <store/ledger.h>

#include <QStringList>

namespace Ratchet {

struct OpenState {
    LedgerHead opened = {}; // what the file ended with when it was opened
    std::vector<LedgerRow> since = {}; // written since then
    LedgerHead head = {};
    RecordId nextId = 1;
};

// Where the state is copied from.
struct CopySource {
    Connection &connection; // to the file that was opened
    bool isWrittenOver = false; // that file, with another content: what the connection reads may be of both
    QStringList others = {}; // paths of registers that may hold the changes before the opening
};

// Writes the state, with `present` as its records, to `path`, which is replaced once the copy is whole and verified.
// First as a copy by the connection; where what that reads is not the state any more, from the changes: those before
// the opening by the first of the others that holds them, those since as they are. `who` makes everything anew where
// none does.
[[nodiscard]] Result<CopiedHistory> writeOpenState(const CopySource &source, const OpenState &state,
                                                   const Register &present, const QString &who, const QString &path);

} // namespace Ratchet
