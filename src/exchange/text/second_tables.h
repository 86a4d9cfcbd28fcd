// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that stand below the one a file is about: a legend, a list of counts. Their rows are no records.
#pragma once

#include <exchange/text/text_table.h>

namespace Ratchet {

// Takes them out and puts their lines, with the reason, among those that are left out. Such a table stands below an
// empty row and begins with names of columns of its own, and its cells are of other kinds than those above: words where
// references have digits, numbers where there are texts. Rows below an empty row that look like those above stay.
void setSecondTablesAside(TextTable &table);

} // namespace Ratchet
