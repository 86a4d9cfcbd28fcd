// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo of the register that is open: their texts say what they take back or make again.
#pragma once

#include <core/result.h>
#include <gui/workspace/workspace.h>

#include <QObject>

namespace Ratchet {

class Ask;
class Commands;

class UndoCommands final : public QObject {
    Q_OBJECT

public:
    // Adds edit.undo and edit.redo to `commands`.
    UndoCommands(Commands &commands, Ask &ask, QWidget *window);

    // The register they act on; nullptr disables them.
    void setWorkspace(Workspace *workspace);

Q_SIGNALS:
    void done(const QString &what);

private:
    void update();
    void report(const Result<qint64> &result, const QString &what);

    Commands &m_commands;
    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace Ratchet
