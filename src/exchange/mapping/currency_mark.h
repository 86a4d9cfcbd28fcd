// SPDX-License-Identifier: GPL-3.0-or-later
// Which currency amounts are in, by what stands beside them.
#pragma once

#include <QString>

namespace Ratchet {

// The code of ISO 4217 for a sign, an abbreviation or a code. A sign that several currencies share, such as $ and kr,
// is that of `own` where `own` is one of them. What is not known stands as it is.
[[nodiscard]] QString currencyCode(const QString &mark, const QString &own);

// That of a cell; empty where none stands beside its number.
[[nodiscard]] QString currencyOfCell(const QString &cell, const QString &own);

// That of the header of a column: "Benefit (€)", "Budget in USD". Empty where it names none, or several.
[[nodiscard]] QString currencyOfHeader(const QString &header, const QString &own);

} // namespace Ratchet
