// SPDX-License-Identifier: GPL-3.0-or-later
// Who brings improvements: what was raised in the year by each person and unit, and what became of it. Engagement is
// that many people raise some, not that one raises many.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// `ideasYear` and `peopleWithIdeas` of question 1, and the tables by unit and by person. In a blameless pack the names
// are covered as everywhere.
void addIdeas(Answer &answer, const Evaluation &evaluation);

} // namespace Ratchet
