// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all records of a file into memory.
#pragma once

#include <store/connection.h>

#include <core/register.h>

namespace Ratchet {

// Readings come through a second connection in a thread of their own: they are most of a large register.
[[nodiscard]] Result<Register> loadRegister(Connection &connection, Access access);

} // namespace Ratchet
