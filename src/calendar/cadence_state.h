// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a date of a ceremony, seen from a day: the one word and shape that list, calendar and command line
// share.
#pragma once

#include <calendar/cadence_dates.h>

namespace Ratchet {

enum class DateState : quint8 { Held, Late, Moved, Skipped, Cancelled, Missed, Due, Uncounted, Shown };

// Shown is no date of a ceremony: slides that were kept without a review.
// A date that passed without a record, or was moved to one that passed, is missed, or not counted where it is early;
// what was held after `asOf` is due still.
[[nodiscard]] DateState stateOf(const Register &reg, const CeremonyDate &date, QDate asOf);
// "held", "held late", "moved", "skipped", "cancelled", "missed", "due", "not counted",
// "slides shown".
[[nodiscard]] QString stateWord(DateState state);

} // namespace Ratchet
