// SPDX-License-Identifier: GPL-3.0-or-later
#include "cadence_statistics.h"

#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>

#include <answers/basis/ceremony_roles.h>
#include <answers/evaluation/evaluation.h>

#include <algorithm>

namespace Ratchet {

namespace {

constexpr double usualMinutes = 60;
constexpr double hoursOfDay = 8; // nobody confers around the clock

double hoursOf(const Ceremony &ceremony)
{
    return ceremony.isAllDay ? hoursOfDay * daysOf(ceremony)
                             : double(ceremony.durationMinutes.value_or(qint64(usualMinutes))) / 60.0;
}

QDate heldOn(const Occurrence &occurrence)
{
    return (occurrence.heldAt.isValid() ? occurrence.heldAt : occurrence.dueAt).date();
}

// Neither closed nor given up by the end of the day.
bool isOnTable(const Action &action, QDate day)
{
    const bool isGone = action.status == ActionStatus::Cancelled || action.status == ActionStatus::NotDoing;
    return !isGone && (!action.raisedOn.isValid() || action.raisedOn <= day)
        && (!action.closedOn.isValid() || action.closedOn > day);
}

// What the latest review of a ceremony had before it: closed by the day of the review is off the table.
void addTable(CadenceStatistics &found, const Register &reg, const ReviewOutcome &latest)
{
    for (const Action &action : reg.all<Action>()) {
        const Occurrence *raisedIn = reg.find(action.occurrence);
        if (!raisedIn || raisedIn->ceremony != latest.ceremony || !isOnTable(action, latest.heldOn))
            continue;
        found.onTable.push_back(refTo(action));
        if (raisedIn->id != latest.occurrence)
            found.carriedOver.push_back(refTo(action));
    }
}

void addClosed(CadenceStatistics &found, const Register &reg, QDate asOf, Id<Ceremony> ceremony)
{
    for (const Action &action : reg.all<Action>()) {
        const Occurrence *raisedIn = reg.find(action.occurrence);
        const bool isClosed =
            action.closedOn.isValid() && action.closedOn > asOf.addDays(-cadenceDays) && action.closedOn <= asOf;
        if (isClosed && raisedIn && (!ceremony || raisedIn->ceremony == ceremony))
            found.closed.push_back(refTo(action));
    }
}

} // namespace

RecordRef behindDate(const CeremonyDate &date)
{
    return date.record ? RecordRef{EntityKind::Occurrence, date.record.value}
                       : RecordRef{EntityKind::Ceremony, date.ceremony.value};
}

std::vector<RecordRef> behindDates(const Adherence &adherence)
{
    std::vector<RecordRef> occurrences;
    std::vector<RecordRef> ceremonies;
    for (const CeremonyDate &date : adherence.due) {
        const RecordRef ceremony{EntityKind::Ceremony, date.ceremony.value};
        if (date.record)
            occurrences.push_back(behindDate(date));
        if (!std::ranges::count(ceremonies, ceremony))
            ceremonies.push_back(ceremony);
    }
    return occurrences.empty() ? ceremonies : occurrences;
}

Adherence adherenceOfCeremony(const Adherence &all, Id<Ceremony> ceremony)
{
    if (!ceremony)
        return all;
    Adherence part;
    for (const CeremonyDate &date : all.due) {
        if (date.ceremony != ceremony)
            continue;
        part.held += date.isHeld() ? 1 : 0;
        part.due.push_back(date);
    }
    return part;
}

ReviewOutcome outcomeOf(const Register &reg, const Occurrence &occurrence)
{
    ReviewOutcome outcome{
        .occurrence = occurrence.id, .ceremony = occurrence.ceremony, .heldOn = heldOn(occurrence), .decisions = 0};
    for (const QString &line : occurrence.decisions.split(u'\n'))
        outcome.decisions += std::ranges::any_of(line, [](QChar letter) { return letter.isLetterOrNumber(); }) ? 1 : 0;
    for (const Action &action : reg.all<Action>()) {
        if (action.occurrence == occurrence.id && action.status != ActionStatus::Cancelled)
            outcome.actions.push_back(refTo(action));
    }
    if (const Ceremony *ceremony = reg.find(occurrence.ceremony))
        outcome.isAccountablePresent = isAccountablePresent(reg, *ceremony, occurrence);
    return outcome;
}

std::optional<double> CadenceStatistics::decisionYield() const
{
    if (hours <= 0)
        return {};
    return double(decisions + int(closed.size())) / hours;
}

std::optional<double> CadenceStatistics::carryOverPercent() const
{
    return share(double(carriedOver.size()), double(onTable.size()));
}

std::optional<double> CadenceStatistics::accountablePercent() const
{
    return share(double(withAccountable.size()), double(withAccountable.size() + withoutAccountable.size()));
}

CadenceStatistics cadenceStatistics(const Register &reg, QDate asOf, Id<Ceremony> ceremony)
{
    CadenceStatistics found;
    for (const CeremonyDate &date : adherence(reg, asOf).due) {
        if (ceremony && date.ceremony != ceremony)
            continue;
        found.adherence.due.push_back(date);
        const Occurrence *record = reg.find(date.record);
        if (!date.isHeld() || !record)
            continue;
        ++found.adherence.held;
        const ReviewOutcome outcome = outcomeOf(reg, *record);
        found.decisions += outcome.decisions;
        found.hours += hoursOf(*reg.find(date.ceremony));
        if (outcome.isAccountablePresent)
            (*outcome.isAccountablePresent ? found.withAccountable : found.withoutAccountable)
                .push_back(refTo(*record));
        found.reviews.push_back(outcome);
    }
    QHash<Id<Ceremony>, const ReviewOutcome *> latest;
    for (const ReviewOutcome &review : found.reviews) {
        const ReviewOutcome *&last = latest[review.ceremony];
        if (!last || last->heldOn <= review.heldOn)
            last = &review;
    }
    for (const Ceremony &each : reg.all<Ceremony>()) {
        if (const ReviewOutcome *review = latest.value(each.id))
            addTable(found, reg, *review);
    }
    addClosed(found, reg, asOf, ceremony);
    return found;
}

std::vector<Ritual> rituals(const Register &reg, QDate asOf)
{
    const auto least = size_t(std::max(1.0, reg.threshold(u"ritual", ritualReviews)));
    std::vector<Ritual> found;
    for (const Ceremony &ceremony : reg.all<Ceremony>()) {
        std::vector<const Occurrence *> held;
        for (const Occurrence &occurrence : reg.all<Occurrence>()) {
            const bool isHeld =
                occurrence.status == OccurrenceStatus::Held || occurrence.status == OccurrenceStatus::Late;
            if (occurrence.ceremony == ceremony.id && isHeld && heldOn(occurrence) <= asOf)
                held.push_back(&occurrence);
        }
        std::ranges::stable_sort(held, {}, [](const Occurrence *occurrence) { return heldOn(*occurrence); });
        Ritual ritual{ceremony.id, {}};
        for (auto review = held.rbegin(); review != held.rend() && outcomeOf(reg, **review).isWithout(); ++review)
            ritual.reviews.insert(ritual.reviews.begin(), refTo(**review));
        if (ritual.reviews.size() >= least)
            found.push_back(std::move(ritual));
    }
    return found;
}

} // namespace Ratchet
