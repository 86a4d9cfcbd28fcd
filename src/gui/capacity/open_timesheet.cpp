// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_timesheet.h"

#include <gui/capacity/timesheet_dialog.h>
#include <widgets/show_dialog.h>

namespace Ratchet {

void openTimesheet(Workspace &workspace, QWidget *window, const QString &path)
{
    auto *dialog = new TimesheetDialog(workspace, window);
    showDialog(dialog);
    if (!path.isEmpty())
        dialog->readFile(path);
}

} // namespace Ratchet
