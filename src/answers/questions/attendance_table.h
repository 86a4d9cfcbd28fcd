// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// What was held in the days that adherence looks at: when, who attended and what was decided, the latest first. The
// attendees are marked as names of people, so that a pack of roles names nobody, guests neither.
[[nodiscard]] AnswerTable attendanceTable(const Evaluation &evaluation);

} // namespace Ratchet
