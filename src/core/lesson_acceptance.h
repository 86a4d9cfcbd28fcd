// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson is accepted without an action only by somebody who says why: none is written so without both.
#pragma once

#include <core/change_builder.h>

#include <optional>

namespace Ratchet {

struct Lesson;

// What a lesson that is accepted lacks: its field, "accepted_by" or "reason"; nothing where it lacks nothing, or is not
// accepted.
[[nodiscard]] std::optional<FieldIndex> missingOfAcceptance(const Value &disposition, const Value &acceptedBy,
                                                            const Value &reason);
// The same of a lesson of the register.
[[nodiscard]] bool isAcceptedWithoutWord(const Lesson &lesson);

// Refused, naming the field, where the change accepts a lesson without a person and a reason, or takes one of them
// away. What the register held so before is left alone until somebody touches it.
[[nodiscard]] Status mayAcceptLessons(const ChangeBuilder &builder);

// Dates what the change accepts, unless it brings a day itself.
void dateAcceptances(ChangeBuilder &builder, QDate today);

// In words, for whoever is refused.
[[nodiscard]] QString acceptanceNeedsWord();

} // namespace Ratchet
