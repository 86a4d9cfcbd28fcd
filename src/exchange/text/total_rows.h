// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table that sum up others: totals, subtotals, and sums without a name. They are no records and no work.
#pragma once

#include <QStringList>

#include <vector>

namespace Ratchet {

struct TotalRow {
    std::size_t row = 0; // from 0
    QString reason; // translated
};

// Total lines (total_line.h), "Total" with a name that rows before have, and a last row without any name whose numbers
// are the sums of those above; in the order of the rows, each of which has as many cells.
[[nodiscard]] std::vector<TotalRow> totalRows(const std::vector<QStringList> &rows);

} // namespace Ratchet
