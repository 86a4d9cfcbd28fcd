// SPDX-License-Identifier: GPL-3.0-or-later
// What one event of a calendar says, in the terms of a ceremony.
#pragma once

#include <calendar/recurrence.h>
#include <exchange/calendar/calendar_zones.h>
#include <exchange/calendar/event_extras.h>
#include <exchange/calendar/ics_reader.h>
#include <exchange/mapping/import_plan.h>

namespace Ratchet {

inline constexpr QLatin1StringView happensOnce("FREQ=DAILY;COUNT=1"); // the rule of what does not recur

struct ReadEvent {
    int line = 0;
    QString uid;
    QString summary;
    QString description;
    QDateTime startsAt; // a wall clock
    CalendarZone zone; // without a name: the computer's own, or, of an all-day event, none
    qint64 minutes = 0; // of an all-day event 1440 a day
    QString rrule; // with its EXDATE lines; `happensOnce` where there is none
    int sequence = 0;
    bool isCancelled = false;
    bool isAllDay = false; // dates have no zone: what names one of them is taken as it is written
    QDateTime
        replaces; // of RECURRENCE-ID: the date of the series that this one stands for; not valid for the series itself
    CalendarZone replacesZone;
    RecurrenceLimit::Form replacesForm = RecurrenceLimit::Form::WallClock;
    EventExtras extras = {};
    bool isPrivate = false; // or confidential: meant for nobody else
};

// Refused with line and reason where a ceremony cannot hold it.
[[nodiscard]] Result<ReadEvent> readEvent(const CalendarComponent &component, const CalendarZones &zones);

// The TZID of a date or time; empty where it has none.
[[nodiscard]] QString zoneNameOf(const CalendarProperty &property);

// The same moment on the clock of another zone; days and times without a zone are what they are everywhere.
[[nodiscard]] QDateTime wallClockIn(const QDateTime &at, const CalendarZone &from, const CalendarZone &zone,
                                    RecurrenceLimit::Form form);

// Which zones of the file nobody knows, in its order: questions that name them.
[[nodiscard]] std::vector<ImportQuestion> zoneQuestions(const CalendarFile &file, const CalendarZones &zones);

} // namespace Ratchet
