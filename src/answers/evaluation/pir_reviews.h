// SPDX-License-Identifier: GPL-3.0-or-later
// The last PIRs as of a day, each with its actions and what became of its lessons.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Action;

struct Evaluation;

struct Lesson;

struct Pir;

// A lesson that has not landed: what is done for it was there before the incident (answers/evaluation/landing.h).
struct KnownLesson {
    const Lesson *lesson = nullptr;
    RecordRef record; // the action or improvement
};

struct PirReview {
    const Pir *pir = nullptr;
    std::vector<const Action *> actions = {}; // without cancelled ones
    std::vector<const Lesson *> lessons = {};
    std::vector<const Lesson *> landed = {};
    std::vector<KnownLesson> knownBefore = {};
    std::vector<const Lesson *> unlanded = {}; // neither action nor improvement nor accepted
};

// The actions by what is said of them; each may stand in several lists.
struct PirActions {
    std::vector<RecordRef> all, delivered, closed, verified, open, late, notDoing;
};

// Those with the latest held_on not after the day, as many as the register looks back at, the latest first.
[[nodiscard]] std::vector<PirReview> lastPirReviews(const Evaluation &evaluation);

void add(PirActions &actions, const Action &action, QDate asOf);

[[nodiscard]] bool isActionOpen(const Action &action);
[[nodiscard]] bool isActionLate(const Action &action, QDate asOf);

} // namespace Ratchet
