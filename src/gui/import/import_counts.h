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
// The same in one line, and what else is to be known: columns left out, and how the file was read.
struct ImportHead {
    QString shown; // two lines, however much there is to say
    QString whole;
    bool isCut = false; // the two lines do not say all
};
[[nodiscard]] ImportHead importHead(const ImportPlan &plan, qsizetype unreadable);
// While a table of so many rows is being read.
[[nodiscard]] QString readingText(size_t rows);
// What was done, for whoever waited for it.
[[nodiscard]] QString importedText(const ImportPlan &plan);

} // namespace Ratchet
