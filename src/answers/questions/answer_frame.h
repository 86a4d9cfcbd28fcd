// SPDX-License-Identifier: GPL-3.0-or-later
// What every answer has before its question is looked into, and the verdict that its checks give.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Question, role to ask and artefact of a number.
[[nodiscard]] Answer emptyAnswer(const Evaluation &evaluation, int number);
// All checks pass: proven; half or more: partial. None: fewer, an empty artefact, or a check that nothing of what it
// counts meets, since checks are weighed and not only counted.
void concludeVerdict(Answer &answer, bool isArtefactEmpty);

} // namespace Ratchet
