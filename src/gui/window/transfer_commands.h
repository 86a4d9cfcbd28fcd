// SPDX-License-Identifier: GPL-3.0-or-later
// What goes in and out of an open register: import, export, the evidence pack, and deleted records brought back.
#pragma once

#include <gui/window/commands.h>
#include <gui/workspace/workspace.h>

namespace Ratchet {

class TransferCommands final : public QObject {
    Q_OBJECT

public:
    // Adds its commands to `commands`: import.file, import.KIND and export.KIND of the command line,
    // import.timesheet, import.calendar, import.tickets, import.ownerSheet, file.ownerSheets, file.pack, file.present,
    // file.restore.
    TransferCommands(Commands &commands, Ask &ask, QWidget *window);

    // The register they act on; nullptr disables them.
    void setWorkspace(Workspace *workspace);
    // The ids of the commands that import, and of those that export, in the order of menus.
    [[nodiscard]] static QStringList importCommands();
    [[nodiscard]] static QStringList exportCommands();

private:
    void updateEnabled();
    void exportAll(const QString &kindName, EntityKind kind);
    void restoreDeleted();

    Commands &m_commands;
    Ask &m_ask;
    QWidget *m_window;
    Workspace *m_workspace = nullptr;
};

} // namespace Ratchet
