// SPDX-License-Identifier: GPL-3.0-or-later
// The ledger: every change with its number, time, author and reason; its edits beside it.
#pragma once

#include <core/latest.h>
#include <gui/history/change_log_model.h>
#include <gui/workspace/page.h>

class QAction;

namespace Ratchet {

namespace Ui {
class ChangeLogPage;
}

class ChangeLogPage final : public Page {
    Q_OBJECT

public:
    explicit ChangeLogPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ChangeLogPage() override;

    void focusSearch() override;
    // Waits until ledger and edits are read: for tests and pictures.
    void wait()
    {
        m_latest.wait();
        m_edits.wait();
    }

private:
    void reload();
    void showLog(Result<ChangeLog> log);
    void readEdits();
    void showEdits(const QList<QStringList> &rows);
    void showState();

    std::unique_ptr<Ui::ChangeLogPage> m_ui;
    ChangeLogModel *m_model;
    QAction *m_stateAction;
    Latest<Result<ChangeLog>> m_latest;
    Latest<QList<QStringList>> m_edits;
};

} // namespace Ratchet
