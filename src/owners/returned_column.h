// SPDX-License-Identifier: GPL-3.0-or-later
// One filled-in column of an owner's sheet as values of its field, by what the imports of lists read too.
#pragma once

#include <core/fields/entity.h>
#include <owners/returned_cell.h>

namespace Ratchet {

// `cells` as the spreadsheet holds them. Dates that were typed as texts are read where the column shows how they are
// written, states by their names in English and the program's language and by what such words commonly mean.
[[nodiscard]] std::vector<ReturnedCell> readColumn(EntityKind kind, FieldIndex field, const std::vector<Value> &cells);

// A text of a sheet without what spreadsheets and people change about it: blanks at its ends, kinds of line breaks.
[[nodiscard]] QString plainText(QString text);

} // namespace Ratchet
