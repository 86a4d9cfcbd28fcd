// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of one owner as an Excel workbook: what to do, the actions, the improvements, and a hidden page from which
// the program knows later what stood there.
#pragma once

#include <owners/owner_sheet.h>

namespace Ratchet {

// Writes the workbook beside `path` and puts it there when it is complete, over a file of that name if there is one:
// who calls has asked. In the language of the program. Only the cells to fill in are open; there is no password.
[[nodiscard]] Status writeOwnerSheet(const QString &path, const OwnerSheet &sheet);

} // namespace Ratchet
