// SPDX-License-Identifier: GPL-3.0-or-later
// Whom each question is asked: the person that the register names for it, else who holds the role or has the job that
// the question names.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Who is asked the question of that number in the name of the whole register, and says so in a sentence.
void tellWhomToAsk(const Evaluation &evaluation, Answer &answer);

// Every question with the person, of the register and of single services; of the backlog, of each live service: who is
// named for it, else its owner.
[[nodiscard]] AnswerTable whomToAskTable(const Evaluation &evaluation);

} // namespace Ratchet
