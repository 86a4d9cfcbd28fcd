// SPDX-License-Identifier: GPL-3.0-or-later
// Which metric a review should look at first: what is worse before what is better, by each word that is shown of it.
#pragma once

#include <answers/evaluation/metric_summary.h>

namespace Ratchet {

// From 0, the worst, on; what is not known comes last.
// Worse, faded, no evidence, too early, moved, not steered, holding, sustained.
[[nodiscard]] int verdictRank(const MetricSummary &metric);
// Concern, special cause, common cause, improvement.
[[nodiscard]] int variationRank(const MetricSummary &metric);
// Misses the target, hit or miss, meets it.
[[nodiscard]] int assuranceRank(const MetricSummary &metric);

// By verdict, of equal ones by variation, then by assurance: as page, pack and slides have them at first.
[[nodiscard]] int attentionRank(const MetricSummary &metric);
void sortByAttention(std::vector<MetricSummary> &metrics);

} // namespace Ratchet
