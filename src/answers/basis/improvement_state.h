// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of one improvement as of a day: the predicates that answers, filters and badges share.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct Improvement;

struct Person;

struct Service;

// Not embedded, not proven, closed, rejected or withdrawn; delivered, measuring, faded and on hold are open.
[[nodiscard]] bool isOpen(const Improvement &improvement);
// Raised on or before the day, or on a day nobody recorded.
[[nodiscard]] bool existsAsOf(QDate raisedOn, QDate asOf);
// On a known day, and not after `asOf`.
[[nodiscard]] bool isBy(QDate date, QDate asOf);
// A person who had not left by the day.
[[nodiscard]] bool isInPost(const Register &reg, Id<Person> person, QDate asOf);
[[nodiscard]] bool isUnowned(const Register &reg, const Improvement &improvement, QDate asOf);
// Open, its target date before the day, and not delivered.
[[nodiscard]] bool isOverdue(const Improvement &improvement, QDate asOf);
// Days since updated_on; nothing where that is not known.
[[nodiscard]] std::optional<qint64> daysUntouched(const Improvement &improvement, QDate asOf);
// Open and untouched for that many days or more; what nobody dated is not.
[[nodiscard]] bool isStalled(const Improvement &improvement, QDate asOf, qint64 afterDays);
// In progress, delivered or measuring: work that costs something now. Without approved funding it runs unfunded.
[[nodiscard]] bool isRunning(const Improvement &improvement);
// As isRunning(), from approved on.
[[nodiscard]] bool needsFunding(const Improvement &improvement);
// WSJF = (value + urgency + risk reduction) / effort; NaN where an input is missing or the effort is not above 0.
[[nodiscard]] double priorityOf(const Improvement &improvement);
[[nodiscard]] bool isRanked(const Improvement &improvement);
// Embedded by the day and not faded since; where no date of it was recorded the status speaks.
[[nodiscard]] bool isEmbeddedBy(const Improvement &improvement, QDate asOf);
// Somebody took note that the gain did not last: its status or its closure says so, or it was given up.
[[nodiscard]] bool isFadeDecided(const Improvement &improvement);
// Live unless live_from is after the day or retired_on is not.
[[nodiscard]] bool isLive(const Service &service, QDate asOf);

} // namespace Ratchet
