// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

// Every date of every ceremony in the quarter before the reporting date and in the one after it, a row for each
// ceremony: held, held late, missed or to come. Cancelled dates are left out.
[[nodiscard]] AnswerChart cadenceTimeline(const Evaluation &evaluation);

} // namespace Ratchet
