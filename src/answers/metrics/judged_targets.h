// SPDX-License-Identifier: GPL-3.0-or-later
// What the readings of each time made of the target that was in force then.
#pragma once

#include <answers/metrics/metric_target.h>

namespace Ratchet {

struct MetricProof;

// In order of days. Empty where the metric never had a target or agreed limits.
[[nodiscard]] std::vector<JudgedTarget> judgedTargets(const Register &reg, const MetricProof &proof);

} // namespace Ratchet
