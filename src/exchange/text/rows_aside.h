// SPDX-License-Identifier: GPL-3.0-or-later
// Totals and second tables that were set aside and are read as rows after all, since somebody says that they are.
#pragma once

#include <exchange/text/text_table.h>

namespace Ratchet {

// Rows that were set aside, and not titles or headers.
[[nodiscard]] qsizetype countAside(const TextTable &table);
// The table with all of them at their places.
[[nodiscard]] TextTable withRowsAside(TextTable table);

} // namespace Ratchet
