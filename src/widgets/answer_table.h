// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an answer on screen: as a whole on the evidence page, its first rows on a card.
#pragma once

#include <answers/basis/figures.h>

#include <QAbstractTableModel>
#include <QTableView>

namespace Ratchet {

class AnswerTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const AnswerTable &table);
    [[nodiscard]] const AnswerTable &table() const { return m_table; }
    [[nodiscard]] RecordRef recordAt(const QModelIndex &index) const;
    // What is drawn in the cell; null for nothing.
    [[nodiscard]] const CellGlyph *glyphAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    AnswerTable m_table;
};

// What the rows of a table show, separated by tabs: for the clipboard.
// With its titles.
[[nodiscard]] QList<QStringList> cellsOf(const AnswerTable &table);

class AnswerTableView final : public QTableView {
    Q_OBJECT

public:
    explicit AnswerTableView(QWidget *parent = nullptr);

    void setTable(const AnswerTable &table);
    // Exactly as high as its rows, without scroll bars, in small letters, long texts in several lines: for cards.
    void setCompact();
    [[nodiscard]] const AnswerTable &table() const { return m_model->table(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void recordActivated(const Ratchet::RecordRef &record);
    // A row of counts: the records that it counts, and what they are.
    void countActivated(const QString &why, const std::vector<Ratchet::RecordRef> &counted);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Room {
        int wanted = 0;
        int least = 0;
        int weight = 0;
    };
    [[nodiscard]] std::vector<Room> columnRooms() const;
    void fitColumns();
    void fitRows();
    void copySelected() const;
    [[nodiscard]] int contentHeight() const;

    AnswerTableModel *m_model;
    bool m_isCompact = false;
};

} // namespace Ratchet
