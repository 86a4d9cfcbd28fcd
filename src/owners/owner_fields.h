// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of an action and of an improvement their owner fills in on a sheet.
#pragma once

#include <core/fields/entity.h>

#include <vector>

namespace Ratchet {

// The kinds on a sheet, in the order of its pages: actions, then improvements.
inline constexpr EntityKind ownerKinds[] = {EntityKind::Action, EntityKind::Improvement};

// Status, due or target date, delivered on, the reason that some states ask for, note; in the order of the columns.
// Empty for kinds that are not on a sheet.
[[nodiscard]] std::vector<FieldIndex> ownerFields(EntityKind kind);
[[nodiscard]] FieldIndex statusField(EntityKind kind);
// The due date of an action, the target date of an improvement.
[[nodiscard]] FieldIndex dueField(EntityKind kind);

// The options of the status that the sheet offers, from 1: those that the owner can reach with the fields of the sheet.
// Nobody verifies their own work, and what closes an improvement is not on the sheet.
[[nodiscard]] std::vector<qint64> offeredStates(EntityKind kind);

} // namespace Ratchet
