// SPDX-License-Identifier: GPL-3.0-or-later
// What a change touched, for those who show it.
#pragma once

#include <core/change.h>

#include <array>

namespace Ratchet {

// What a change touched: for each entity the records that came, went or were edited, ids ascending.
struct ChangeSet {
    struct Records {
        std::vector<RecordId> inserted;
        std::vector<RecordId> removed;
        std::vector<RecordId> edited;
        quint64 fields = 0; // bit n: field n of some edited record
    };
    qint64 change = 0;
    std::array<Records, entityCount> records;

    [[nodiscard]] const Records &of(EntityKind kind) const { return records[size_t(kind)]; }
    [[nodiscard]] bool touches(EntityKind kind) const;
    // True where a record that records of that kind may name was changed or removed: what they show of it, and are
    // sorted by, changes with it.
    [[nodiscard]] bool touchesReferencesOf(EntityKind kind) const;
};
[[nodiscard]] ChangeSet changeSetOf(const Change &change);

} // namespace Ratchet
