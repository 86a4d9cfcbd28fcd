// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the actions of post-incident reviews: the figures of the tracking dashboard.
#pragma once

#include <answers/basis/figures.h>
#include <core/register.h>

#include <QHash>

namespace Ratchet {

struct Action;

struct Pir;

// A review without a due date of its own gives its actions so many days: systemic ones the longer time.
inline constexpr int tacticalDays = 28;
inline constexpr int systemicDays = 56;
// A like incident so many days after a review is a repeat.
inline constexpr int repeatDays = 180;

// Which reviews the figures are about.
struct ReviewScope {
    enum class Kind : quint8 { Last, Year, All };
    Kind kind = Kind::Last;
    int count = 3; // of Last
    bool operator==(const ReviewScope &) const = default;
};
// Held by the day, the latest first.
[[nodiscard]] std::vector<Id<Pir>> reviewsIn(const Register &reg, QDate asOf, const ReviewScope &scope);

// The day an action is due by: its own, or the day of its review and the days above; not valid without either.
[[nodiscard]] QDate dueDayOf(const Register &reg, const Action &action);
// The review an action comes from, itself or by its lesson.
[[nodiscard]] Id<Pir> reviewOf(const Register &reg, const Action &action);

// Cause and service are known: without them nobody can say whether the incident happened again.
[[nodiscard]] bool canBeCompared(const Pir &incident);

// An incident like one reviewed before: same cause and same service, at most repeatDays after that review was held.
struct RepeatIncident {
    Id<Pir> incident;
    Id<Pir> earlier; // the latest such review before it
    bool wasActionOpen = false; // an action of the earlier one was open when it happened again
};
[[nodiscard]] std::vector<RepeatIncident> repeatIncidents(const Register &reg, QDate asOf);

// `rescheduled` says how often the due date of an action was put off; from the ledger. Each figure has its definition
// and the rows that it counts.
[[nodiscard]] std::vector<Figure> actionFigures(const Register &reg, QDate asOf, const ReviewScope &scope,
                                                const QHash<RecordId, int> &rescheduled, const QLocale &locale);

} // namespace Ratchet
