// SPDX-License-Identifier: GPL-3.0-or-later
// When ceremonies are due and what became of each: recurrences joined with the recorded occurrences.
#pragma once

#include <calendar/recurrence.h>
#include <core/entities/cadence.h>
#include <core/register.h>

namespace Ratchet {

// The days that adherence looks back, the reporting date included: a quarter and a year.
inline constexpr int cadenceDays = 92;
inline constexpr int cadenceYearDays = 365;

struct CeremonyDate {
    Id<Ceremony> ceremony;
    QDateTime dueAt; // the wall-clock time of the recurrence
    QDateTime movedTo; // the wall-clock time it was moved to, where it was
    OccurrenceStatus status = OccurrenceStatus::Due; // as recorded; Due where nothing is
    Id<Occurrence> record; // none where nothing is recorded
    int days = 0; // of an all-day one, from the day on; 0 for one with a time of day
    QDate countsFrom = {}; // as Ceremony has it

    // The wall-clock time that counts: the one it was moved to, else that of the recurrence.
    [[nodiscard]] QDateTime at() const { return movedTo.isValid() ? movedTo : dueAt; }
    [[nodiscard]] bool isCancelled() const { return status == OccurrenceStatus::Cancelled; }
    [[nodiscard]] bool isHeld() const { return status == OccurrenceStatus::Held || status == OccurrenceStatus::Late; }
    // Before the day from which its ceremony counts: nobody could record it when it was due.
    [[nodiscard]] bool isEarly() const { return countsFrom.isValid() && at().date() < countsFrom; }
    // Whether it is due at all: not called off, and not early, unless it is recorded what became of it.
    [[nodiscard]] bool isCounted() const
    {
        return !isCancelled() && (!isEarly() || isHeld() || status == OccurrenceStatus::Skipped);
    }
    [[nodiscard]] QDate lastDay() const { return at().date().addDays(days > 0 ? days - 1 : 0); }
    bool operator==(const CeremonyDate &) const = default;
};

// The days that an all-day ceremony takes, from 1 to 3,660; 0 for one with a time of day.
[[nodiscard]] int daysOf(const Ceremony &ceremony);

// When the dates of the ceremony begin, as a wall-clock time: an all-day one at 00:00.
[[nodiscard]] QDateTime startOf(const Ceremony &ceremony);

// The clock of the ceremony; UTC for an all-day one, whose dates no clock change can move. The error names the field.
[[nodiscard]] Result<ClockZone> clockOf(const Ceremony &ceremony);

// Whether rule, start and zone of the ceremony can be read; the error names the field.
[[nodiscard]] Status checkRecurrence(const Ceremony &ceremony);

// The dates of one ceremony that fall on the days `from` to `to`, both inclusive, cancelled ones too, in order of at().
// Records of times at which the ceremony does not recur are left out; none for a rule that cannot be read.
[[nodiscard]] std::vector<CeremonyDate> ceremonyDates(const Register &reg, Id<Ceremony> ceremony, QDate from, QDate to);
// Of all ceremonies, in order of the instant, then of the name.
[[nodiscard]] std::vector<CeremonyDate> ceremonyDates(const Register &reg, QDate from, QDate to);

// What was held on the days `from` to `to` on which its ceremony does not recur: reviews that nobody had planned. They
// are no dates of the ceremony, and never due. In order of the instant.
[[nodiscard]] std::vector<CeremonyDate> unplannedReviews(const Register &reg, QDate from, QDate to);

// What was due in the `days` that end with `asOf`, and what of it was held by then: a meeting held after `asOf` is
// not held yet. Due is what CeremonyDate::isCounted().
struct Adherence {
    std::vector<CeremonyDate> due; // in order of the instant
    int held = 0;

    [[nodiscard]] std::optional<double> percent() const; // 0 to 100; nothing where nothing was due
};
[[nodiscard]] Adherence adherence(const Register &reg, QDate asOf, int days = cadenceDays);
// The same of any period: what was due on the days `from` to `to`, both inclusive and none after `asOf`, and what of it
// was held by `asOf`. A date that was moved counts on the day it was moved to.
[[nodiscard]] Adherence adherenceOf(const Register &reg, QDate from, QDate to, QDate asOf);
// The part of a longer period that lies on the days `from` to `to`: equal to adherenceOf() of these days.
[[nodiscard]] Adherence adherenceWithin(const Adherence &longer, QDate from, QDate to);
// The ceremonies of which two dates in a row were not held, in order of ids. One that is due on the day `asOf` or goes
// on then is not missed yet.
[[nodiscard]] std::vector<Id<Ceremony>> missedTwiceInARow(const Adherence &adherence, QDate asOf);

// The dates from the day `from` on that are counted and were not held, at most `limit`, within `days` of it, in order
// of the instant.
[[nodiscard]] std::vector<CeremonyDate> upcomingDates(const Register &reg, QDate from, int limit, int days = 400);

// The instant of a wall-clock time of the ceremony, with its offset from UTC.
[[nodiscard]] QDateTime instantOf(const Ceremony &ceremony, const QDateTime &wallClock);

} // namespace Ratchet
