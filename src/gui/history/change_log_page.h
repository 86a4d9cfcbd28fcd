// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: every change with its number, time, author and reason; its edits beside it.
#pragma once

#include <gui/workspace/page.h>

class QLineEdit;
class QTreeView;
class QTreeWidget;

namespace Ratchet {

class ChangeLogModel;
class PageHeader;

class ChangeLogPage final : public Page {
    Q_OBJECT

public:
    explicit ChangeLogPage(Workspace &workspace, QWidget *parent = nullptr);

    void focusSearch() override;

private:
    void reload();
    void showEdits();
    void showState();

    PageHeader *m_header;
    QLineEdit *m_search;
    ChangeLogModel *m_model;
    QTreeView *m_list;
    QTreeWidget *m_edits;
    QAction *m_stateAction;
};

} // namespace Ratchet
