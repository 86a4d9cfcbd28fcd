// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file is sound, its chain unbroken, and its records exactly what the ledger made.
#pragma once

#include <store/connection.h>
#include <store/store.h>

namespace Ratchet {

// `present` is what the tables hold. Walks the ledger backwards from it: it must end at nothing.
[[nodiscard]] Result<Integrity> checkIntegrity(Connection &connection, Register present, const Progress &progress);

} // namespace Ratchet
