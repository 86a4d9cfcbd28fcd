// SPDX-License-Identifier: GPL-3.0-or-later
// Whole entities as CSV, workbook sheet or JSON: field names on top, references by name. Importing it changes nothing.
#pragma once

#include <core/register.h>
#include <exchange/sheets/xlsx_writer.h>

#include <QByteArray>

namespace Ratchet {

// Every record in the order of entry; a header alone where there is none.
[[nodiscard]] QByteArray exportCsv(const Register &reg, EntityKind kind);
[[nodiscard]] Sheet exportSheet(const Register &reg, EntityKind kind);

} // namespace Ratchet
