// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows an import adds, changes and leaves, in words.
#pragma once

#include <exchange/mapping/import_plan.h>

namespace Ratchet {

// What happens to rows, in the order in which it is told.
inline constexpr RowAction shownRowActions[] = {RowAction::Add,       RowAction::Update,  RowAction::Unchanged,
                                                RowAction::Duplicate, RowAction::Skipped, RowAction::Refused,
                                                RowAction::LeftOut};

// "1 added", "2 unchanged", …; `unreadable` are lines of the file that are no rows.
[[nodiscard]] QStringList importCounts(const ImportPlan &plan, qsizetype unreadable);

} // namespace Ratchet
