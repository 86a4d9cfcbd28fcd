// SPDX-License-Identifier: GPL-3.0-or-later
#include "references.h"

#include <core/entity_types.h>

namespace Ratchet {

References::References(const References &other)
    : m_indexes(other.indexes())
{
}

References::Indexes References::indexes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_indexes;
}

std::span<const RecordId> References::of(const AnyTable &table, EntityKind kind, FieldIndex field, RecordId target)
{
    const std::scoped_lock lock(m_mutex);
    std::shared_ptr<Index> &index = m_indexes[{kind, field}];
    if (!index) {
        index = std::make_shared<Index>();
        const Field &row = entityType(kind).fields[size_t(field)];
        table.forEach([&](RecordId id, const void *record) {
            if (const RecordId named = valueOr<qint64>(row.read(record)))
                (*index)[named].push_back(id);
        });
    }
    const auto found = index->find(target);
    return found == index->end() ? std::span<const RecordId>() : found->second;
}

void References::follow(const Edit &edit)
{
    const std::scoped_lock lock(m_mutex);
    const auto held = m_indexes.find({edit.entity, edit.field});
    if (held == m_indexes.end())
        return;
    std::shared_ptr<Index> &index = held->second;
    if (index.use_count() > 1)
        index = std::make_shared<Index>(*index);
    if (const auto before = index->find(valueOr<qint64>(edit.before)); before != index->end()) {
        std::vector<RecordId> &ids = before->second;
        const auto named = std::ranges::lower_bound(ids, edit.record);
        if (named != ids.end() && *named == edit.record)
            ids.erase(named);
        if (ids.empty())
            index->erase(before);
    }
    if (const RecordId after = valueOr<qint64>(edit.after)) {
        std::vector<RecordId> &ids = (*index)[after];
        ids.insert(std::ranges::lower_bound(ids, edit.record), edit.record);
    }
}

void References::forget(EntityKind kind)
{
    const std::scoped_lock lock(m_mutex);
    std::erase_if(m_indexes, [kind](const auto &index) { return index.first.first == kind; });
}

} // namespace Ratchet
