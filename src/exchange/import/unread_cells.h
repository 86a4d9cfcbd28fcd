// SPDX-License-Identifier: GPL-3.0-or-later
// Cells that cannot be read and refuse their rows, of which the user may say that they are to stay empty.
#pragma once

#include <exchange/mapping/import_options.h>
#include <exchange/mapping/import_plan.h>

namespace Ratchet {

struct UnreadCell {
    int line = 0; // of the file, from 1
    int column = 0; // of the table, from 1
    QString field; // as mappings call it
    bool isLetGo = false; // the user has said so
};

// Those that refuse a row, and those that were let go. Without what a record must say. In the order of the file.
[[nodiscard]] std::vector<UnreadCell> unreadCells(const ImportPlan &plan, const RowChoices &choices);

} // namespace Ratchet
