// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a field, as a value: numbers and dates as the locale writes them or in ISO form.
#pragma once

#include <core/record_text.h>

namespace Ratchet {

// Blank is an empty value. Fails with what was expected, and an example of it. A date or month may also be "today".
[[nodiscard]] Result<Value> fromInput(const Field &field, const QString &text, const QLocale &locale,
                                      const NameIndex &names, QDate today);
// The value as an editor shows it: as displayText(), but numbers with all their digits and without grouping, years in
// full.
[[nodiscard]] QString inputText(const Register &reg, const Field &field, const Value &value, const QLocale &locale);
// A date as people type it, also in ISO form or as "today"; an invalid one where it is none.
[[nodiscard]] QDate dateFromInput(const QString &text, const QLocale &locale, QDate today);
// How the locale writes a date with four digits of the year.
[[nodiscard]] QString dateInputFormat(const QLocale &locale);

} // namespace Ratchet
