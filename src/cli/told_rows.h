// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of rows of a file, on a terminal: the same of many rows once.
#pragma once

#include <exchange/mapping/import_plan.h>

#include <QStringList>

namespace Ratchet {

// "line 3", or "line 3, 5, 9 and 12 more".
[[nodiscard]] QString placeOf(const std::vector<int> &lines);

// In the order in which each is said first, with its field where `namesField`. What is of line 0 is of no row.
[[nodiscard]] QStringList toldRows(const std::vector<ImportProblem> &problems, bool namesField);

} // namespace Ratchet
