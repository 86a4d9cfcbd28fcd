// SPDX-License-Identifier: GPL-3.0-or-later
// What each check of the five answers asks for, to be set for this register in one change.
#pragma once

#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

namespace Ratchet {

class ThresholdModel;

namespace Ui {
class ThresholdsDialog;
}

class ThresholdsDialog final : public InputDialog {
    Q_OBJECT

public:
    explicit ThresholdsDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~ThresholdsDialog() override;

    void accept() override;

private:
    Workspace &m_workspace;
    std::unique_ptr<Ui::ThresholdsDialog> m_ui;
    ThresholdModel *m_model;
};

} // namespace Ratchet
