// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include <widgets/show_dialog.h>

#include <QApplication>
#include <QMessageBox>

namespace Ratchet {

void showAbout(QWidget *window)
{
    auto *box = new QMessageBox(window);
    box->setWindowTitle(QObject::tr("About Ratchet"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box->setText(QObject::tr("Ratchet %1").arg(QApplication::applicationVersion()));
    box->setInformativeText(QObject::tr("A register for continual service improvement that proves its answers.\n\n"
                                        "Free software under the GNU General Public License, version 3 or later. "
                                        "It comes without any warranty. Built with Qt %1.")
                                .arg(QString::fromLatin1(qVersion())));
    showDialog(box);
}

} // namespace Ratchet
