// SPDX-License-Identifier: GPL-3.0-or-later
// What merged cells of a sheet say of the cells they cover: a header of several rows, and a text that belongs to each
// of its rows.
#pragma once

#include <exchange/sheets/imported_sheet.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

// How many of the rows are the header that begins with row `header`: those that a merged cell of that row reaches down
// to, and the one below merged groups or of their form. At least 1.
[[nodiscard]] std::size_t headerDepth(const std::vector<TextTable::Row> &rows, std::size_t header,
                                      const std::vector<MergedCells> &merged);

// The names of the columns that so many rows give, merged cells counted for every column that they cover.
[[nodiscard]] QStringList headerNames(const std::vector<TextTable::Row> &rows, std::size_t header, std::size_t depth,
                                      const std::vector<MergedCells> &merged);

// Gives a text that is merged over several of the rows from `first` on to each of them. A number stands once: it may be
// the sum of its rows.
void spreadDown(std::vector<TextTable::Row> &rows, std::size_t first, const std::vector<MergedCells> &merged);

} // namespace Ratchet
