// SPDX-License-Identifier: GPL-3.0-or-later
// The improvements of the register as a board: a column for each status, cards that are moved by mouse or keys. Gates
// and limits of work in progress stand between the columns.
#pragma once

#include <core/entities/improvement.h>
#include <gui/workspace/workspace.h>
#include <models/lists/board_model.h>

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QListView;
class QScrollArea;

namespace Ratchet {

class BoardView final : public QWidget {
    Q_OBJECT

public:
    BoardView(Workspace &workspace, RecordModel &list, QWidget *parent = nullptr);

    // Brings the card into view; false where the list does not show it.
    bool showRecord(RecordId record);
    void focusCard();

Q_SIGNALS:
    void currentRecordChanged(Ratchet::RecordId record);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column {
        BoardColumn *model;
        QWidget *frame;
        QLabel *title;
        QLabel *note; // limits of work in progress
        QLabel *strip; // stands for the column while it is empty
        QListView *list;
    };

    [[nodiscard]] Column makeColumn(BoardColumn *model);
    void showCards();
    [[nodiscard]] int currentColumn() const;
    [[nodiscard]] RecordId currentRecord() const;
    void select(int column, int row);
    void goSideways(int by);
    void moveSideways(int by);
    // Asks first where that passes the limit of work in progress.
    void moveTo(RecordId record, ImprovementStatus status);
    void setStatus(RecordId record, ImprovementStatus status);
    void open(RecordId record);
    void showMenu();
    [[nodiscard]] QString workInProgressText() const;

    Workspace &m_workspace;
    BoardModel m_model;
    QScrollArea *m_scroll;
    std::vector<Column> m_columns;
    RecordId m_current = 0;
};

} // namespace Ratchet
