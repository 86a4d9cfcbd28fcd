// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the responsibility matrix as edits in a builder.
#pragma once

#include <core/change_builder.h>
#include <core/entities/raci.h>

namespace Ratchet {

// The code of a cell; a blank one takes its entry away.
void setRaciCode(ChangeBuilder &builder, const Register &reg, Id<RaciActivity> activity, Id<RaciRole> role,
                 const QString &codes);

// Rows of codes, as a spreadsheet copies them, from the cell of that row and column on; what reaches beyond the matrix
// is left out. The first cell that is no code is refused with its row and column, and nothing is gathered.
[[nodiscard]] Status pasteRaciCodes(ChangeBuilder &builder, const Register &reg, int row, int column,
                                    const QString &text);
// Whether the text is codes and nothing else, so that it belongs into cells and is no matrix of its own.
[[nodiscard]] bool isRaciCodes(const QString &text);

// Moves a row or column by `step` places and numbers all of them anew. False where it stands at the end already.
bool moveRaciActivity(ChangeBuilder &builder, const Register &reg, Id<RaciActivity> activity, int step);
bool moveRaciRole(ChangeBuilder &builder, const Register &reg, Id<RaciRole> role, int step);

// Every row as reviewed on that day.
void reviewRaci(ChangeBuilder &builder, const Register &reg, QDate day);

// The variant in the settings.
void setRaciVariant(ChangeBuilder &builder, const Register &reg, RaciVariant variant);

} // namespace Ratchet
