// SPDX-License-Identifier: GPL-3.0-or-later
// One gain is one pot of money: what several improvements claim of it counts by their shares, wherever money is summed.
#pragma once

#include <answers/metrics/metric_proof.h>

namespace Ratchet {

struct Improvement;

// The part of their money, above 0 and below 1, that improvements may count which share a gain with others; who is not
// in it counts all of its own. A benefit does not say which metric it comes from: it is taken to be the primary one,
// or else any that the improvement steers; of several the smallest part counts, so that nothing counts twice.
using MoneyShares = QHash<Id<Improvement>, double>;
[[nodiscard]] MoneyShares moneyShares(const Register &reg, std::span<const MetricProof> proofs);

} // namespace Ratchet
