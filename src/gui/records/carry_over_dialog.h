// SPDX-License-Identifier: GPL-3.0-or-later
// To which other services an improvement that works is carried over.
#pragma once

#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

class QPushButton;

namespace Ratchet {

namespace Ui {
class CarryOverDialog;
}

struct Improvement;
struct Service;

class CarryOverDialog final : public InputDialog {
    Q_OBJECT

public:
    CarryOverDialog(Workspace &workspace, Id<Improvement> improvement, QWidget *parent);
    ~CarryOverDialog() override;

    void accept() override;

private:
    [[nodiscard]] std::vector<Id<Service>> chosen() const;
    void updateState();

    Workspace &m_workspace;
    Id<Improvement> m_improvement;
    std::vector<Id<Service>> m_services; // in the order of the list
    std::unique_ptr<Ui::CarryOverDialog> m_ui;
    QPushButton *m_carry;
};

} // namespace Ratchet
