// SPDX-License-Identifier: GPL-3.0-or-later
// Meetings as an iCalendar text (RFC 5545).
#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <vector>

namespace Ratchet {

struct CalendarEvent {
    QString uid; // the same for the same meeting in every export
    QString summary;
    QString description;
    QDateTime startsAt; // wall clock in `zone`
    QByteArray zone; // IANA name, e.g. "Europe/Berlin", or one that zoneRules define; empty: UTC
    QString zoneRules; // ZoneRules::read(); empty for a zone of the database
    int minutes = 60; // how long it lasts, at least 1; of an all-day event the days that it begins
    bool isAllDay = false; // from the day of startsAt on; has no zone, and blocks no time
    QString rrule; // RFC 5545 recurrence without "RRULE:"; empty: once
    QList<QDateTime> exceptions; // starts of instances that do not take place, wall clock
    int sequence = 0; // raised with each revision
};

// A VCALENDAR with CRLF, folded at 75 octets. Events that recur bear TZID and their VTIMEZONE, others stand in UTC.
// Fails for an event without uid, a time that does not exist in its zone, or an unknown zone.
[[nodiscard]] Result<QByteArray> writeCalendar(const std::vector<CalendarEvent> &given, const QDateTime &writtenAt);

// The rule, with or without "RRULE:" and exceptions, as writeCalendar() puts it down: its parts in their usual order
// and without those that say what holds anyway. Empty for what is no rule.
[[nodiscard]] QString writtenRule(const QString &rrule);

} // namespace Ratchet
