// SPDX-License-Identifier: GPL-3.0-or-later
// Where each link of a trace is found in the register.
#pragma once

#include <answers/evaluation/trace_step.h>
#include <answers/metrics/metric_proof.h>

namespace Ratchet {

// The steps of each link, in any order.
struct TraceSources {
    const Register &reg;
    const Improvement &improvement;
    std::span<const SteeringProof> claims;
    QDate asOf;
    const QLocale &locale;

    // Source, review and lessons that it came from.
    [[nodiscard]] std::vector<TraceStep> trigger() const;
    // Accepted, approved or turned down, and funding.
    [[nodiscard]] std::vector<TraceStep> decision() const;
    // Start, milestones, cycles, actions, delivery, and the days on which metrics felt it.
    [[nodiscard]] std::vector<TraceStep> change() const;
    // Verdicts of its metrics, benefits, and success on somebody's word.
    [[nodiscard]] std::vector<TraceStep> result() const;
    // What keeps the gain, who reads its metrics, and the next look at it.
    [[nodiscard]] std::vector<TraceStep> control() const;
};

} // namespace Ratchet
