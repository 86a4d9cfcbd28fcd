// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the ledger, latest first, filtered by words.
#pragma once

#include <store/store.h>

#include <QAbstractTableModel>

namespace Ratchet {

// The entries with what is searched in each of them; made in a worker.
struct ChangeLog {
    std::vector<LedgerEntry> entries; // ascending, as Store::ledger() has them
    std::vector<QByteArray> keys; // folded author and reason of each
};
[[nodiscard]] ChangeLog changeLogOf(std::vector<LedgerEntry> entries);

class ChangeLogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum LogColumn { Number, When, Who, What, Edits, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setLog(ChangeLog log);
    void setSearch(const QString &words);
    // The number of the change in that row, 0 for none.
    [[nodiscard]] qint64 changeAt(const QModelIndex &index) const;
    [[nodiscard]] int totalCount() const { return int(m_log.entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();
    [[nodiscard]] QString text(const LedgerEntry &entry, int column) const;

    ChangeLog m_log;
    std::vector<int> m_shown; // positions, latest first
    QString m_search;
};

} // namespace Ratchet
