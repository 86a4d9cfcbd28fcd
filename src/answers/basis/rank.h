// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which improvements come: manual ranks first, then the higher score, what has neither last.
#pragma once

#include <core/register.h>

namespace Ratchet {

struct Improvement;

struct Rank {
    qint64 manual = std::numeric_limits<qint64>::max();
    double score = -std::numeric_limits<double>::infinity();

    bool operator<(const Rank &other) const
    {
        return manual != other.manual ? manual < other.manual : score > other.score;
    }
};

[[nodiscard]] Rank rankOf(const Improvement &improvement);

// At most that many of them in order, those of the same rank in order of ids.
[[nodiscard]] std::vector<const Improvement *> firstInRank(const std::vector<const Improvement *> &improvements,
                                                           size_t most);

} // namespace Ratchet
