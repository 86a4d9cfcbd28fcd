// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file that could not be taken, as a file of the same form: to be mended and imported again.
#pragma once

#include <exchange/mapping/import_plan.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

// Takes the last column off where it is the one of the reasons, which the program wrote itself: it is nobody's field.
void takeReasonsOff(TextTable &table);

// The header and those rows, with the line and the reason of each in a column more. Of a line that
// could not be read the cells stand as far as it can be cut, those beyond the header in the last column. Excel by the
// ending .xlsx, with the typed cells of a spreadsheet as they were; else CSV with the separator of the file. Whole or
// not at all.
[[nodiscard]] Status writeRefusedRows(const QString &path, const TextTable &table, const ImportPlan &plan);

} // namespace Ratchet
