// SPDX-License-Identifier: GPL-3.0-or-later
// Whether reviews take place, whether anything comes of them, and which of them have become a ritual.
#pragma once

#include <answers/basis/figures.h>
#include <calendar/cadence_dates.h>

namespace Ratchet {

struct Ceremony;

struct Occurrence;

// What is recorded of the date; its ceremony where nothing is.
[[nodiscard]] RecordRef behindDate(const CeremonyDate &date);
// Records of what was due, of one kind so that a list can show them: where nothing was recorded, the ceremonies.
[[nodiscard]] std::vector<RecordRef> behindDates(const Adherence &adherence);
// The part of one ceremony; without one, all of it.
[[nodiscard]] Adherence adherenceOfCeremony(const Adherence &all, Id<Ceremony> ceremony);

// What a review brought about.
struct ReviewOutcome {
    Id<Occurrence> occurrence;
    Id<Ceremony> ceremony;
    QDate heldOn;
    int decisions = 0; // lines of what was decided
    std::vector<RecordRef> actions = {}; // raised in it, without cancelled ones
    std::optional<bool> isAccountablePresent = {};

    [[nodiscard]] bool isWithout() const { return decisions == 0 && actions.empty(); }
};
[[nodiscard]] ReviewOutcome outcomeOf(const Register &reg, const Occurrence &occurrence);

// Over the days that adherence looks at.
struct CadenceStatistics {
    Adherence adherence;
    std::vector<ReviewOutcome> reviews; // held, in the order of adherence
    int decisions = 0; // in all of them
    std::vector<RecordRef> closed; // actions of these ceremonies that were closed in those days
    double hours = 0; // that the reviews took, by the duration of their ceremonies
    std::vector<RecordRef> onTable; // actions that the latest review of each ceremony found open or left open
    std::vector<RecordRef> carriedOver; // of these, raised in an earlier review
    std::vector<RecordRef> withAccountable; // reviews in which somebody accountable took part
    std::vector<RecordRef> withoutAccountable; // and where nobody did

    [[nodiscard]] std::optional<double> decisionYield() const; // decisions and closed actions by hour
    [[nodiscard]] std::optional<double> carryOverPercent() const; // carried over by those on the table
    [[nodiscard]] std::optional<double> accountablePercent() const; // of the reviews where it can be said
};
// Of one ceremony, or of all.
[[nodiscard]] CadenceStatistics cadenceStatistics(const Register &reg, QDate asOf, Id<Ceremony> ceremony = {});

// The reviews that are held and bring nothing.
inline constexpr int ritualReviews = 3;
struct Ritual {
    Id<Ceremony> ceremony;
    std::vector<RecordRef> reviews; // in a row, the latest last
};
// The ceremonies whose latest reviews, as many as the threshold "ritual" says, had neither decision nor action.
[[nodiscard]] std::vector<Ritual> rituals(const Register &reg, QDate asOf);

} // namespace Ratchet
