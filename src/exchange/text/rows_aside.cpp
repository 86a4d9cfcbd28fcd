// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows_aside.h"

#include <algorithm>

namespace Ratchet {

namespace {

bool isRow(const TextTable::LeftOut &line) { return !line.row.cells.isEmpty(); }

} // namespace

qsizetype countAside(const TextTable &table) { return std::ranges::count_if(table.leftOut, isRow); }

TextTable withRowsAside(TextTable table)
{
    for (const TextTable::LeftOut &line : table.leftOut) {
        if (isRow(line))
            table.rows.push_back(line.row);
    }
    std::erase_if(table.leftOut, isRow);
    std::ranges::stable_sort(table.rows, {}, &TextTable::Row::line);
    return table;
}

} // namespace Ratchet
