// SPDX-License-Identifier: GPL-3.0-or-later
// Names in the columns of a file that the register lacks, and that are nearly those of records or of rows above.
#pragma once

#include <exchange/mapping/cell_reader.h>

namespace Ratchet {

// Tells `names` which ones the rows bring, in their order: before rows are read or asked about.
void expectNames(const std::vector<const CellReader *> &columns, const TextTable &table, RecordNames &names);

// Asks for those of a column, as many as somebody reads. Names that were answered for stand in the mapping, the new
// ones as themselves.
void askNearNames(const CellReader &column, const TextTable &table, RecordNames &names,
                  std::vector<ImportQuestion> &questions);

} // namespace Ratchet
