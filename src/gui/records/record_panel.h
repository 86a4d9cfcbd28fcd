// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records with everything one does to it: search, filters, views, groups, columns, new, edit, bulk edit,
// delete, copy, paste, import, export. The pages of the register and of every other entity are made of it.
#pragma once

#include <gui/records/filter_bar.h>
#include <gui/records/record_view.h>
#include <gui/workspace/workspace.h>

#include <QAction>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace Ratchet {

class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    struct Actions {
        QAction *create;
        QAction *edit;
        QAction *editAll;
        QAction *remove;
        QAction *copy;
        QAction *paste;
        QAction *import;
        QAction *exportShown;
        QAction *columns;
        QAction *clearFilters;
    };

    // `page` names the list in saved views.
    RecordPanel(Workspace &workspace, EntityKind kind, const QString &page, QWidget *parent = nullptr);

    [[nodiscard]] EntityKind kind() const { return m_model.kind(); }
    [[nodiscard]] RecordModel &model() { return m_model; }
    [[nodiscard]] RecordView &view() { return *m_view; }
    // Stands above the list until a page gives it another place.
    [[nodiscard]] FilterBar *filters() { return m_filters; }
    [[nodiscard]] const Actions &actionsOf() const { return m_actions; }
    // "214 improvements · 8 shown"
    [[nodiscard]] QString countText() const;

    // Brings the record into view; filters that hide it are taken away.
    void showRecord(RecordId record);
    void showRows(const QString &why, const std::vector<RecordRef> &rows);
    void focusSearch();

Q_SIGNALS:
    void currentRecordChanged(Ratchet::RecordId record);
    void countChanged();

private:
    void addActions();
    void addToolButtons();
    void buildEmptyStates();
    void updateActions();
    void updateEmptyState();
    void prepareSearch();
    void showMenu(const QPoint &at);
    void fillGroupMenu(QMenu *menu);
    void createRecord();
    void editRecord();
    void editSelected();
    void removeSelected();
    void copySelected();
    void paste();
    void importFile();
    void exportShown();
    void chooseColumns();
    void refuse(const QString &reason);

    Workspace &m_workspace;
    RecordModel m_model;
    QString m_page;
    FilterBar *m_filters;
    RecordView *m_view;
    QStackedWidget *m_stack;
    QLabel *m_none;
    QLabel *m_nothing;
    QToolButton *m_group = nullptr;
    Actions m_actions{};
};

} // namespace Ratchet
