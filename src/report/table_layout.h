// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper: how wide the columns are, into which parts a row may be divided, and how a part is painted.
#pragma once

#include <report/pack_style.h>
#include <report/pagination.h>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace Ratchet {

// Widths of the columns with their padding; together exactly `width`.
[[nodiscard]] std::vector<double> columnWidths(const TableElement &table, const PackStyle &style, double width);
// The table as it fits: itself, or several that each repeat the first column where the columns need more room.
[[nodiscard]] std::vector<TableElement> fitColumns(const TableElement &table, const PackStyle &style, double width);

// A row, or some lines of a row that is too high to stand together.
struct RowPart {
    int row = -1; // -1: the header
    int firstLine = 0;
    int lines = 1;
    bool isLast = true; // of its row
};
[[nodiscard]] std::vector<RowPart> rowParts(const TableElement &table, const std::vector<double> &widths,
                                            const PackStyle &style);
[[nodiscard]] double partHeight(const RowPart &part, const PackStyle &style);
// Paints at `top` of the page, from the start of the body on.
void paintRowPart(QPainter &painter, const TableElement &table, const std::vector<double> &widths, const RowPart &part,
                  double top, const PackStyle &style);

} // namespace Ratchet
