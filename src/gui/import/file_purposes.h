// SPDX-License-Identifier: GPL-3.0-or-later
// What a file could be brought in as, by what it holds and by its name.
#pragma once

#include <core/result.h>
#include <exchange/intake/table_purpose.h>

namespace Ratchet {

// As purposesOf() has them; nothing where it is the sheet of an owner, which says itself what is what. For a worker.
[[nodiscard]] Result<std::vector<TablePurpose>> purposesOfFile(const QString &path);

} // namespace Ratchet
