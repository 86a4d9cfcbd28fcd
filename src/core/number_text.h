// SPDX-License-Identifier: GPL-3.0-or-later
// A number as people and programs write it, whatever their locale.
#pragma once

#include <QString>

#include <optional>

namespace Ratchet {

enum class DecimalMark : quint8 { Point, Comma };

// Nothing if the text does not fit. Digits may be grouped in threes by , . ' or a blank, but no group begins with a
// lone 0; a currency sign or code and a percent sign are left out ("5 %" is 5); a minus may stand before or after, or
// be parentheses; an apostrophe in front, by which spreadsheets mark texts, says nothing. "p.a." or "per year" may
// follow.
[[nodiscard]] std::optional<double> numberIn(const QString &text, DecimalMark decimal);
// Where only one of the marks can be meant, or both mean the same.
[[nodiscard]] std::optional<double> numberOfOneReading(const QString &text);

// The currency sign or code that stands before or behind the number: "£", "EUR", "US$"; empty where there is none.
[[nodiscard]] QString currencyIn(const QString &text);

// Whether it says that the number comes every year: "£4.5k p.a.", "500 / year".
[[nodiscard]] bool isYearlyAmount(const QString &text);

} // namespace Ratchet
