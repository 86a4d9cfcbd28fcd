// SPDX-License-Identifier: GPL-3.0-or-later
// A chart of each kind, as answers make them.
#pragma once

#include <answers/questions/answer.h>

namespace Ratchet::Test {

[[nodiscard]] AnswerChart backlogChart(int services);
[[nodiscard]] AnswerChart capacityChart();
[[nodiscard]] AnswerChart trendChart();
[[nodiscard]] AnswerChart cadenceChart();
[[nodiscard]] AnswerChart stackedChart();

} // namespace Ratchet::Test
