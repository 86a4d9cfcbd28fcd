// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the lesson of a review has landed: the one place that decides it.
#pragma once

#include <answers/basis/figures.h>
#include <core/register.h>

#include <span>

namespace Ratchet {

struct Action;

struct Improvement;

struct Lesson;

struct Pir;

// How far an action or an improvement carries the lesson of a review. What was raised before the incident was known
// before: it did not keep the incident from happening and lands nothing, unless it was changed for the lesson after the
// review. No record says what a change was for, and updated_on moves with every touch, the link to the lesson itself
// included; so a change is taken to be one that was delivered on or after the day of the review. What was running
// already when the incident happened would have been delivered all the same: that counts only where an action of the
// lesson, raised since the incident, names it. A later embedding or verification of what was there already changes
// nothing. Where the day of the incident, or any day of the work, is not known, nothing was known before.
enum class Carried : quint8 {
    Nowhere, // neither an action nor an improvement
    Begun,
    KnownBefore, // delivered before the review or running already, and raised before the incident
    Delivered,
    Landed, // the action is verified, or the improvement embedded
};
// `action` is the one of the lesson that names the improvement, if any.
[[nodiscard]] Carried carriedBy(const Pir &review, const Improvement &improvement, QDate asOf,
                                const Action *action = nullptr);
// By the action itself, not by the improvement that it names.
[[nodiscard]] Carried carriedBy(const Pir &review, const Action &action, QDate asOf);

struct LessonLanding {
    Carried reached = Carried::Nowhere; // by what goes furthest
    RecordRef at = {}; // that action, or the improvement of the lesson; record 0 where there is none
    RecordRef knownBefore = {}; // the first action or improvement that was known before; record 0 where none was

    [[nodiscard]] bool hasLanded() const { return reached == Carried::Landed; }
    // Something was done or running, and it was there before the incident.
    [[nodiscard]] bool isKnownBefore() const { return !hasLanded() && knownBefore.record != 0; }
};
// `actions` are those of the lesson; each carries it as far as it got itself, or as its improvement did.
[[nodiscard]] LessonLanding landingOf(const Register &reg, const Pir &review, const Lesson &lesson,
                                      std::span<const Action *const> actions, QDate asOf);

} // namespace Ratchet
