// SPDX-License-Identifier: GPL-3.0-or-later
#include "rank_places.h"

#include <answers/basis/improvement_state.h>
#include <core/entities/improvement.h>
#include <document/change_set.h>

#include <algorithm>

namespace Ratchet {

namespace {

bool hasPlace(const Improvement *improvement) { return improvement && isOpen(*improvement) && isRanked(*improvement); }

} // namespace

void RankPlaces::take(const Register &reg)
{
    std::vector<std::pair<Rank, RecordId>> ranked; // ascending by id
    for (const Improvement &improvement : reg.all<Improvement>()) {
        if (hasPlace(&improvement))
            ranked.emplace_back(rankOf(improvement), improvement.id.value);
    }
    std::ranges::stable_sort(ranked, [](const auto &one, const auto &other) { return one.first < other.first; });
    m_places.clear();
    m_places.reserve(qsizetype(ranked.size()));
    qint64 place = 0;
    for (const auto &[rank, improvement] : ranked)
        m_places.insert(improvement, {.rank = rank, .place = ++place});
}

std::optional<qint64> RankPlaces::of(RecordId improvement) const
{
    const auto held = m_places.constFind(improvement);
    return held == m_places.cend() ? std::nullopt : std::optional(held->place);
}

bool RankPlaces::areOthersAfter(const Register &reg, const ChangeSet &changes) const
{
    const auto isOther = [&](RecordId record) {
        const Improvement *improvement = reg.find(Id<Improvement>(record));
        const auto held = m_places.constFind(record);
        const bool hadPlace = held != m_places.cend();
        if (!hasPlace(improvement) || !hadPlace)
            return hasPlace(improvement) != hadPlace;
        const Rank rank = rankOf(*improvement);
        return rank < held->rank || held->rank < rank;
    };
    const ChangeSet::Records &own = changes.of(EntityKind::Improvement);
    return std::ranges::any_of(own.inserted, isOther) || std::ranges::any_of(own.removed, isOther)
        || std::ranges::any_of(own.edited, isOther);
}

} // namespace Ratchet
