// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_reviews.h"

#include <core/entities/cadence.h>

#include <algorithm>
#include <cstdlib>

namespace Ratchet {

namespace {

constexpr int nearDays = 7; // a review that is held a little early or late is the same one
constexpr int daysAround = 400; // a yearly one has a date in it

bool isHeldOn(const Occurrence *record, QDate day)
{
    const bool isHeld =
        record && (record->status == OccurrenceStatus::Held || record->status == OccurrenceStatus::Late);
    return isHeld && (record->heldAt.isValid() ? record->heldAt : record->dueAt).date() == day;
}

// Planned or not; of any ceremony where none is named.
const Occurrence *heldOn(const Register &reg, Id<Ceremony> ceremony, QDate day)
{
    for (const Occurrence &occurrence : reg.all<Occurrence>()) {
        if ((!ceremony || occurrence.ceremony == ceremony) && isHeldOn(&occurrence, day))
            return &occurrence;
    }
    return nullptr;
}

bool isStillDue(const CeremonyDate &date)
{
    return date.status == OccurrenceStatus::Due || date.status == OccurrenceStatus::Moved;
}

} // namespace

std::vector<CeremonyDate> datesAround(const Register &reg, Id<Ceremony> ceremony, QDate today)
{
    std::vector<CeremonyDate> dates =
        ceremonyDates(reg, ceremony, today.addDays(-daysAround), today.addDays(daysAround));
    std::erase_if(
        dates, [](const CeremonyDate &date) { return date.isCancelled() || date.status == OccurrenceStatus::Skipped; });
    const auto rank = [&](const CeremonyDate &date) {
        const qint64 away = std::abs(date.at().date().daysTo(today));
        const bool isNear = !date.isHeld() && away <= nearDays;
        return std::pair(isHeldOn(reg.find(date.record), today) ? 0 : isNear ? 1 : 2, away);
    };
    std::ranges::stable_sort(dates, {}, rank);
    dates.resize(std::min(dates.size(), mostDates));
    return dates;
}

Id<Ceremony> likelyReview(const Register &reg, QDate today)
{
    if (const Occurrence *held = heldOn(reg, {}, today))
        return held->ceremony;
    const std::vector<CeremonyDate> dates = ceremonyDates(reg, today, today.addDays(nearDays));
    if (const auto due = std::ranges::find_if(dates, isStillDue); due != dates.end())
        return due->ceremony;
    const Snapshot *last = nullptr;
    for (const Snapshot &snapshot : reg.all<Snapshot>()) {
        if (snapshot.occurrence && (!last || last->shownAt <= snapshot.shownAt))
            last = &snapshot;
    }
    const Occurrence *occurrence = last ? reg.find(last->occurrence) : nullptr;
    return occurrence ? occurrence->ceremony : Id<Ceremony>();
}

Id<Occurrence> occurrenceShown(ChangeBuilder &builder, const Register &reg, Id<Ceremony> ceremony,
                               const CeremonyDate *date, const QDateTime &now)
{
    if (date && date->record)
        return date->record;
    if (const Occurrence *held = date ? nullptr : heldOn(reg, ceremony, now.date()))
        return held->id;
    const auto occurrence = builder.create<Occurrence>();
    builder.set<&Occurrence::ceremony>(occurrence, Value(ceremony.value));
    builder.set<&Occurrence::dueAt>(occurrence, Value(date ? date->dueAt : now));
    builder.set<&Occurrence::status>(occurrence, Value(qint64(date ? OccurrenceStatus::Due : OccurrenceStatus::Held)));
    if (!date)
        builder.set<&Occurrence::heldAt>(occurrence, Value(now));
    return occurrence;
}

} // namespace Ratchet
