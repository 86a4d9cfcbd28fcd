// SPDX-License-Identifier: GPL-3.0-or-later
// One change onto the end of a register file.
#pragma once

#include <core/cancellation.h>
#include <core/result.h>
#include <store/appended_change.h>
#include <store/ledger.h>

namespace Ratchet {

class Connection;

// Numbers the change after `head` and writes it, in one transaction. `nextId` is the first id not used afterwards.
// ErrorCode::Cancelled where it was asked to stop; any error leaves the file as it was.
[[nodiscard]] Result<AppendedChange> appendChange(Connection &connection, const LedgerHead &head, Change change,
                                                  RecordId nextId, BackUp backUp, const Cancellation &cancellation);

} // namespace Ratchet
