// SPDX-License-Identifier: GPL-3.0-or-later
// What window and command line say of a sheet that came back.
#pragma once

#include <owners/sheet_plan.h>

namespace Ratchet {

// What becomes of the line: "taken over", "both changed it: to be decided"; of a refused one with place and reason.
[[nodiscard]] QString stateText(const SheetLine &line);
// The field, or that it is the row as a whole.
[[nodiscard]] QString fieldText(const SheetLine &line);
// As the spreadsheet names the cell: "Actions, row 2, column G".
[[nodiscard]] QString placeText(const Place &place);
// "3 to take over", "1 to be decided"; what does not occur is left out. Empty where there is nothing at all.
[[nodiscard]] QStringList countTexts(const SheetPlan &plan);

} // namespace Ratchet
