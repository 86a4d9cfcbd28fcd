// SPDX-License-Identifier: GPL-3.0-or-later
// When a date of a ceremony is, for people: a time of day, or the days that it takes.
#pragma once

#include <calendar/cadence_dates.h>

#include <QLocale>

namespace Ratchet {

// "09:30", "all day", "all day, until 22/04/2026".
[[nodiscard]] QString timeWords(const CeremonyDate &date, const QLocale &locale);
// "20/04/2026 09:30", "20/04/2026", "20/04/2026 – 22/04/2026".
[[nodiscard]] QString dayAndTimeWords(const CeremonyDate &date, const QLocale &locale);

} // namespace Ratchet
