// SPDX-License-Identifier: GPL-3.0-or-later
// A list of records with everything one does to it: search, filters, views, groups, columns, new, edit, bulk edit,
// delete, copy, paste, import, export. The pages of the register and of every other entity are made of it.
#pragma once

#include <gui/records/filter_bar.h>
#include <gui/records/record_actions.h>
#include <gui/workspace/workspace.h>

class QLabel;
class QMenu;
class QToolButton;

namespace Ratchet {

class PageStack;
struct RowCommand;

class RecordPanel final : public QWidget {
    Q_OBJECT

public:
    // `page` names the list in saved views.
    RecordPanel(Workspace &workspace, EntityKind kind, const QString &page, QWidget *parent = nullptr);
    ~RecordPanel() override;

    [[nodiscard]] EntityKind kind() const { return m_model.kind(); }
    [[nodiscard]] RecordModel &model() { return m_model; }
    [[nodiscard]] RecordView &view() { return *m_view; }
    // Stands above the list until a page gives it another place.
    [[nodiscard]] FilterBar *filters() { return m_filters; }
    [[nodiscard]] const RecordActions::All &actionsOf() const { return m_actions->all(); }
    // What can be done with the current row beside that.
    void addRowAction(const RowCommand &command);
    // The same without a button, for what is done by its key, and not by Return.
    void addRowAction(QAction *action) { m_actions->addRowAction(action); }
    // "214 improvements · 8 shown"
    [[nodiscard]] QString countText() const;

    // Brings the record into view; filters that hide it are taken away.
    void showRecord(RecordId record);
    void showRows(const QString &why, const std::vector<RecordRef> &rows);
    // The first row is the current one where none is, as soon as the list is there.
    void chooseFirst();
    void focusSearch();

Q_SIGNALS:
    void currentRecordChanged(Ratchet::RecordId record);
    void countChanged();

private:
    QToolButton *addTool(const QString &text);
    void addToolButtons();
    void buildEmptyStates();
    [[nodiscard]] QString emptyText() const;
    void updateEmptyState();
    void fillGroupMenu(QMenu *menu);

    Workspace &m_workspace;
    RecordModel m_model;
    QString m_page;
    FilterBar *m_filters;
    RecordView *m_view;
    PageStack *m_stack;
    QLabel *m_none;
    QLabel *m_nothing;
    QToolButton *m_group = nullptr;
    RecordActions *m_actions;
};

} // namespace Ratchet
