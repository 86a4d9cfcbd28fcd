// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcuts_dialog.h"

#include "ui_shortcuts_dialog.h"

#include <gui/window/commands.h>

#include <QHeaderView>

namespace Ratchet {

namespace {

// Of the page and all that is seen in it: some keys work in a list only.
QList<QAction *> actionsOf(const QWidget &page)
{
    QList<QAction *> actions = page.actions();
    for (const QWidget *part : page.findChildren<QWidget *>()) {
        if (!part->isVisibleTo(&page))
            continue;
        for (QAction *action : part->actions()) {
            if (!actions.contains(action))
                actions += action;
        }
    }
    return actions;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Commands &commands, const QWidget *page, QWidget *parent)
    : QDialog(parent)
{
    Ui::ShortcutsDialog form;
    form.setupUi(this);
    form.list->setHeaderLabels({tr("Command"), tr("Keys")});
    form.list->ensurePolished(); // uniform rows are measured once
    const auto add = [list = form.list](const QAction *action) {
        for (const QKeySequence &keys : action->shortcuts())
            new QTreeWidgetItem(list, {action->iconText(), keys.toString(QKeySequence::NativeText)});
    };
    if (page) {
        for (const QAction *action : actionsOf(*page))
            add(action);
    }
    for (const QAction *action : commands.all())
        add(action);
    form.list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    form.list->header()->setStretchLastSection(false);
}

} // namespace Ratchet
