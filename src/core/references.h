// SPDX-License-Identifier: GPL-3.0-or-later
// Which records name a record: for every field that refers, the ids by what they refer to. A field is read through when
// it is first asked for; copies share what was read until one of them changes.
#pragma once

#include <core/change.h>
#include <core/table.h>

#include <mutex>
#include <unordered_map>

namespace Ratchet {

class References {
public:
    References() = default;
    References(const References &other);
    References &operator=(const References &) = delete;

    // The ids, ascending, of the records in `table` whose field names `target`. May be called by several threads at
    // once, as long as none changes what they read.
    [[nodiscard]] std::span<const RecordId> of(const AnyTable &table, EntityKind kind, FieldIndex field,
                                               RecordId target);

    // Follows a change of the field; what was never asked for stays unread.
    void follow(const Edit &edit);
    // Forgets an entity whose table is filled past apply().
    void forget(EntityKind kind);

private:
    using Index = std::unordered_map<RecordId, std::vector<RecordId>>;
    using Key = std::pair<EntityKind, FieldIndex>;
    struct KeyHash {
        size_t operator()(const Key &key) const noexcept { return size_t(key.first) << 16 | quint16(key.second); }
    };

    using Indexes = std::unordered_map<Key, std::shared_ptr<Index>, KeyHash>;
    [[nodiscard]] Indexes indexes() const; // of this moment

    mutable std::mutex m_mutex;
    Indexes m_indexes;
};

} // namespace Ratchet
