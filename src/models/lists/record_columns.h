// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list of a kind of record can have, and what their cells hold.
#pragma once

#include <models/lists/record_facts.h>

#include <vector>

class QLocale;

namespace Ratchet {

// Fields first, in the order of their table, then what the facts compute.
[[nodiscard]] std::vector<RecordColumn> columnsOf(EntityKind kind, const RecordFacts &facts);

[[nodiscard]] Value columnValue(const RecordColumn &column, const Register &reg, EntityKind kind,
                                const RecordFacts &facts, RecordId record);
// As people read it.
[[nodiscard]] QString columnText(const RecordColumn &column, const Register &reg, EntityKind kind,
                                 const RecordFacts &facts, RecordId record, const QLocale &locale);

} // namespace Ratchet
