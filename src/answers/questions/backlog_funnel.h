// SPDX-License-Identifier: GPL-3.0-or-later
// The funnel in question 1: how many of the improvements approved in the year were funded, delivered and embedded.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct DeliveryFunnel;
struct Evaluation;

void addFunnel(Answer &answer, const Evaluation &evaluation, const DeliveryFunnel &funnel);

} // namespace Ratchet
