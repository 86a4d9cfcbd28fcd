// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper: into which parts a row may be divided, and how a part is painted.
#pragma once

#include <vector>

class QPainter;

namespace Ratchet {

struct PackStyle;
struct TableElement;

// A row, or some lines of a row that is too high to stand together.
struct RowPart {
    int row = -1; // -1: the header
    int firstLine = 0;
    int lines = 1;
    bool isLast = true; // of its row
    bool isBelow = false; // the text below the row instead of its cells

    [[nodiscard]] bool startsRow() const { return firstLine == 0 && !isBelow; }
};
[[nodiscard]] std::vector<RowPart> rowParts(const TableElement &table, const std::vector<double> &widths,
                                            const PackStyle &style);
[[nodiscard]] double partHeight(const RowPart &part, const PackStyle &style);
// Paints at `top` of the page, from the start of the body on.
void paintRowPart(QPainter &painter, const TableElement &table, const std::vector<double> &widths, const RowPart &part,
                  double top, const PackStyle &style);

} // namespace Ratchet
