// SPDX-License-Identifier: GPL-3.0-or-later
// To which review a presentation belongs, by the dates of ceremonies and what was recorded of them.
#pragma once

#include <calendar/cadence_dates.h>
#include <core/change_builder.h>

namespace Ratchet {

struct Ceremony;

struct Occurrence;

// The dates of the ceremony that a presentation of today may belong to, the likeliest first: held today, due within a
// week, then the nearest ones. At most `mostDates`, none that was called off.
inline constexpr size_t mostDates = 2;
[[nodiscard]] std::vector<CeremonyDate> datesAround(const Register &reg, Id<Ceremony> ceremony, QDate today);
// What is presented most likely: the review that was held today or is due next within a week, else the one that slides
// were kept with the last time, else none.
[[nodiscard]] Id<Ceremony> likelyReview(const Register &reg, QDate today);
// The occurrence that what was shown belongs to, written where the register has none: of that date, or without one of a
// review that nobody had planned, held `now` by the wall clock.
[[nodiscard]] Id<Occurrence> occurrenceShown(ChangeBuilder &builder, const Register &reg, Id<Ceremony> ceremony,
                                             const CeremonyDate *date, const QDateTime &now);

} // namespace Ratchet
