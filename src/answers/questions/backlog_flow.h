// SPDX-License-Identifier: GPL-3.0-or-later
// The flow through the backlog in question 1: arrivals and deliveries of the year, and twelve months of both beside
// what was embedded.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;
struct FlowMonth;

[[nodiscard]] AnswerChart flowChart(const Evaluation &evaluation, const std::vector<FlowMonth> &flow);
void addFlow(Answer &answer, const Evaluation &evaluation, const std::vector<FlowMonth> &flow);

} // namespace Ratchet
