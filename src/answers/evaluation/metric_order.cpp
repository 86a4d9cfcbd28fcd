// SPDX-License-Identifier: GPL-3.0-or-later
#include "metric_order.h"

#include <algorithm>

namespace Ratchet {

int verdictRank(const MetricSummary &metric)
{
    constexpr int notSteered = 5;
    if (!metric.rung)
        return notSteered;
    switch (*metric.rung) {
    case Rung::Worse:
        return 0;
    case Rung::Faded:
        return 1;
    case Rung::NoEvidence:
        return 2;
    case Rung::TooEarly:
        return 3;
    case Rung::Moved:
        return 4;
    case Rung::Holding:
        return 6;
    case Rung::Sustained:
        break;
    }
    return 7;
}

int variationRank(const MetricSummary &metric)
{
    switch (metric.variation) {
    case Variation::Concern:
        return 0;
    case Variation::Neutral:
        return 1;
    case Variation::CommonCause:
        return 2;
    case Variation::Improvement:
        return 3;
    case Variation::Unknown:
        break;
    }
    return 4;
}

int assuranceRank(const MetricSummary &metric)
{
    switch (metric.assurance) {
    case Assurance::Fail:
        return 0;
    case Assurance::HitOrMiss:
        return 1;
    case Assurance::Pass:
        return 2;
    case Assurance::Unknown:
        break;
    }
    return 3;
}

int attentionRank(const MetricSummary &metric)
{
    constexpr int each = 10; // more than any of the ranks
    return (verdictRank(metric) * each + variationRank(metric)) * each + assuranceRank(metric);
}

void sortByAttention(std::vector<MetricSummary> &metrics) { std::ranges::stable_sort(metrics, {}, attentionRank); }

} // namespace Ratchet
