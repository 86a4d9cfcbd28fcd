// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list of a kind of record can have.
#pragma once

#include <models/lists/record_facts.h>

#include <vector>

namespace Ratchet {

// Fields first, in the order of their table, then what the facts compute.
[[nodiscard]] std::vector<RecordColumn> columnsOf(EntityKind kind, const RecordFacts &facts);

} // namespace Ratchet
