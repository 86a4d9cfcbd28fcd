// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a table that sum up others: totals, subtotals, and sums without a name. They are no records and no work.
#pragma once

#include <exchange/text/text_table.h>

namespace Ratchet {

// Takes them out of the rows and puts them, with the reason, among those that are left out: total lines (total_line.h),
// "Total" with a name that rows before have, and a last row without any name whose numbers are the sums of those above.
void setTotalsAside(TextTable &table);

} // namespace Ratchet
