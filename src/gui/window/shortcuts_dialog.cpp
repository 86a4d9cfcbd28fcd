// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts_dialog.h"

#include "ui_shortcuts_dialog.h"

#include <gui/window/commands.h>

#include <QHeaderView>

namespace Ratchet {

ShortcutsDialog::ShortcutsDialog(const Commands &commands, QWidget *parent)
    : QDialog(parent)
{
    Ui::ShortcutsDialog form;
    form.setupUi(this);
    form.list->setHeaderLabels({tr("Command"), tr("Keys")});
    form.list->ensurePolished(); // uniform rows are measured once
    for (const QAction *action : commands.all()) {
        if (!action->shortcut().isEmpty())
            new QTreeWidgetItem(form.list, {action->iconText(), action->shortcut().toString(QKeySequence::NativeText)});
    }
    form.list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    form.list->header()->setStretchLastSection(false);
}

} // namespace Ratchet
