// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_dialog.h"

#include <QDialog>

namespace Ratchet {

void showDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Ratchet
