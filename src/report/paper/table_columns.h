// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of tables on paper: which of them stand side by side, and how wide they are.
#pragma once

#include <report/paper/element.h>

namespace Ratchet {

struct PackStyle;

inline constexpr double cellSidePoints = 5; // beside the text of a cell

// The table as it fits, with its second lines: itself; or with its longest text moved below each row; or several that
// each repeat the first column where even then the columns need more room.
[[nodiscard]] std::vector<TableElement> fitColumns(const TableElement &table, const PackStyle &style, double width);
// Widths of the columns with their padding, 0 for one below the rows; together exactly `width`.
[[nodiscard]] std::vector<double> columnWidths(const TableElement &table, const PackStyle &style, double width);
// What is drawn in a cell needs before its text, or in place of it; 0 for nothing.
[[nodiscard]] double drawingWidth(const Cell &cell, const QFont &font);
// Of the header (row -1) or of a row.
[[nodiscard]] QFont cellFont(const TableElement &table, int row, const PackStyle &style);

} // namespace Ratchet
