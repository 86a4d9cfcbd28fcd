// SPDX-License-Identifier: GPL-3.0-or-later
// "Funded, delivered, and embedded": what became of the improvements that were approved in the year.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;

// Each step goes by its own date, not after the reporting date, and none is inferred from another: what was delivered
// without funding counts as delivered, not as funded.
[[nodiscard]] DeliveryFunnel deliveryFunnel(const Evaluation &evaluation);

} // namespace Ratchet
