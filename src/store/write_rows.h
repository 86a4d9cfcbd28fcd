// SPDX-License-Identifier: GPL-3.0-or-later
// Carries edits out on the tables of the file.
#pragma once

#include <store/connection.h>

#include <core/change.h>

namespace Ratchet {

[[nodiscard]] Status writeRows(Transaction &transaction, const std::vector<Edit> &edits);

} // namespace Ratchet
