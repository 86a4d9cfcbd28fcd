// SPDX-License-Identifier: GPL-3.0-or-later
// Why lines of a table hold no row: the same words for texts and spreadsheets.
#pragma once

#include <core/result.h>

namespace Ratchet {

[[nodiscard]] QString aboveHeaderReason();
[[nodiscard]] QString headerAgainReason();
[[nodiscard]] QString totalReason();
[[nodiscard]] QString sumsReason();
// Of the line with the names of its columns, and of its other lines.
[[nodiscard]] QString secondTableReason(const QString &names);
[[nodiscard]] QString ofSecondTableReason(const QString &names); // a row without a name
// That other columns begin in that line, and up to where nothing was read.
[[nodiscard]] Error secondTableProblem(int line, int lastLine);
// That a cell stands where no sheet has any, so that it was not read.
[[nodiscard]] Error cellOutsideProblem(int line, int column);

} // namespace Ratchet
