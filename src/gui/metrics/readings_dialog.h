// SPDX-License-Identifier: GPL-3.0-or-later
// Readings typed or pasted: those there are, to be corrected, and room for new ones. All of it is one step of undo.
#pragma once

#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

class QPushButton;

namespace Ratchet {

class ReadingsModel;

struct Metric;

namespace Ui {
class ReadingsDialog;
}

class ReadingsDialog final : public InputDialog {
    Q_OBJECT

public:
    ReadingsDialog(Workspace &workspace, Id<Metric> metric, QWidget *parent);
    ~ReadingsDialog() override;

    // Puts text from a spreadsheet in from the current cell on, rows by lines and columns by tabs.
    void paste(const QString &text);
    [[nodiscard]] ReadingsModel &model() { return *m_model; }
    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateState();

    Workspace &m_workspace;
    Id<Metric> m_metric;
    std::unique_ptr<ReadingsModel> m_model;
    std::unique_ptr<Ui::ReadingsDialog> m_ui;
    QPushButton *m_save = nullptr;
};

} // namespace Ratchet
