// SPDX-License-Identifier: GPL-3.0-or-later
// Recurrence rules of RFC 5545 from DAILY up, read strictly: what is not understood is refused, never dropped.
#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace Ratchet {

class ClockZone;

inline constexpr int minutesOfDay = 1440; // by the wall clock, whatever the clocks do

// The days of the week as RFC 5545 writes them, Monday first: "MO".
[[nodiscard]] const QStringList &weekDays();

// A date or time without zone (wall clock), or an instant; of UNTIL and EXDATE.
struct RecurrenceLimit {
    enum class Form : quint8 { Day, WallClock, Instant };
    Form form = Form::Day;
    QDateTime at; // Qt::UTC; the time of day is 00:00 for a Day
};

enum class RecurrencePeriod : quint8 { Day, Week, Month, Year };

// A rule that has been read and found sound. The lists hold each entry once, as RFC 5545 writes it.
struct Recurrence {
    RecurrencePeriod period = RecurrencePeriod::Month;
    int interval = 1;
    int weekStart = Qt::Monday; // Qt::DayOfWeek
    QStringList days; // "MO", "-1FR"
    QStringList monthDays;
    QStringList months;
    QStringList weeks;
    std::vector<int> positions; // of BYSETPOS: which instances of a period stay, from 1, or -1 from its end
    std::optional<int> count; // instances, those that an exception takes away among them
    std::optional<RecurrenceLimit> until; // the last instance at the latest
    std::vector<RecurrenceLimit> exceptions;
};

// The instances on the days `from` to `to`, both inclusive, ascending, as wall-clock times. `startsAt` is the first
// possible one, a wall-clock time in `zone`. An instance at a time that the zone's clock skips is left out and not
// counted; a time that occurs twice means the first. Never more than 100,000 steps are taken from the start.
[[nodiscard]] std::vector<QDateTime> instances(const Recurrence &recurrence, const QDateTime &startsAt,
                                               const ClockZone &zone, QDate from, QDate to);

// The zone of that name (databaseZone()); the computer's own for an empty name.
[[nodiscard]] Result<QTimeZone> timeZoneNamed(const QString &name);

// The instant at which the wall clock of the zone shows this time, with its offset from UTC; the first of two, and
// invalid for a time that is skipped.
[[nodiscard]] QDateTime instantOf(const QDateTime &wallClock, const ClockZone &zone);

} // namespace Ratchet
