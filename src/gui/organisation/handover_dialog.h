// SPDX-License-Identifier: GPL-3.0-or-later
// "If you left tomorrow": what one person holds and what stops when, and handing all or some of it over in one step.
#pragma once

#include <answers/questions/handover.h>
#include <gui/workspace/workspace.h>
#include <widgets/input_dialog.h>

class QPushButton;

namespace Ratchet {

namespace Ui {
class HandoverDialog;
}

struct Person;

class HandoverDialog final : public InputDialog {
    Q_OBJECT

public:
    HandoverDialog(Workspace &workspace, Id<Person> person, QWidget *parent);
    ~HandoverDialog() override;

    void accept() override;

private:
    void fillTargets();
    void choose(bool isAll);
    void fill();
    void updateState();
    void copyList() const;
    [[nodiscard]] std::vector<Holding> chosen() const;
    [[nodiscard]] Id<Person> target() const;
    [[nodiscard]] QString nameOf(Id<Person> person) const;

    Workspace &m_workspace;
    Id<Person> m_person;
    std::vector<Holding> m_held;
    std::unique_ptr<Ui::HandoverDialog> m_ui;
    QPushButton *m_handOver = nullptr;
};

} // namespace Ratchet
