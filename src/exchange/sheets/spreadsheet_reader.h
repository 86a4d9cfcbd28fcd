// SPDX-License-Identifier: GPL-3.0-or-later
// .xlsx and .ods files: the first sheet as a table of texts, or every sheet as it is.
#pragma once

#include <exchange/sheets/imported_sheet.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

// True for the file names that readSpreadsheet() understands: .xlsx, .xlsm, .ods.
[[nodiscard]] bool isSpreadsheetName(const QString &path);

// Dates come as "yyyy-MM-dd" or "yyyy-MM-dd HH:mm:ss", numbers with a decimal point, formulas by their stored value.
// Empty rows before the header are skipped. Fails for a file that cannot be opened or understood.
[[nodiscard]] Result<TextTable> readSpreadsheet(const QString &path);
// Every sheet with cells, hidden ones among them; and what they are called, which costs little.
[[nodiscard]] Result<std::vector<NamedSheet>> readSheets(const QString &path);
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);
// The value of a cell as such a table holds it.
[[nodiscard]] QString cellText(const Value &value);

} // namespace Ratchet
