// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: what is saved, whether the ledger is intact, the last backup, and who works.
#pragma once

#include <gui/workspace/workspace.h>

#include <QStatusBar>

#include <atomic>

class QLabel;

namespace Ratchet {

class RegisterStatus final : public QStatusBar {
    Q_OBJECT

public:
    explicit RegisterStatus(QWidget *parent = nullptr);
    ~RegisterStatus() override;

    // Follows a workspace and verifies its file in a worker; nullptr: no register is open.
    void setWorkspace(Workspace *workspace);
    // Verifies again.
    void verify();

private:
    void update();
    void showIntegrity(const Result<Integrity> &found);
    void stopVerifying();

    Workspace *m_workspace = nullptr;
    QLabel *m_saved;
    QLabel *m_ledger;
    QLabel *m_backup;
    QLabel *m_who;
    std::shared_ptr<std::atomic_bool> m_isStopped; // of the verification that runs
};

} // namespace Ratchet
