// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the window by themselves: a window with the commands that they are filled from, used by keys and mouse.
#include "open_workspace.h"

#include <core/preference_keys.h>
#include <gui/window/commands.h>
#include <gui/window/main_menus.h>
#include <gui/window/pages.h>
#include <gui/window/recent_files.h>
#include <gui/window/transfer_commands.h>

#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct MenuWindow {
    MenuWindow()
    {
        announceWarning(u"propagateSizeHints"_s);
        QSettings().remove(PreferenceKey::recentFiles);
        QStringList ids{u"file.new"_s,
                        u"file.open"_s,
                        u"file.demonstration"_s,
                        u"file.present"_s,
                        u"file.pack"_s,
                        u"file.restore"_s,
                        u"file.verify"_s,
                        u"file.settings"_s,
                        u"file.close"_s,
                        u"file.quit"_s,
                        u"view.back"_s,
                        u"view.state"_s,
                        u"view.present"_s,
                        u"view.theme.system"_s,
                        u"view.theme.light"_s,
                        u"view.theme.dark"_s,
                        u"edit.undo"_s,
                        u"edit.redo"_s,
                        u"edit.find"_s,
                        u"edit.quickOpen"_s,
                        u"help.about"_s,
                        u"help.shortcuts"_s,
                        u"help.manual"_s,
                        u"help.glossary"_s,
                        u"help.pdf"_s,
                        u"file.ownerSheets"_s,
                        u"file.copy"_s,
                        u"import.file"_s,
                        u"help.firstSteps"_s,
                        u"file.print"_s,
                        u"view.text.larger"_s,
                        u"view.text.smaller"_s,
                        u"view.text.usual"_s,
                        u"view.theme.lightContrast"_s,
                        u"view.theme.darkContrast"_s};
        ids += TransferCommands::importCommands() + TransferCommands::exportCommands();
        for (const PageInfo &page : pages())
            ids += u"page."_s + page.id;
        for (const QString &id : ids)
            commands.add(id, id);
        menus = new MainMenus(commands, window.menuBar(), [this] { return pageActions; }); // the bar owns it
        window.resize(900, 500);
        window.show();
        window.activateWindow();
    }
    // Opens a menu of the bar with the mouse.
    QMenu *open(const QString &title)
    {
        QMenuBar *bar = window.menuBar();
        for (QAction *entry : bar->actions()) {
            if (QString(entry->text()).remove(u'&') != title)
                continue;
            QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(entry).center());
            return entry->menu();
        }
        FAIL("no such menu");
        return nullptr;
    }

    Commands commands;
    QMainWindow window;
    QAction ofPage{u"Of the page"_s};
    QList<QAction *> pageActions;
    MainMenus *menus = nullptr;
};

} // namespace

TEST_CASE("every command and every page stands in one menu, and pages of evidence in one of their own")
{
    MenuWindow c;
    QList<QAction *> placed;
    for (const QMenu *menu : c.window.menuBar()->findChildren<QMenu *>())
        placed += menu->actions();
    for (QAction *command : c.commands.all()) {
        INFO(command->objectName().toStdString());
        CHECK(placed.count(command) == 1);
    }
    const QMenu *view = c.open(u"View"_s);
    int ownMenu = 0;
    for (const QAction *entry : view->actions())
        ownMenu += entry->menu() ? int(entry->menu()->actions().size()) : 0;
    CHECK(ownMenu == std::ranges::count(pages(), PageGroup::Evidence, &PageInfo::group));
}

TEST_CASE("the Edit menu has what the page can do at the moment that it is opened")
{
    MenuWindow c;
    CHECK_FALSE(c.open(u"Edit"_s)->actions().contains(&c.ofPage));
    c.pageActions = {&c.ofPage};
    c.window.menuBar()->setActiveAction(nullptr);
    QMenu *edit = c.open(u"Edit"_s);
    REQUIRE(edit->actions().contains(&c.ofPage));
    QSignalSpy done(&c.ofPage, &QAction::triggered);
    edit->setActiveAction(&c.ofPage); // by keys: later versions of Qt take no click so soon after a menu came up
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(done.size() == 1);
    c.pageActions.clear();
    CHECK_FALSE(c.open(u"Edit"_s)->actions().contains(&c.ofPage));
}

TEST_CASE("a register that was open before is named in the File menu as it is called, and chosen there by keys")
{
    MenuWindow c;
    QSignalSpy chosen(c.menus, &MainMenus::fileChosen);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"R&D.ratchet"_s);
    writeFile(path, "anything");
    addRecentFile(path);
    const QMenu *file = c.open(u"File"_s);
    QMenu *recent = nullptr;
    for (const QAction *entry : file->actions()) {
        if (entry->menu() && entry->text().contains(u"recent"_s))
            recent = entry->menu();
    }
    REQUIRE(recent);
    REQUIRE(recent->actions().size() == 1);
    CHECK(recent->actions().front()->text().endsWith(u"R&&D.ratchet"_s)); // no mnemonic
    recent->popup({20, 20});
    QTest::keyClick(recent, Qt::Key_Down);
    QTest::keyClick(recent, Qt::Key_Return);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().front().toString() == path);
    REQUIRE(QFile::remove(path));
    c.window.menuBar()->setActiveAction(nullptr);
    c.open(u"File"_s);
    CHECK_FALSE(recent->isEnabled()); // it is no longer there
}
