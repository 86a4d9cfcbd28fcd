// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of an .xlsx or .ods file as a table of texts.
#pragma once

#include <exchange/text/text_table.h>

namespace Ratchet {

// True for the file names that readSpreadsheet() understands: .xlsx, .xlsm, .ods.
[[nodiscard]] bool isSpreadsheetName(const QString &path);

// Dates come as "yyyy-MM-dd" or "yyyy-MM-dd HH:mm:ss", numbers with a decimal point, formulas by their stored value.
// Empty rows before the header are skipped. Fails for a file that cannot be opened or understood.
[[nodiscard]] Result<TextTable> readSpreadsheet(const QString &path);

} // namespace Ratchet
