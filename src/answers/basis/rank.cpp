// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank.h"

#include <core/entities/improvement.h>

#include <answers/basis/improvement_state.h>

#include <algorithm>

namespace Ratchet {

Rank rankOf(const Improvement &improvement)
{
    Rank rank;
    rank.manual = improvement.manualRank.value_or(rank.manual);
    const double score = priorityOf(improvement);
    if (!std::isnan(score))
        rank.score = score;
    return rank;
}

std::vector<const Improvement *> firstInRank(const std::vector<const Improvement *> &improvements, size_t most)
{
    using Ranked = std::pair<Rank, const Improvement *>;
    std::vector<Ranked> ranked;
    ranked.reserve(improvements.size());
    for (const Improvement *improvement : improvements)
        ranked.emplace_back(rankOf(*improvement), improvement);
    const auto end = ranked.begin() + qsizetype(std::min(ranked.size(), most));
    std::ranges::partial_sort(ranked, end, [](const Ranked &one, const Ranked &other) {
        return one.first < other.first || (!(other.first < one.first) && one.second->id < other.second->id);
    });
    std::vector<const Improvement *> first;
    std::ranges::transform(ranked.begin(), end, std::back_inserter(first), &Ranked::second);
    return first;
}

} // namespace Ratchet
