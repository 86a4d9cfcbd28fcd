// SPDX-License-Identifier: GPL-3.0-or-later
// The register as it stood after an earlier change.
#pragma once

#include <core/cancellation.h>
#include <core/register.h>
#include <store/connection.h>

namespace Ratchet {

[[nodiscard]] tl::unexpected<Error> noSuchChange(qint64 number);

// The register after change `number`, from what it is after change `last`. ErrorCode::Damaged where the ledger does not
// lead back.
[[nodiscard]] Result<Register> walkBack(Connection &connection, Register reg, qint64 last, qint64 number,
                                        const Cancellation &cancellation);

} // namespace Ratchet
