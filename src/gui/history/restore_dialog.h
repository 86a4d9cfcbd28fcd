// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what was deleted from the register, and brings it back.
#pragma once

#include <document/document.h>
#include <gui/workspace/workspace.h>

#include <QDialog>

class QTreeWidget;

namespace Ratchet {

class RestoreDialog final : public QDialog {
    Q_OBJECT

public:
    RestoreDialog(Workspace &workspace, std::vector<Document::Deleted> deleted, QWidget *parent = nullptr);

private:
    void restore();

    Workspace &m_workspace;
    std::vector<Document::Deleted> m_deleted;
    QTreeWidget *m_list;
};

} // namespace Ratchet
