// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_dates.h"

#include <calendar/clock_zone.h>
#include <calendar/named_clock.h>
#include <calendar/recurrence_rule.h>
#include <core/entities/cadence.h>

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>

namespace Ratchet {

namespace {

// A ceremony as it recurs, read once for several look-ups.
struct Schedule {
    const Ceremony *ceremony = nullptr;
    Recurrence recurrence;
    ClockZone zone;

    [[nodiscard]] std::vector<QDateTime> between(QDate from, QDate to) const
    {
        return instances(recurrence, startOf(*ceremony), zone, from, to);
    }
};

Result<Schedule> scheduleOf(const Ceremony &ceremony)
{
    Result<Recurrence> recurrence = parseRecurrence(ceremony.rrule);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    Result<ClockZone> zone = clockOf(ceremony);
    if (!zone)
        return tl::unexpected(zone.error());
    if (!ceremony.startsAt.isValid())
        return failure(ErrorCode::MissingValue,
                       QCoreApplication::translate("Recurrence", "The ceremony does not say when it starts."), {},
                       Place{.field = QStringLiteral("starts_at")});
    return Schedule{&ceremony, std::move(*recurrence), *zone};
}

using Records = QHash<Id<Ceremony>, std::vector<const Occurrence *>>;

Records recordsByCeremony(const Register &reg)
{
    Records records;
    for (const Occurrence &occurrence : reg.all<Occurrence>())
        records[occurrence.ceremony].push_back(&occurrence);
    return records;
}

CeremonyDate dateOf(const Ceremony &ceremony, const QDateTime &dueAt, const Occurrence *record)
{
    CeremonyDate date{.ceremony = ceremony.id,
                      .dueAt = dueAt,
                      .movedTo = {},
                      .record = {},
                      .days = daysOf(ceremony),
                      .countsFrom = ceremony.countsFrom};
    if (!record)
        return date;
    date.record = record->id;
    if (record->status != OccurrenceStatus::None)
        date.status = record->status;
    if (date.status == OccurrenceStatus::Moved)
        date.movedTo = record->heldAt;
    return date;
}

// Dates by the day of their recurrence: a ceremony recurs once a day at most, so that the day names the instance. Of
// two records of one instance the later counts.
std::vector<CeremonyDate> datesOf(const Schedule &schedule, const std::vector<const Occurrence *> &records, QDate from,
                                  QDate to)
{
    QMap<QDate, CeremonyDate> dates;
    for (const QDateTime &dueAt : schedule.between(from, to))
        dates.insert(dueAt.date(), dateOf(*schedule.ceremony, dueAt, nullptr));
    for (const Occurrence *record : records) {
        const QDate day = record->dueAt.date();
        const bool isMovedHere = record->status == OccurrenceStatus::Moved && record->heldAt.isValid()
            && record->heldAt.date() >= from && record->heldAt.date() <= to;
        if (!dates.contains(day) && isMovedHere) {
            const std::vector<QDateTime> recurrence = schedule.between(day, day);
            if (!recurrence.empty())
                dates.insert(day, dateOf(*schedule.ceremony, recurrence.front(), record));
        } else if (dates.contains(day)) {
            dates[day] = dateOf(*schedule.ceremony, dates[day].dueAt, record);
        }
    }
    std::vector<CeremonyDate> found;
    for (const CeremonyDate &date : std::as_const(dates)) {
        if (date.at().date() >= from && date.at().date() <= to)
            found.push_back(date);
    }
    std::ranges::stable_sort(found, {}, [](const CeremonyDate &date) { return date.at(); });
    return found;
}

} // namespace

int daysOf(const Ceremony &ceremony)
{
    constexpr qint64 longest = 3660; // a slip of a digit is no review of a thousand years
    const qint64 minutes = ceremony.durationMinutes.value_or(qint64(minutesOfDay));
    const qint64 days = minutes / minutesOfDay + (minutes % minutesOfDay > 0 ? 1 : 0);
    return ceremony.isAllDay ? int(std::clamp<qint64>(days, 1, longest)) : 0;
}

QDateTime startOf(const Ceremony &ceremony)
{
    return ceremony.isAllDay && ceremony.startsAt.isValid() ? QDateTime(ceremony.startsAt.date(), QTime(0, 0), Qt::UTC)
                                                            : ceremony.startsAt;
}

Result<ClockZone> clockOf(const Ceremony &ceremony)
{
    if (ceremony.isAllDay)
        return ClockZone(QTimeZone::utc());
    return clockZone(ceremony.timeZone, ceremony.zoneRules);
}

Status checkRecurrence(const Ceremony &ceremony)
{
    const Result<Schedule> schedule = scheduleOf(ceremony);
    return schedule ? Status() : tl::unexpected(schedule.error());
}

std::vector<CeremonyDate> ceremonyDates(const Register &reg, Id<Ceremony> ceremony, QDate from, QDate to)
{
    const Ceremony *found = reg.find(ceremony);
    const Result<Schedule> schedule = found ? scheduleOf(*found) : failure(ErrorCode::UnknownReference, {});
    if (!schedule)
        return {};
    std::vector<const Occurrence *> records;
    for (const Occurrence &occurrence : reg.all<Occurrence>()) {
        if (occurrence.ceremony == ceremony)
            records.push_back(&occurrence);
    }
    return datesOf(*schedule, records, from, to);
}

namespace {

struct Placed {
    QDateTime instant;
    QString name;
    CeremonyDate date;
};

std::vector<CeremonyDate> inOrder(std::vector<Placed> placed)
{
    std::ranges::stable_sort(placed, [](const Placed &a, const Placed &b) {
        return a.instant == b.instant ? a.name < b.name : a.instant < b.instant;
    });
    std::vector<CeremonyDate> dates;
    for (const Placed &place : placed)
        dates.push_back(place.date);
    return dates;
}

} // namespace

std::vector<CeremonyDate> ceremonyDates(const Register &reg, QDate from, QDate to)
{
    const Records records = recordsByCeremony(reg);
    std::vector<Placed> placed;
    for (const Ceremony &ceremony : reg.all<Ceremony>()) {
        const Result<Schedule> schedule = scheduleOf(ceremony);
        if (!schedule)
            continue;
        for (const CeremonyDate &date : datesOf(*schedule, records.value(ceremony.id), from, to))
            placed.push_back({instantOf(date.at(), schedule->zone), ceremony.name, date});
    }
    return inOrder(std::move(placed));
}

std::vector<CeremonyDate> unplannedReviews(const Register &reg, QDate from, QDate to)
{
    std::vector<Placed> placed;
    for (const Occurrence &record : reg.all<Occurrence>()) {
        const QDate day = record.dueAt.date();
        const bool isHeld = record.status == OccurrenceStatus::Held || record.status == OccurrenceStatus::Late;
        const Ceremony *ceremony = isHeld && day >= from && day <= to ? reg.find(record.ceremony) : nullptr;
        if (!ceremony)
            continue;
        const Result<Schedule> schedule = scheduleOf(*ceremony);
        if (schedule && schedule->between(day, day).empty())
            placed.push_back(
                {instantOf(record.dueAt, schedule->zone), ceremony->name, dateOf(*ceremony, record.dueAt, &record)});
    }
    return inOrder(std::move(placed));
}

std::optional<double> Adherence::percent() const
{
    if (due.empty())
        return {};
    return 100.0 * held / double(due.size());
}

Adherence adherence(const Register &reg, QDate asOf, int days)
{
    return adherenceOf(reg, asOf.addDays(1 - days), asOf, asOf);
}

Adherence adherenceOf(const Register &reg, QDate from, QDate to, QDate asOf)
{
    Adherence found;
    const QDate last = std::min(to, asOf);
    if (from > last)
        return found;
    for (CeremonyDate date : ceremonyDates(reg, from, last)) {
        const Occurrence *record = reg.find(date.record);
        if (date.isHeld() && record && record->heldAt.isValid() && record->heldAt.date() > asOf)
            date.status = OccurrenceStatus::Due;
        if (!date.isCounted())
            continue;
        found.held += date.isHeld() ? 1 : 0;
        found.due.push_back(date);
    }
    return found;
}

Adherence adherenceWithin(const Adherence &longer, QDate from, QDate to)
{
    Adherence part;
    for (const CeremonyDate &date : longer.due) {
        const QDate on = date.at().date();
        if (on < from || on > to)
            continue;
        part.held += date.isHeld() ? 1 : 0;
        part.due.push_back(date);
    }
    return part;
}

std::vector<Id<Ceremony>> missedTwiceInARow(const Adherence &adherence, QDate asOf)
{
    QMap<Id<Ceremony>, bool> wasMissed;
    std::vector<Id<Ceremony>> missed;
    for (const CeremonyDate &date : adherence.due) {
        if (!date.isHeld() && date.status != OccurrenceStatus::Skipped && date.lastDay() >= asOf)
            continue;
        if (!date.isHeld() && wasMissed.value(date.ceremony) && !std::ranges::count(missed, date.ceremony))
            missed.push_back(date.ceremony);
        wasMissed[date.ceremony] = !date.isHeld();
    }
    std::ranges::sort(missed);
    return missed;
}

std::vector<CeremonyDate> upcomingDates(const Register &reg, QDate from, int limit, int days)
{
    std::vector<CeremonyDate> dates = ceremonyDates(reg, from, from.addDays(days));
    std::erase_if(dates, [](const CeremonyDate &date) {
        return !date.isCounted() || date.isHeld() || date.status == OccurrenceStatus::Skipped;
    });
    dates.resize(std::min(dates.size(), size_t(std::max(limit, 0))));
    return dates;
}

QDateTime instantOf(const Ceremony &ceremony, const QDateTime &wallClock)
{
    const Result<ClockZone> zone = clockOf(ceremony);
    return zone ? instantOf(wallClock, *zone) : QDateTime();
}

} // namespace Ratchet
