// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an Excel workbook, .xlsx or .xlsm (ECMA-376, both sets of namespaces).
#pragma once

#include <core/result.h>
#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>
#include <QStringList>

namespace Ratchet {

// Every sheet with cells, hidden ones among them, in their order. Fails where the content is no such workbook, and
// names the part that it lacks.
[[nodiscard]] Result<std::vector<NamedSheet>> importXlsxSheets(const QByteArray &content);
// What they are called; reads no cell.
[[nodiscard]] Result<QStringList> xlsxSheetNames(const QByteArray &content);

} // namespace Ratchet
