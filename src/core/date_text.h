// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them who need no pattern: named months, months and quarters without a day, "today", and
// numbers where only one order of day and month can be meant.
#pragma once

#include <core/fields/field.h>

#include <QDate>
#include <QString>

#include <optional>

namespace Ratchet {

// What a text names: a day, or all the days of a month or a quarter of the calendar.
struct NamedDays {
    enum class Length : quint8 { Day, Month, Quarter, Year };
    Length length = Length::Day;
    QDate first;
    QDate last;
};

// "2026-03-31", "2026/3/31", "31 March 2026", "Mar 31, 2026", "2026-03", "Mar 2026", "Jan-25", "03/2026", "Q3 2026",
// "today": texts that have one meaning by their form alone, month names in the languages of month_names.h. Two digits
// of a year are 1970 to 2069. Nothing for any other text, among them "Jan 25", which may be a day.
[[nodiscard]] std::optional<NamedDays> daysNamed(const QString &text, QDate today);
// "28/11/2026", "1.5.2026": numbers that are a date in one order of day and month only; points put the day first.
// Invalid for any other text.
[[nodiscard]] QDate dayOfNumbers(const QString &text);
// The day that a field keeps of them: the last of a quarter; of a month or year the last where the field says until
// when something is due or holds, else the first.
[[nodiscard]] QDate dayKept(const NamedDays &days, const Field &field);

} // namespace Ratchet
