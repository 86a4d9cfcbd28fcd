// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the records of a list, as actions of the panel that shows it: new, edit, bulk edit, delete,
// copy, paste, import, export, columns.
#pragma once

#include <gui/records/record_view.h>
#include <gui/workspace/workspace.h>

#include <QAction>

#include <functional>

namespace Ratchet {

class FieldMenu;
class JobProgress;

class RecordActions final : public QObject {
    Q_OBJECT

public:
    struct All {
        QAction *create;
        QAction *edit;
        QAction *editAll;
        QAction *remove;
        QAction *copy;
        QAction *copyRows;
        QAction *paste;
        QAction *import;
        QAction *exportShown;
        QAction *columns;
        QAction *clearFilters;
    };

    RecordActions(Workspace &workspace, RecordModel &model, RecordView &view, QWidget &panel);

    [[nodiscard]] const All &all() const { return m_all; }
    // One more of the kind's own: in the panel, with its key, and in the menu of the rows.
    void addRowAction(QAction *action);

Q_SIGNALS:
    void recordMade(Ratchet::RecordId record);
    void clearRequested();

private:
    [[nodiscard]] EntityKind kind() const { return m_model.kind(); }
    void makeActions();
    void updateState();
    void showMenu(const QPoint &at);
    void createRecord();
    void editRecord();
    void editSelected();
    void removeSelected();
    // `make` makes cells or a file of records.
    template <class T, class Make>
    void work(const QString &title, ShownRecords records, Make make, std::function<void(const Result<T> &)> done);
    void copySelected();
    void copyRows();
    void paste();
    void importFile();
    void exportShown();
    void chooseColumns();

    Workspace &m_workspace;
    RecordModel &m_model;
    RecordView &m_view;
    QWidget &m_panel;
    All m_all{};
    QList<QAction *> m_ofKind;
    FieldMenu *m_fields;
};

} // namespace Ratchet
