// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a recurrence rule part by part. What the library behind the expansion is known to get wrong is written another
// way here, or refused.
#pragma once

#include <calendar/recurrence.h>

namespace Ratchet {

// Reads "FREQ=MONTHLY;BYDAY=1TU", with or without "RRULE:" before it; lines "EXDATE:…" may follow. Understood are FREQ
// (DAILY to YEARLY), INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, BYWEEKNO (2 to 51), BYSETPOS, WKST, and one of COUNT and
// UNTIL. Anything else is ErrorCode::Malformed with the part that is wrong.
[[nodiscard]] Result<Recurrence> parseRecurrence(const QString &text);

} // namespace Ratchet
