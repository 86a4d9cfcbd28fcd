// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since the pack before, as the front of a pack tells it, and the slide of what changed since the review
// before.
#pragma once

#include <report/paper/pack_settings.h>
#include <report/sections/compose_front.h>

namespace Ratchet {

class Register;
struct Answers;
struct PackSide;

// The differences of two states of a register that tell most: verdicts of the questions, improvements, metrics, the
// figures that lead each question.
struct LeadingChanges {
    AnswerTable table; // what, before, after, difference
    qsizetype others = 0; // differences that are not in the table
};
// At most so many rows, numbers and dates in `locale`.
[[nodiscard]] LeadingChanges leadingChanges(const PackSide &before, const PackSide &after, size_t most,
                                            const QLocale &locale);

// Against settings.before; nothing to tell where that is none.
[[nodiscard]] ChangesSince changesSince(const Answers &answers, const Register &reg, const PackSettings &settings);

} // namespace Ratchet
