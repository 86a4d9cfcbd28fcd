// SPDX-License-Identifier: GPL-3.0-or-later
// Success that is only said: the one place that decides it.
#pragma once

#include <answers/metrics/metric_proof.h>

namespace Ratchet {

struct Improvement;

// Embedded, or closed as successful, by the day: its status says that the gain is there.
[[nodiscard]] bool isCalledSuccess(const Improvement &improvement, QDate asOf);

// Of the improvements that exist as of the day, those that are called a success while no metric that they steer holds
// or sustains its gain, or one has lost it (GainState), and nobody answers for them by an override of that day or
// before. In order of ids.
[[nodiscard]] std::vector<const Improvement *> successesWithoutProof(const Register &reg,
                                                                     std::span<const MetricProof> proofs, QDate asOf);

} // namespace Ratchet
