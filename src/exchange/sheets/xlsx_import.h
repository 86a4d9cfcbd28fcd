// SPDX-License-Identifier: GPL-3.0-or-later
// The first visible sheet of an Excel workbook, .xlsx or .xlsm (ECMA-376, both sets of namespaces).
#pragma once

#include <core/result.h>
#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>

namespace Ratchet {

// Fails where the content is no such workbook, and names the part that it lacks.
[[nodiscard]] Result<ImportedSheet> importXlsx(const QByteArray &content);

} // namespace Ratchet
