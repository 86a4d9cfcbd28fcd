// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all records of a file into memory.
#pragma once

#include <store/connection.h>
#include <store/progress.h>

#include <core/register.h>

namespace Ratchet {

// Readings come through a second connection in a thread of their own: they are most of a large register. `most` is the
// number of records there can be, for `progress`.
[[nodiscard]] Result<Register> loadRegister(Connection &connection, Access access, qint64 most = 0,
                                            const Progress &progress = {});
// One table after the other: slower, and all of the moment of the transaction.
[[nodiscard]] Result<Register> loadInTransaction(Transaction &transaction);

} // namespace Ratchet
