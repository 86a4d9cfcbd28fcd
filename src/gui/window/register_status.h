// SPDX-License-Identifier: GPL-3.0-or-later
// RegisterStatus, the status bar: what is saved, whether the ledger is intact, the last backup, and who works.
#pragma once

#include <core/latest.h>
#include <gui/workspace/workspace.h>
#include <store/integrity.h>

#include <QStatusBar>

class QLabel;

namespace Ratchet {

class ElidedLabel;

class RegisterStatus final : public QStatusBar {
    Q_OBJECT

public:
    explicit RegisterStatus(QWidget *parent = nullptr);

    // Follows a workspace and verifies its file in a worker; nullptr: no register is open.
    void setWorkspace(Workspace *workspace);
    // Verifies again.
    void verify();

private:
    void tellChange();
    void showState();
    void takeIntegrity(const Result<Integrity> &found);
    void showIntegrity(const Result<Integrity> &found);

    Workspace *m_workspace = nullptr;
    QLabel *m_saved;
    QLabel *m_ledger;
    QLabel *m_backup;
    ElidedLabel *m_done; // what was changed last
    QLabel *m_who;
    Latest<Result<Integrity>> m_verification;
};

} // namespace Ratchet
