// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one line says of itself that it sums up others.
#pragma once

#include <QStringList>

namespace Ratchet {

// A line that says by its own words that it is a total, such as "Total,,3,,,2:28" or "Zwischensumme Person 2,,8.0":
// beside the word there is nothing but numbers. A line with a date or another text is none.
[[nodiscard]] bool isTotalLine(const QStringList &cells);
// "person 1" of "Total Person 1,,20": the name beside the word, in small letters, where that may be what is summed up;
// empty for any other line.
[[nodiscard]] QString nameSummedUp(const QStringList &cells);

// A text in small letters, without a colon or point behind it: as names are compared here. Empty where it is too long
// to be a label.
[[nodiscard]] QString plainLabel(QStringView cell);
// A number, an amount, a length of time; no date.
[[nodiscard]] bool isFigure(QStringView cell);
// Blank, or a dash.
[[nodiscard]] bool isBlankOrDash(QStringView cell);

} // namespace Ratchet
