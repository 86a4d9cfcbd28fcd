// SPDX-License-Identifier: GPL-3.0-or-later
// How a RecordModel follows a change: row by row where few are touched, anew where many are.
#include <core/entity_types.h>
#include <models/lists/record_model.h>

#include <algorithm>

namespace Ratchet {

namespace {

// More rows than this are not announced one by one.
constexpr size_t fewRows = 64;

// True where a record that others name was changed or removed: what they show and are sorted by changes with it.
bool touchesReferenced(EntityKind kind, const ChangeSet &changes)
{
    return std::ranges::any_of(entityType(kind).fields, [&](const Field &field) {
        if (field.kind != FieldKind::Reference || *field.reference == kind)
            return false;
        const ChangeSet::Records &records = changes.of(*field.reference);
        return !records.edited.empty() || !records.removed.empty();
    });
}

} // namespace

void RecordModel::follow(const ChangeSet &changes)
{
    const ChangeSet::Records &own = changes.of(m_kind);
    const bool isOutdated = m_facts->isOutdatedBy(changes);
    const bool isTouched = !own.inserted.empty() || !own.removed.empty() || !own.edited.empty();
    if (!isTouched && !isOutdated && !touchesReferenced(m_kind, changes))
        return;
    const size_t rows = own.inserted.size() + own.removed.size() + own.edited.size();
    const bool isFollowed = !isOutdated && !touchesReferenced(m_kind, changes) && rows <= fewRows
        && followRemoved(own.removed) && followEdited(own.edited) && followInserted(own.inserted);
    if (isFollowed)
        Q_EMIT contentChanged();
    else
        reload();
}

bool RecordModel::followRemoved(const std::vector<RecordId> &removed)
{
    if (isGrouped() && !removed.empty())
        return false;
    for (const RecordId record : removed) {
        const int row = m_list.rowOf(record);
        if (row >= 0)
            beginRemoveRows({}, row, row);
        m_list.remove(record);
        if (row >= 0)
            endRemoveRows();
    }
    return true;
}

bool RecordModel::followEdited(const std::vector<RecordId> &edited)
{
    if (edited.size() == 1 && !isGrouped()) {
        move(edited.front());
        return true;
    }
    for (const RecordId record : edited) {
        if (!m_list.refresh(reg(), record))
            return false;
    }
    for (const RecordId record : edited)
        announceRow(record);
    return true;
}

bool RecordModel::followInserted(const std::vector<RecordId> &inserted)
{
    if (isGrouped() && !inserted.empty())
        return false;
    for (const RecordId record : inserted) {
        const RecordList::Place place = m_list.placeOf(reg(), record);
        if (place.isShown)
            beginInsertRows({}, place.row, place.row);
        m_list.insert(reg(), record);
        if (place.isShown)
            endInsertRows();
    }
    return true;
}

void RecordModel::move(RecordId record)
{
    const int before = m_list.rowOf(record);
    const RecordList::Place place = m_list.placeOf(reg(), record);
    const bool leaves = before >= 0 && !place.isShown;
    const bool comes = before < 0 && place.isShown;
    const bool moves = before >= 0 && place.isShown && place.row != before;
    if (leaves)
        beginRemoveRows({}, before, before);
    else if (comes)
        beginInsertRows({}, place.row, place.row);
    else if (moves)
        beginMoveRows({}, before, before, {}, place.row > before ? place.row + 1 : place.row);
    m_list.remove(record);
    m_list.insert(reg(), record);
    if (leaves)
        endRemoveRows();
    else if (comes)
        endInsertRows();
    else if (moves)
        endMoveRows();
    announceRow(record);
}

void RecordModel::announceRow(RecordId record)
{
    if (const QModelIndex first = indexOf(record, 0); first.isValid())
        Q_EMIT dataChanged(first, first.siblingAtColumn(columns() - 1));
}

} // namespace Ratchet
