// SPDX-License-Identifier: GPL-3.0-or-later
#include "grouped_model.h"

#include <models/lists/roles.h>

namespace Ratchet {

namespace {

// An index bears 0 at the top level and its group's number plus one below it.
constexpr quintptr topLevel = 0;

} // namespace

QModelIndex GroupedModel::cellIndex(int group, int row, int column) const
{
    return group == noGroup ? index(row, column) : index(row, column, groupIndex(group));
}

QModelIndex GroupedModel::groupIndex(int group, int column) const { return index(group, column); }

int GroupedModel::groupOf(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == topLevel ? noGroup : int(index.internalId() - 1);
}

bool GroupedModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && isGrouped() && index.internalId() == topLevel;
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= columns() || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : topLevel);
}

QModelIndex GroupedModel::parent(const QModelIndex &index) const
{
    const int group = groupOf(index);
    return group == noGroup ? QModelIndex() : createIndex(group, 0, topLevel);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return isGrouped() ? groups() : rows(noGroup);
    return isGroup(parent) && parent.column() == 0 ? rows(parent.row()) : 0;
}

int GroupedModel::columnCount(const QModelIndex &parent) const
{
    return !parent.isValid() || (isGroup(parent) && parent.column() == 0) ? columns() : 0;
}

bool GroupedModel::hasChildren(const QModelIndex &parent) const { return rowCount(parent) > 0 && columns() > 0; }

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this)
        return {};
    if (role == IsGroupRole)
        return isGroup(index);
    return isGroup(index) ? groupCell(index.row(), index.column(), role)
                          : cell(groupOf(index), index.row(), index.column(), role);
}

QVariant GroupedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    return columnHeader(section, role);
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isGroup(index))
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (isCellEditable(groupOf(index), index.row(), index.column()))
        flags |= Qt::ItemIsEditable;
    if (isCellCheckable(groupOf(index), index.row(), index.column()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void GroupedModel::columnChanged(int column)
{
    for (int group = isGrouped() ? 0 : noGroup; group < (isGrouped() ? groups() : 0); ++group) {
        if (column < columns() && rows(group) > 0)
            Q_EMIT dataChanged(cellIndex(group, 0, column), cellIndex(group, rows(group) - 1, column));
    }
}

} // namespace Ratchet
