// SPDX-License-Identifier: GPL-3.0-or-later
// Which place each open improvement has in the order of rank: 1 comes first.
#pragma once

#include <answers/basis/rank.h>

#include <QHash>

#include <optional>

namespace Ratchet {

struct ChangeSet;

class RankPlaces {
public:
    // Of all improvements that are open and ranked, by hand or by their score; of the same rank the older comes first.
    void take(const Register &reg);
    // From 1; nothing for what is closed or not ranked.
    [[nodiscard]] std::optional<qint64> of(RecordId improvement) const;
    // Whether places are others now, in the register as it is after the change.
    [[nodiscard]] bool areOthersAfter(const Register &reg, const ChangeSet &changes) const;

private:
    struct Held {
        Rank rank;
        qint64 place = 0;
    };
    QHash<RecordId, Held> m_places;
};

} // namespace Ratchet
