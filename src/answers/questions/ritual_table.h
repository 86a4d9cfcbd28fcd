// SPDX-License-Identifier: GPL-3.0-or-later
// Ceremonies that have become a ritual, each with what was answered to that.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// The figures rituals and ritualsUnanswered, and the table of both.
void addRituals(Answer &answer, const Evaluation &evaluation);

} // namespace Ratchet
