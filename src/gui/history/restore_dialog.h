// SPDX-License-Identifier: GPL-3.0-or-later
// Lists what was deleted from the register, and brings it back.
#pragma once

#include <document/document.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

namespace Ratchet {

namespace Ui {
class RestoreDialog;
}

class RestoreDialog final : public InputDialog {
    Q_OBJECT

public:
    RestoreDialog(Workspace &workspace, std::vector<Document::Deleted> deleted, QWidget *parent = nullptr);
    ~RestoreDialog() override;

private:
    void restore();

    Workspace &m_workspace;
    std::vector<Document::Deleted> m_deleted;
    std::unique_ptr<Ui::RestoreDialog> m_ui;
};

} // namespace Ratchet
