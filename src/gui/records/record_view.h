// SPDX-License-Identifier: GPL-3.0-or-later
// The table of a record list: keeps selection, current cell, open groups and scroll position by record whenever the
// list is filtered, sorted or changed.
#pragma once

#include <models/lists/record_model.h>

#include <QTreeView>

namespace Ratchet {

class RecordDelegate;

class RecordView final : public QTreeView {
    Q_OBJECT

public:
    explicit RecordView(RecordModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<RecordId> selectedRecords() const; // in the order shown
    // How many rows are selected; as fast as there are ranges of them.
    [[nodiscard]] qsizetype selectedCount() const;
    // The records of closed groups are left out.
    void selectAll() override;
    [[nodiscard]] RecordId currentRecord() const;
    // Selects the record and brings it into view; false where it is not shown.
    bool showRecord(RecordId record);
    // Gives every column the width that its first rows and its title need; texts make room where that is too much, what
    // a row is about last. Widths that the user set are kept until other columns are shown.
    void fitColumns();

Q_SIGNALS:
    void refused(const QString &reason);
    void currentRecordChanged(Ratchet::RecordId record);
    void selectionCountChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    [[nodiscard]] QStringList shownColumns() const;
    [[nodiscard]] int titleWidth(int column) const;
    void measureColumns();
    [[nodiscard]] QString aboutColumn() const;
    [[nodiscard]] bool mayGiveWay(int column) const;
    int giveWay(std::vector<int> &widths, int excess, bool isAbout) const;
    void fitRows(const std::vector<int> &widths);
    void remember();
    void restore();
    [[nodiscard]] QItemSelection selectionOf(const std::vector<RecordId> &records) const;
    void openGroups();
    void showSorting();

    RecordModel &m_model;
    RecordDelegate *m_delegate;
    std::vector<RecordId> m_selected;
    RecordId m_current = 0;
    int m_currentColumn = 0;
    int m_scroll = 0;
    RecordId m_announced = 0;
    QStringList m_fitted; // the columns that have their widths
    std::vector<int> m_needed; // their widths if there were room enough
    bool m_isResetting = false;
    bool m_isFitting = false;
    bool m_hasMeasuredRows = false;
    bool m_hasOwnWidths = false; // set by the user
};

} // namespace Ratchet
