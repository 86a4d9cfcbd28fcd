// SPDX-License-Identifier: GPL-3.0-or-later
// One page of an owner's sheet: the open records of one kind, what they are in closed cells, what to fill in in open
// ones.
#pragma once

#include <owners/owner_sheet.h>

struct lxw_workbook;
struct lxw_worksheet;

namespace Ratchet {

// The headers of the closed columns, then those of ownerFields(kind).
[[nodiscard]] QStringList ownerPageHeader(EntityKind kind);
// How many columns are closed.
inline constexpr int closedColumns = 5;

// `offered` is the range of the workbook that lists the states to choose from, as a formula; `rows` are of that kind.
[[nodiscard]] Status writeOwnerPage(lxw_workbook *workbook, lxw_worksheet *target, EntityKind kind,
                                    const std::vector<OwnerSheet::Row> &rows, const QString &offered);

} // namespace Ratchet
