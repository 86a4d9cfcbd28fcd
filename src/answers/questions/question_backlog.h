// SPDX-License-Identifier: GPL-3.0-or-later
// The first question: what the backlog of service improvements is, by service.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

[[nodiscard]] Answer answerBacklog(const Evaluation &evaluation);

} // namespace Ratchet
