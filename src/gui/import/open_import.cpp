// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_import.h"

#include <gui/import/import_dialog.h>
#include <gui/import/ticket_dialog.h>
#include <widgets/show_dialog.h>

namespace Ratchet {

void openImport(Workspace &workspace, EntityKind kind, QWidget *window, const QString &pasted)
{
    auto *dialog = new ImportDialog(workspace, kind, window);
    showDialog(dialog);
    if (!pasted.isEmpty())
        dialog->readPasted(pasted);
}

void openImportOf(Workspace &workspace, EntityKind kind, QWidget *window, const QString &path)
{
    auto *dialog = new ImportDialog(workspace, kind, window);
    showDialog(dialog);
    dialog->readFile(path);
}

void openTicketImport(Workspace &workspace, QWidget *window, const QString &path)
{
    auto *dialog = new TicketDialog(workspace, window);
    showDialog(dialog);
    if (!path.isEmpty())
        dialog->readFile(path);
}

} // namespace Ratchet
