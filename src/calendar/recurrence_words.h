// SPDX-License-Identifier: GPL-3.0-or-later
// A recurrence as people say it, and as RFC 5545 writes it.
#pragma once

#include <calendar/recurrence.h>

#include <QLocale>

namespace Ratchet {

// "every third Thursday of the month, except August". What no sentence fits is quoted as the rule it is. The start says
// what a rule leaves open: the day of the week, of the month or of the year.
[[nodiscard]] QString recurrenceWords(const Recurrence &recurrence, const QDateTime &startsAt, const QLocale &locale);

// The rule, then a line with the exceptions where there are any: parseRecurrence() reads the same from it.
[[nodiscard]] QString recurrenceText(const Recurrence &recurrence);

// "first" to "fifth" and "last", as in "every third Thursday"; 1 to 5 and -1.
[[nodiscard]] QString ordinalWord(int ordinal);

} // namespace Ratchet
