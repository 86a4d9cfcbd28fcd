// SPDX-License-Identifier: GPL-3.0-or-later
// The structure of every model of ours: a table, or groups that each hold rows of one. Subclasses say what is in the
// cells.
#pragma once

#include <QAbstractItemModel>

namespace Ratchet {

class GroupedModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    static constexpr int noGroup = -1;

    // A cell of row `row` of group `group`; noGroup where the model is a table.
    [[nodiscard]] QModelIndex cellIndex(int group, int row, int column) const;
    [[nodiscard]] QModelIndex groupIndex(int group, int column = 0) const;
    // noGroup for the rows of a table and for the heads of groups.
    [[nodiscard]] int groupOf(const QModelIndex &index) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const final;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

protected:
    // Every cell of the column may look different; says nothing of a column that is not shown.
    void columnChanged(int column);
    [[nodiscard]] virtual bool isGrouped() const { return false; }
    [[nodiscard]] virtual int groups() const { return 0; }
    [[nodiscard]] virtual int rows(int group) const = 0;
    [[nodiscard]] virtual int columns() const = 0;
    [[nodiscard]] virtual QVariant cell(int group, int row, int column, int role) const = 0;
    [[nodiscard]] virtual QVariant groupCell(int, int, int) const { return {}; }
    // Asked only for columns that exist.
    [[nodiscard]] virtual QVariant columnHeader(int column, int role) const = 0;
    [[nodiscard]] virtual bool isCellEditable(int, int, int) const { return false; }
    [[nodiscard]] virtual bool isCellCheckable(int, int, int) const { return false; }
};

} // namespace Ratchet
