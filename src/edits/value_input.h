// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed into a field, as a value: numbers and dates as the locale writes them, in ISO form, or in any
// form that has one reading (core/date_text.h, core/number_text.h).
#pragma once

#include <core/record_text.h>

namespace Ratchet {

// Blank is an empty value. Fails with what was expected, and an example of it. A date or month may also be "today", a
// date a month or a quarter, of which the field keeps a day (dayKept()).
[[nodiscard]] Result<Value> fromInput(const Field &field, const QString &text, const QLocale &locale,
                                      const NameIndex &names, QDate today);
// The value as an editor shows it: as displayText(), but numbers with all their digits and without grouping, years in
// full.
[[nodiscard]] QString inputText(const Register &reg, const Field &field, const Value &value, const QLocale &locale);
// A day as people type it, also in ISO form, as "today", or in any form of one reading; an invalid one where it is
// none.
[[nodiscard]] QDate dateFromInput(const QString &text, const QLocale &locale, QDate today);
// How the locale writes a date with four digits of the year.
[[nodiscard]] QString dateInputFormat(const QLocale &locale);

} // namespace Ratchet
