// SPDX-License-Identifier: GPL-3.0-or-later
// "Start here": the five steps of a new register, ticked as they are done, each leading to its place. It goes when all
// are done, or when somebody has had enough of it.
#pragma once

#include <gui/workspace/workspace.h>

#include <QFrame>

class QGridLayout;

namespace Ratchet {

struct FirstStep;

class FirstStepsCard final : public QFrame {
    Q_OBJECT

public:
    explicit FirstStepsCard(Workspace &workspace, QWidget *parent = nullptr);

    // As the register shown is by now.
    void refresh();

private:
    void addStep(int row, const FirstStep &step);
    void dismiss();

    Workspace &m_workspace;
    QGridLayout *m_steps;
};

} // namespace Ratchet
