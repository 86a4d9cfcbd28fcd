// SPDX-License-Identifier: GPL-3.0-or-later
// The chain from an incident to the day it did not happen again: incident, lesson, action, delivered, verified, no
// repeat. What each link lost is named. An incident that cannot be compared with others (canBeCompared()) is neither
// repeated nor not repeated.
#pragma once

#include <answers/reviews/action_statistics.h>
#include <core/entities/incident_review.h>

#include <QLocale>

namespace Ratchet {

enum class ChainLink : quint8 { Incident, Lesson, Action, Delivered, Verified, NoRepeat };
inline constexpr int chainLinks = int(ChainLink::NoRepeat) + 1;

// A lesson and how far it came; a review without any lesson stands for itself and is lost at Lesson.
struct ChainThread {
    Id<Pir> review;
    Id<Lesson> lesson;
    ChainLink reached = ChainLink::Incident; // the last link it got to
    RecordRef at; // the record that carries it there: action, improvement, lesson or review
    RecordRef knownBefore = {}; // what was done for it, if it was there before the incident; else record 0
    qint64 ageDays = 0; // since the review
    bool isCompared = false; // its incident can be compared with others
};

struct LessonChain {
    std::vector<Id<Pir>> reviews;
    std::vector<ChainThread> threads = {}; // by review, the latest first
    int compared = 0; // reviews whose incident can be compared with others

    // How many got to a link; of Incident the reviews.
    [[nodiscard]] int countAt(ChainLink link) const;
    // Those that got no further than the link before; of NoRepeat those whose incident happened again.
    [[nodiscard]] std::vector<const ChainThread *> lostAt(ChainLink link) const;
    // Verified, and nobody can say whether the incident happened again.
    [[nodiscard]] std::vector<const ChainThread *> notCompared() const;
};

[[nodiscard]] LessonChain lessonChain(const Register &reg, QDate asOf, const ReviewScope &scope);
// Of these reviews, held or not; in their order.
[[nodiscard]] LessonChain lessonChain(const Register &reg, QDate asOf, const std::vector<Id<Pir>> &reviews);
// "Delivered"; "not delivered".
[[nodiscard]] QString linkName(ChainLink link);
[[nodiscard]] QString lossName(ChainLink link);
// "2 of 3 incidents can be compared with others: …", with the rule; "cannot be compared".
[[nodiscard]] QString comparedText(const LessonChain &chain, const QLocale &locale);
[[nodiscard]] QString notComparedName();
// "known before: CSI-0001"; empty where it was not.
[[nodiscard]] QString knownBeforeText(const Register &reg, const ChainThread &thread);

} // namespace Ratchet
