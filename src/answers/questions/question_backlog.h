// SPDX-License-Identifier: GPL-3.0-or-later
// The first question: what the backlog of service improvements is, by service.
#pragma once

#include <answers/evaluation/delivery_funnel.h>
#include <answers/evaluation/evaluation.h>
#include <answers/evaluation/improvement_flow.h>

namespace Ratchet {

// Flow and funnel are those of the same evaluation.
[[nodiscard]] Answer answerBacklog(const Evaluation &evaluation, const std::vector<FlowMonth> &flow,
                                   const DeliveryFunnel &funnel);

} // namespace Ratchet
