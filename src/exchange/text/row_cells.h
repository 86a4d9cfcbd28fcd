// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of one row hold, before they mean anything.
#pragma once

#include <QStringList>

namespace Ratchet {

// How many hold more than blanks.
[[nodiscard]] qsizetype filledCells(const QStringList &cells);
// The first that does, without blanks around.
[[nodiscard]] QString firstFilled(const QStringList &cells);
// A line without the separators at its end, by which spreadsheets fill it up.
[[nodiscard]] QStringView withoutLast(QStringView line, const QString &separator);
// "#N/A", "#VALUE!", "Err:510": what spreadsheets show where a formula gives no value.
[[nodiscard]] bool isFormulaError(QStringView cell);
[[nodiscard]] bool holdsDigit(QStringView cell);
// For a sentence about it: at most 200 letters, and a sign that there are more.
[[nodiscard]] QString shortened(const QString &text);

} // namespace Ratchet
