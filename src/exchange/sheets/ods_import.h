// SPDX-License-Identifier: GPL-3.0-or-later
// The first sheet of an OpenDocument spreadsheet, .ods (ODF 1.3).
#pragma once

#include <core/result.h>
#include <exchange/sheets/imported_sheet.h>

#include <QByteArray>

namespace Ratchet {

// Fails where the content is no such spreadsheet, and names the part that it lacks.
[[nodiscard]] Result<ImportedSheet> importOds(const QByteArray &content);

} // namespace Ratchet
