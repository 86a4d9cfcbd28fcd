// SPDX-License-Identifier: GPL-3.0-or-later
// What the formats of cells say in words, and lengths of time as texts: alike for every kind of spreadsheet.
#pragma once

#include <exchange/sheets/imported_sheet.h>

#include <QStringView>

namespace Ratchet {

// Of the words that a number format puts beside a number, such as "h", "days" or "Min."; Plain where they name no
// length of time.
[[nodiscard]] CellForm formOfUnit(QStringView words);
// "37:05:24" of 133,524 seconds; below zero with a minus. Fractions of a second are rounded.
[[nodiscard]] QString timeText(double seconds);

} // namespace Ratchet
