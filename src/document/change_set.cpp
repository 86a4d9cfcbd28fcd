// SPDX-License-Identifier: GPL-3.0-or-later
#include "change_set.h"

#include <core/entity_types.h>

#include <QSet>

#include <algorithm>

namespace Ratchet {

bool ChangeSet::touchesReferencesOf(EntityKind kind) const
{
    return std::ranges::any_of(entityType(kind).fields, [&](const Field &field) {
        if (field.kind != FieldKind::Reference || *field.reference == kind)
            return false;
        const Records &named = of(*field.reference);
        return !named.edited.empty() || !named.removed.empty();
    });
}

ChangeSet changeSetOf(const Change &change)
{
    ChangeSet set;
    set.change = change.number;
    std::array<QSet<RecordId>, entityCount> inserted;
    std::array<QSet<RecordId>, entityCount> removed;
    for (const Edit &edit : change.edits) {
        if (edit.field == Edit::existence)
            (isEmpty(edit.after) ? removed : inserted)[size_t(edit.entity)].insert(edit.record);
    }
    std::array<QSet<RecordId>, entityCount> edited;
    for (const Edit &edit : change.edits) {
        const auto kind = size_t(edit.entity);
        if (edit.field == Edit::existence || inserted[kind].contains(edit.record)
            || removed[kind].contains(edit.record))
            continue;
        edited[kind].insert(edit.record);
        set.records[kind].fields |= quint64(1) << edit.field;
    }
    const auto sorted = [](const QSet<RecordId> &records) {
        std::vector<RecordId> list(records.begin(), records.end());
        std::ranges::sort(list);
        return list;
    };
    for (size_t kind = 0; kind < size_t(entityCount); ++kind) {
        set.records[kind].inserted = sorted(inserted[kind]);
        set.records[kind].removed = sorted(removed[kind]);
        set.records[kind].edited = sorted(edited[kind]);
    }
    return set;
}

bool ChangeSet::touches(EntityKind kind) const
{
    const Records &changed = of(kind);
    return !changed.inserted.empty() || !changed.removed.empty() || !changed.edited.empty();
}

} // namespace Ratchet
