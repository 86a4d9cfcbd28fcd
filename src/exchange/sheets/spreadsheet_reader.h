// SPDX-License-Identifier: GPL-3.0-or-later
// .xlsx and .ods files: a sheet as a table of texts, or every sheet as it is.
#pragma once

#include <exchange/sheets/imported_sheet.h>
#include <exchange/text/text_table.h>

namespace Ratchet {

// True for the file names that readSpreadsheet() understands: .xlsx, .xlsm, .ods.
[[nodiscard]] bool isSpreadsheetName(const QString &path);

// Typed cells come as texts that need no guess, and are marked as typed in the row: dates as "yyyy-MM-dd" or
// "yyyy-MM-dd HH:mm:ss"; times of day and lengths of time as "hh:mm:ss", the hours being more than 24 where they are;
// numbers with a decimal point, behind it " %" where the format shows per cent (95.2 % is stored as 0.952) or " s",
// " min", " h", " d" or a currency where it puts that beside the number; truths as "true" and "false"; errors as
// "#N/A". Formulas come by their stored value. Lines above the header, the header once more and a second table are
// told, and so are hidden rows and columns, which are read, and cells without a header. `sheet` is the name of a sheet
// or its number from 1; empty: the first one that is not hidden and has cells. Fails for a file that cannot be opened
// or understood, and for a sheet that it lacks.
[[nodiscard]] Result<TextTable> readSpreadsheet(const QString &path, const QString &sheet = {});
// Every sheet with cells, hidden ones among them; and what they are called, which costs little.
[[nodiscard]] Result<std::vector<NamedSheet>> readSheets(const QString &path);
[[nodiscard]] Result<QStringList> sheetNames(const QString &path);
// The value of a cell as such a table holds it.
[[nodiscard]] QString cellText(const Value &value, CellForm form = CellForm::Plain, const QString &currency = {});

} // namespace Ratchet
