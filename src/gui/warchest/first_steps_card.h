// SPDX-License-Identifier: GPL-3.0-or-later
// "Start here": the five steps of a new register, ticked as they are done, each leading to its place. It goes when all
// are done, or when somebody has had enough of it; Help brings it back.
#pragma once

#include <answers/questions/first_steps.h>
#include <gui/workspace/workspace.h>

#include <QFrame>

#include <vector>

class QGridLayout;

namespace Ratchet {

class FirstStepsCard final : public QFrame {
    Q_OBJECT

public:
    explicit FirstStepsCard(Workspace &workspace, QWidget *parent = nullptr);

    // As the register shown is by now.
    void refresh();
    // Shown although somebody hid it or all is done, with the keyboard on the first step that is open.
    void bringBack();

private:
    void showSteps(std::vector<FirstStep> steps);
    void addStep(int row, const FirstStep &step);
    void dismiss();

    Workspace &m_workspace;
    QGridLayout *m_steps;
    std::vector<FirstStep> m_shown;
    bool m_isAskedFor = false;
};

} // namespace Ratchet
