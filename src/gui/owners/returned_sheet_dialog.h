// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of an owner that came back, beside the register: what will be taken over, and what is to be decided first.
#pragma once

#include <gui/owners/returned_sheet_model.h>
#include <gui/workspace/workspace.h>
#include <owners/sheet_plan.h>
#include <widgets/input_dialog.h>

class QPushButton;

namespace Ratchet {

namespace Ui {
class ReturnedSheetDialog;
}

class ReturnedSheetDialog final : public InputDialog {
    Q_OBJECT

public:
    ReturnedSheetDialog(Workspace &workspace, SheetMerge merge, QWidget *parent);
    ~ReturnedSheetDialog() override;

    void accept() override;

protected:
    [[nodiscard]] bool isChanged() const override { return m_isDecided || InputDialog::isChanged(); }

private:
    // The side of the lines that are selected, and on to the next one that is to be decided.
    void choose(SheetSide side);
    void plan();
    void updateState();
    void selectFirstOpen();
    void finish(const Result<qint64> &written);

    Workspace &m_workspace;
    SheetMerge m_merge; // its lines as they are decided
    SheetPlan m_plan;
    bool m_isDecided = false; // somebody said of a line what counts
    ReturnedSheetModel m_model;
    std::unique_ptr<Ui::ReturnedSheetDialog> m_ui;
    QPushButton *m_take = nullptr;
};

} // namespace Ratchet
