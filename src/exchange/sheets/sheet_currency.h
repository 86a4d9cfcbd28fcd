// SPDX-License-Identifier: GPL-3.0-or-later
// The currency that the format of a cell puts beside its number.
#pragma once

#include <QString>

namespace Ratchet {

// As numbers are read with it (number_text.h): the sign itself, or the code of the country's currency, if that is
// known, where several countries have the sign ("$", "kr") or no number is read with it ("zł"). Empty for what is none.
[[nodiscard]] QString currencyMark(const QString &sign, const QString &codeOfCountry = {});

// Of a format of an .xlsx file: [$€-407] #,##0.00; "£"#,##0; #,##0.00\ "CHF". Empty where it shows none.
[[nodiscard]] QString currencyOfFormat(const QString &formatCode);

} // namespace Ratchet
