// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the pages of a window as a user would: every tab, line to type in, menu, list, editor and command.
#pragma once

#include "walked_window.h"

class QAction;
class QTreeView;

namespace Ratchet::Bench {

class PageWalk {
public:
    explicit PageWalk(WalkedWindow &walked)
        : m_walked(walked)
    {
    }

    // Every page and the window's own commands, or only the page of that id.
    void walk(const QString &only);

private:
    void walkTabs();
    void useView();
    void openMenus();
    void useTable(QTreeView *table);
    void openEditors(QTreeView *table);
    void runWindowCommands();
    void runCommands(const QList<QAction *> &commands);

    WalkedWindow &m_walked;
};

} // namespace Ratchet::Bench
