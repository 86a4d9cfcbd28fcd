// SPDX-License-Identifier: GPL-3.0-or-later
// What of a merged sheet can be written, through the same gates as an edit by hand.
#pragma once

#include <core/change_builder.h>
#include <owners/sheet_merge.h>

#include <QDate>

namespace Ratchet {

struct SheetPlan {
    std::vector<SheetLine> lines; // as given; those that a gate refuses say so
    qsizetype fields = 0; // that are written
    qsizetype records = 0; // whose fields are
    [[nodiscard]] qsizetype count(SheetLineState state) const;
    [[nodiscard]] qsizetype openConflicts() const;
};

// The edits of the lines that are written, in `builder` (which stands on `reg`), as work of today. Where a gate refuses
// the status of a record, its other fields are tried without it.
[[nodiscard]] SheetPlan planSheet(ChangeBuilder &builder, const Register &reg, const std::vector<SheetLine> &lines,
                                  QDate today);

// The reason of the change: "Sheet of Priya Nair of 2026-11-29: 3 fields of 2 records".
[[nodiscard]] QString summaryOf(const SheetMerge &merge, const SheetPlan &plan);

} // namespace Ratchet
