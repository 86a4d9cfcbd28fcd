// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of an OpenDocument spreadsheet, .ods (ODF 1.3).
#pragma once

#include <core/result.h>
#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>
#include <QStringList>

namespace Ratchet {

// Every sheet, hidden ones among them, in their order. Fails where the content is no such spreadsheet, and names the
// part that it lacks.
[[nodiscard]] Result<std::vector<NamedSheet>> importOdsSheets(const QByteArray &content);
// What they are called.
[[nodiscard]] Result<QStringList> odsSheetNames(const QByteArray &content);

} // namespace Ratchet
