// SPDX-License-Identifier: GPL-3.0-or-later
// A register read for a report: as recorded at a change, to be judged as of a day.
#pragma once

#include <cli/arguments.h>

#include <core/register.h>
#include <document/document.h>
#include <store/store.h>

namespace Ratchet {

struct OpenedRegister {
    std::unique_ptr<Store> store; // read only
    Register reg; // as recorded at `change`
    QDate today;
    QDate asOf; // today unless --as-of says otherwise
    qint64 change = 0;
    QByteArray ledgerHash; // of `change`; empty for change 0
};

// Opens the file of the arguments for reading.
[[nodiscard]] Result<std::unique_ptr<Store>> openStore(const Arguments &arguments);
// Reads it too, following --as-of and --recorded.
[[nodiscard]] Result<OpenedRegister> openRegister(const Arguments &arguments);

// Adds --take-over, which openForChanges() follows.
void addTakeOver(Arguments &arguments);
// Opens the file of the arguments for writing. Where another computer holds it, the error says what --take-over does.
[[nodiscard]] Result<std::unique_ptr<Document>> openForChanges(const Arguments &arguments);

// ErrorCode::Usage where the register held nothing at that change.
[[nodiscard]] Status holdsSomething(const OpenedRegister &opened);

// Who the ledger says made a change.
[[nodiscard]] QString ledgerName();

} // namespace Ratchet
