// SPDX-License-Identifier: GPL-3.0-or-later
// Which facts lists know of each kind of record.
#pragma once

#include <models/lists/record_facts.h>

namespace Ratchet {

// Never nullptr.
[[nodiscard]] std::unique_ptr<RecordFacts> makeRecordFacts(EntityKind kind);

} // namespace Ratchet
