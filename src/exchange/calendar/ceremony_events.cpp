// SPDX-License-Identifier: GPL-3.0-or-later
#include "ceremony_events.h"

#include <calendar/cadence_dates.h>
#include <calendar/clock_zone.h>
#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>
#include <exchange/calendar/calendar_uid.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualMinutes = 60;

// The wall-clock start of the recurrence on the day of a record.
QDateTime recurrenceOf(const Ceremony &ceremony, const Occurrence &occurrence)
{
    return QDateTime(occurrence.dueAt.date(), startOf(ceremony).time(), Qt::UTC);
}

// The first time it takes place: the start may lie before it, or in an hour that the clocks skip, and calendars take
// the start of a series for a date of it.
QDateTime firstDate(const Ceremony &ceremony, Recurrence recurrence)
{
    constexpr int farthest = 60; // years
    recurrence.exceptions.clear();
    const Result<ClockZone> zone = clockOf(ceremony);
    const QDate from = ceremony.startsAt.date();
    for (int years = 0; zone && years < farthest; years = years * 2 + 1) {
        if (const auto dates = instances(recurrence, startOf(ceremony), *zone, from, from.addYears(years + 1));
            !dates.empty())
            return dates.front();
    }
    return {};
}

CalendarEvent eventOf(const Ceremony &ceremony, const QString &registerId)
{
    CalendarEvent event;
    event.uid = ceremony.uid.isEmpty() ? recordUid(EntityKind::Ceremony, ceremony.id.value, registerId) : ceremony.uid;
    event.summary = ceremony.name;
    event.description = ceremony.agenda.isEmpty() ? ceremony.purpose : ceremony.agenda;
    event.startsAt = startOf(ceremony);
    event.isAllDay = ceremony.isAllDay;
    if (!ceremony.isAllDay) {
        event.zone = ceremony.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : ceremony.timeZone.toUtf8();
        event.zoneRules = ceremony.zoneRules;
    }
    event.minutes =
        ceremony.isAllDay ? daysOf(ceremony) * minutesOfDay : int(ceremony.durationMinutes.value_or(usualMinutes));
    event.rrule = ceremony.rrule.section(u'\n', 0, 0).trimmed();
    if (event.rrule.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
        event.rrule = event.rrule.mid(6);
    return event;
}

// Of whole days, but for this one date.
CalendarEvent atTime(CalendarEvent event, const Ceremony &ceremony)
{
    event.isAllDay = false;
    event.zone = ceremony.timeZone.isEmpty() ? QTimeZone::systemTimeZoneId() : ceremony.timeZone.toUtf8();
    event.zoneRules = ceremony.zoneRules;
    event.minutes = usualMinutes;
    return event;
}

} // namespace

std::optional<CalendarEvent> seriesEvent(const Ceremony &ceremony, const QString &registerId)
{
    const Result<Recurrence> recurrence = parseRecurrence(ceremony.rrule);
    if (!recurrence || !checkRecurrence(ceremony))
        return {};
    CalendarEvent event = eventOf(ceremony, registerId);
    event.startsAt = firstDate(ceremony, *recurrence);
    return event.startsAt.isValid() ? std::optional(event) : std::nullopt;
}

std::vector<CalendarEvent> ceremonyEvents(const Register &reg, const QString &registerId)
{
    std::vector<CalendarEvent> events;
    for (const Ceremony &ceremony : reg.all<Ceremony>()) {
        const std::optional<CalendarEvent> series = seriesEvent(ceremony, registerId);
        if (!series)
            continue;
        CalendarEvent event = *series;
        const Result<Recurrence> recurrence = parseRecurrence(ceremony.rrule);
        const Result<ClockZone> clock = clockOf(ceremony);
        for (const RecurrenceLimit &exception : recurrence->exceptions) {
            const QDateTime at =
                exception.form == RecurrenceLimit::Form::Instant ? clock->wallClock(exception.at) : exception.at;
            event.exceptions += QDateTime(at.date(), event.startsAt.time(), Qt::UTC);
        }
        for (const Occurrence &occurrence : reg.all<Occurrence>()) {
            const bool isMoved = occurrence.status == OccurrenceStatus::Moved && occurrence.heldAt.isValid();
            if (occurrence.ceremony != ceremony.id || (!isMoved && occurrence.status != OccurrenceStatus::Cancelled))
                continue;
            event.exceptions += recurrenceOf(ceremony, occurrence);
            if (!isMoved)
                continue;
            CalendarEvent moved = eventOf(ceremony, registerId);
            moved.uid = recordUid(EntityKind::Occurrence, occurrence.id.value, registerId);
            moved.startsAt = occurrence.heldAt;
            if (moved.isAllDay && moved.startsAt.time() != QTime(0, 0))
                moved = atTime(moved, ceremony);
            moved.rrule.clear();
            events.push_back(moved);
        }
        events.push_back(event);
    }
    return events;
}

} // namespace Ratchet
