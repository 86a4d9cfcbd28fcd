// SPDX-License-Identifier: GPL-3.0-or-later
// The traces of what was delivered of late, one row each: what an auditor draws a sample from.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;

// Of the improvements delivered in the year, those of the latest deliveries first; without rows where there are none.
[[nodiscard]] AnswerTable traceTable(const Evaluation &evaluation);

} // namespace Ratchet
