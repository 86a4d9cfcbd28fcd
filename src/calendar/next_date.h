// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a recurrence without a time of day: of work that recurs.
#pragma once

#include <calendar/recurrence.h>

namespace Ratchet {

// The first day of the recurrence on or after `from`, which is no day before `startsOn`, its first possible one; an
// invalid one where the recurrence has ended, or nothing comes within 60 years.
[[nodiscard]] QDate nextDate(const Recurrence &recurrence, QDate startsOn, QDate from);

} // namespace Ratchet
