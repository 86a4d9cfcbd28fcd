// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_job.h"

namespace Ratchet {

QProgressDialog *makeProgressDialog(QWidget *window, const QString &title)
{
    auto *dialog = new QProgressDialog(title, QProgressDialog::tr("Cancel"), 0, 0, window);
    dialog->setWindowTitle(title);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAutoClose(false);
    dialog->setAutoReset(false);
    dialog->setMinimumDuration(300);
    dialog->setMinimumWidth(420);
    return dialog;
}

} // namespace Ratchet
