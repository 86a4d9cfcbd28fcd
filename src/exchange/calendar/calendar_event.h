// SPDX-License-Identifier: GPL-3.0-or-later
// What one event of a calendar says, in the terms of a ceremony.
#pragma once

#include <calendar/recurrence.h>
#include <exchange/calendar/ics_reader.h>

namespace Ratchet {

struct ReadEvent {
    int line = 0;
    QString uid;
    QString summary;
    QString description;
    QDateTime startsAt; // a wall clock
    QString zone; // IANA name; empty: the computer's own
    qint64 minutes = 0;
    QString rrule; // with its EXDATE lines; what happens once recurs once
    int sequence = 0;
    bool isCancelled = false;
    bool isAllDay = false; // days have no zone: what names one of them is taken as it is written
    QDateTime
        replaces; // of RECURRENCE-ID: the date of the series that this one stands for; not valid for the series itself
    QString replacesZone;
    RecurrenceLimit::Form replacesForm = RecurrenceLimit::Form::WallClock;
};

// Refused with line and reason where a ceremony cannot hold it.
[[nodiscard]] Result<ReadEvent> readEvent(const CalendarComponent &component, const QMap<QString, QString> &zones);

// The same moment on the clock of another zone; days and times without a zone are what they are everywhere.
[[nodiscard]] QDateTime wallClockIn(const QDateTime &at, const QString &from, const QString &zone,
                                    RecurrenceLimit::Form form);

} // namespace Ratchet
