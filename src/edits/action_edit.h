// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of post-incident reviews: a lesson or an action noted in a line, and an action that grows into an
// improvement.
#pragma once

#include <edits/record_edit.h>

namespace Ratchet {

struct Action;

struct Improvement;

struct Lesson;

struct Pir;

// A lesson of the review, not landed yet.
Id<Lesson> addLesson(ChangeBuilder &builder, Id<Pir> review, const QString &reference, const QString &text);
// An open action of the review, of a lesson where one is named, raised today; due by the rule of days after the review.
Id<Action> addAction(ChangeBuilder &builder, const Register &reg, Id<Pir> review, Id<Lesson> lesson,
                     const QString &reference, const QString &title, QDate today);

// When an action of the review is due of which nothing else is said.
[[nodiscard]] QDate usualDue(const Pir &review, QDate today);

// The action becomes a proposed improvement of the same service and owner, which it is linked to, as is its lesson.
// Refused where it has one already.
[[nodiscard]] Result<Id<Improvement>> makeImprovement(ChangeBuilder &builder, const Register &reg, Id<Action> action,
                                                      const QString &reference, QDate today);

} // namespace Ratchet
