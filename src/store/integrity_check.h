// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file is sound, its chain unbroken, and its records exactly what the ledger made.
#pragma once

#include <core/register.h>
#include <store/connection.h>
#include <store/integrity.h>
#include <store/progress.h>

namespace Ratchet {

// `present` is what the tables hold in this transaction. Walks the ledger backwards from it: it must end at nothing.
[[nodiscard]] Result<Integrity> checkIntegrity(Transaction &transaction, Register present, const Progress &progress);

// The same with the records in memory already, as they are after that change: they are compared with the file's and not
// held twice. ErrorCode::Cancelled where the file is at another change by now.
[[nodiscard]] Result<Integrity> checkAgainst(Transaction &transaction, const Register &present, qint64 change,
                                             const Progress &progress);

// The ledger alone, by its seals: number and seal of the last change, and where the chain breaks. No edit is looked at.
[[nodiscard]] Result<Integrity> checkSeals(Transaction &transaction);

// Where the tables differ from `present`: nowhere, unless somebody wrote to the file past the program.
[[nodiscard]] Result<std::vector<Integrity::Finding>> differences(Transaction &transaction, const Register &present);

} // namespace Ratchet
