// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite makes sure that no reference of a change names a record that is not there.
#pragma once

#include <core/result.h>

#include <vector>

namespace Ratchet {

class Connection;
class Transaction;
struct Edit;

// SQLite looks for what refers to a row when that row goes, through every table that may: a thousand removals are a
// thousand walks through tables of any length. So a change that removes many is checked once, when it is written.
enum class ReferenceCheck { EachRow, AtTheEnd };
[[nodiscard]] ReferenceCheck referenceCheckFor(const std::vector<Edit> &edits);

// Not within a transaction, where SQLite would ignore it.
[[nodiscard]] Status setReferenceCheck(Connection &connection, ReferenceCheck check);
// Looks at the kinds that these edits touch and at those that refer to a removed one. ErrorCode::Storage where a
// reference names nothing.
[[nodiscard]] Status checkReferences(Transaction &transaction, const std::vector<Edit> &edits);

} // namespace Ratchet
