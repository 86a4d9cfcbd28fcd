// SPDX-License-Identifier: GPL-3.0-or-later
// MainMenus: the menus of the window, filled from the registry of commands. What the page that is shown can do stands
// in the Edit menu.
#pragma once

#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QMenuBar;

namespace Ratchet {

class Commands;

class MainMenus final : public QObject {
    Q_OBJECT

public:
    // `pageActions` says what the page that is shown can do now.
    MainMenus(const Commands &commands, QMenuBar *bar, std::function<QList<QAction *>()> pageActions);

Q_SIGNALS:
    // A register of those opened last.
    void fileChosen(const QString &path);

private:
    void addFileMenu(QMenuBar *bar);
    void addViewMenu(QMenuBar *bar);
    void fillRecent();
    void fillEdit();

    const Commands &m_commands;
    std::function<QList<QAction *>()> m_pageActions;
    QMenu *m_recent = nullptr;
    QMenu *m_edit = nullptr;
};

} // namespace Ratchet
