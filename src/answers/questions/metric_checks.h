// SPDX-License-Identifier: GPL-3.0-or-later
// What question 4 has to meet.
#pragma once

#include <answers/evaluation/evaluation.h>
#include <answers/metrics/attribution.h>

namespace Ratchet {

struct Metric;

// A metric with what is proven of it.
struct Steered {
    const Metric *metric = nullptr;
    const MetricProof *proof = nullptr;
    const SteeringProof *leading = nullptr; // none where no improvement steers the metric
    std::vector<Attribution> attributions; // one for each of the proof's steerings

    [[nodiscard]] const Attribution &leadingAttribution() const
    {
        return attributions[size_t(leading - proof->steering.data())];
    }
};

[[nodiscard]] std::vector<Check> metricChecks(const Evaluation &evaluation, const std::vector<Steered> &list);

} // namespace Ratchet
