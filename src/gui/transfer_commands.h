// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of an open register: import, export, the evidence pack, and deleted records brought back.
#pragma once

#include <gui/commands.h>
#include <gui/workspace.h>

namespace Ratchet {

class TransferCommands final : public QObject
{
    Q_OBJECT

public:
    // Adds its commands to `commands`: file.import, file.export, file.pack, file.restore.
    TransferCommands(Commands &commands, Ask &ask, QWidget *window);

    // The register they act on; nullptr disables them.
    void setWorkspace(Workspace *workspace);

private:
    void updateEnabled();
    void restoreDeleted();

    Commands &m_commands;
    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace Ratchet
