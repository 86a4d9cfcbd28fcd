// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include <gui/window/commands.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ratchet {

void showAbout(QWidget *window)
{
    QMessageBox box(window);
    box.setTextFormat(Qt::PlainText);
    box.setWindowTitle(QObject::tr("About Ratchet"));
    box.setIconPixmap(QApplication::windowIcon().pixmap(64, 64));
    box.setText(QObject::tr("Ratchet %1").arg(QApplication::applicationVersion()));
    box.setInformativeText(QObject::tr("A register for continual service improvement that proves its answers.\n\n"
                                       "Free software under the GNU General Public License, version 3 or later. "
                                       "It comes without any warranty. Built with Qt %1.")
                               .arg(QString::fromLatin1(qVersion())));
    box.exec();
}

void showShortcuts(const Commands &commands, QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(QObject::tr("Keyboard shortcuts"));
    auto *rows = new QVBoxLayout(&dialog);
    setGaps(rows, Space::page, Space::medium);
    auto *list = new QTreeWidget;
    list->setAccessibleName(dialog.windowTitle());
    list->setHeaderLabels({QObject::tr("Command"), QObject::tr("Keys")});
    list->setRootIsDecorated(false);
    list->setProperty("framed", true);
    list->ensurePolished(); // uniform rows are measured once
    for (const QAction *action : commands.all()) {
        if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(list, {action->iconText(), action->shortcut().toString(QKeySequence::NativeText)});
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    rows->addWidget(list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    rows->addWidget(buttons);
    dialog.resize(460, 520);
    dialog.exec();
}

} // namespace Ratchet
