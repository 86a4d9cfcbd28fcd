// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window and the menus that they stand in.
#include <document/document.h>
#include <gui/window/main_window.h>

#include <gui/window/about.h>
#include <gui/window/preferences.h>
#include <gui/window/register_status.h>
#include <gui/window/settings_dialog.h>
#include <gui/window/state_chooser.h>
#include <gui/window/transfer_commands.h>
#include <widgets/theme.h>

#include <QActionGroup>
#include <QDir>
#include <QMenuBar>
#include <QToolButton>

namespace Ratchet {

using namespace Qt::StringLiterals;

void MainWindow::addCommands()
{
    const auto add = [this](const QString &id, const QString &text, const QKeySequence &keys, auto slot) {
        QAction *action = m_commands.add(id, text, keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(u"file.new"_s, tr("&New register…"), QKeySequence(u"Ctrl+Shift+N"_s), [this] { m_files.createNew(); });
    add(u"file.open"_s, tr("&Open register…"), QKeySequence::Open, [this] { m_files.chooseAndOpen(); });
    add(u"file.demonstration"_s, tr("Open the de&monstration"), {}, [this] { m_files.openDemonstration(); });
    add(u"file.close"_s, tr("&Close register"), QKeySequence::Close, [this] { setDocument(nullptr); });
    add(u"file.verify"_s, tr("&Verify the ledger"), {}, [this] { m_status->verify(); });
    add(u"file.settings"_s, tr("&Settings…"), QKeySequence(u"Ctrl+,"_s),
        [this] { SettingsDialog(m_workspace.get(), this).exec(); });
    add(u"file.quit"_s, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), &QWidget::close);
    add(u"edit.undo"_s, tr("&Undo"), QKeySequence::Undo, [this] {
        const QString what = m_workspace->document().undoText();
        report(m_workspace->document().undo(), tr("Undone: %1").arg(what));
    });
    add(u"edit.redo"_s, tr("&Redo"), QKeySequence(u"Ctrl+Shift+Z"_s), [this] {
        const QString what = m_workspace->document().redoText();
        report(m_workspace->document().redo(), tr("Done again: %1").arg(what));
    });
    add(u"edit.find"_s, tr("&Find on this page"), QKeySequence::Find, &MainWindow::find);
    add(u"edit.quickOpen"_s, tr("&Go to anything…"), QKeySequence(u"Ctrl+K"_s), &MainWindow::showQuickOpen);
    add(u"view.state"_s, tr("Reporting &date and earlier states…"), QKeySequence(u"Ctrl+D"_s),
        [this] { StateChooser(m_workspace->view(), this).exec(); });
    add(u"view.present"_s, tr("Back to the &present"), {}, &MainWindow::showPresent);
    add(u"view.back"_s, tr("&Back"), QKeySequence(u"Alt+Left"_s), &MainWindow::goBack);
    add(u"help.shortcuts"_s, tr("&Keyboard shortcuts"), QKeySequence::HelpContents,
        [this] { showShortcuts(m_commands, this); });
    add(u"help.about"_s, tr("&About Ratchet"), {}, [this] { showAbout(this); });
    m_commands[u"file.quit"_s]->setMenuRole(QAction::QuitRole);
    m_commands[u"file.settings"_s]->setMenuRole(QAction::PreferencesRole);
    m_commands[u"help.about"_s]->setMenuRole(QAction::AboutRole);
}

void MainWindow::addPageCommands()
{
    for (const PageInfo &page : pages()) {
        QAction *action = m_commands.add(u"page."_s + page.id, title(page), page.shortcut);
        connect(action, &QAction::triggered, this, [this, id = page.id] { openPage(id); });
        addAction(action);
    }
}

void MainWindow::addThemeCommands()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const QString &id, const QString &text, ThemeChoice choice) {
        QAction *action = m_commands.add(id, text);
        action->setCheckable(true);
        action->setChecked(savedThemeChoice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choice] {
            saveThemeChoice(choice);
            applyTheme(choice);
        });
    };
    add(u"view.theme.system"_s, tr("Theme: follow the &system"), ThemeChoice::System);
    add(u"view.theme.light"_s, tr("Theme: &light"), ThemeChoice::Light);
    add(u"view.theme.dark"_s, tr("Theme: da&rk"), ThemeChoice::Dark);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_commands.fill(file, {u"file.new"_s, u"file.open"_s, u"file.demonstration"_s});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(file, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    m_commands.fill(file->addMenu(tr("&Import")), TransferCommands::importCommands());
    m_commands.fill(file->addMenu(tr("&Export a whole list")), TransferCommands::exportCommands());
    m_commands.fill(file,
                    {u"file.present"_s,
                     u"file.pack"_s,
                     {},
                     u"file.restore"_s,
                     u"file.verify"_s,
                     {},
                     u"file.settings"_s,
                     {},
                     u"file.close"_s,
                     u"file.quit"_s});
    m_editMenu = menuBar()->addMenu(tr("&Edit"));
    connect(m_editMenu, &QMenu::aboutToShow, this, &MainWindow::fillEditMenu);
    fillEditMenu();
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QMenu *evidence = nullptr;
    PageGroup group = PageGroup::Home;
    for (const PageInfo &page : pages()) {
        if (page.group == PageGroup::Evidence && !evidence)
            evidence = view->addMenu(title(page.group));
        else if (page.group != group)
            view->addSeparator();
        group = page.group;
        (evidence ? evidence : view)->addAction(m_commands[u"page."_s + page.id]);
    }
    m_commands.fill(view,
                    {{},
                     u"view.back"_s,
                     u"view.state"_s,
                     u"view.present"_s,
                     {},
                     u"view.theme.system"_s,
                     u"view.theme.light"_s,
                     u"view.theme.dark"_s});
    m_commands.fill(menuBar()->addMenu(tr("&Help")), {u"help.shortcuts"_s, u"help.about"_s});
    menuBar()->setCornerWidget(m_stateButton, Qt::TopRightCorner);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &path : recentFiles()) {
        QAction *action = m_recentMenu->addAction(QDir::toNativeSeparators(path).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recentMenu->setEnabled(!m_recentMenu->isEmpty());
}

void MainWindow::fillEditMenu()
{
    m_editMenu->clear();
    m_commands.fill(m_editMenu, {u"edit.undo"_s, u"edit.redo"_s, {}, u"edit.find"_s, u"edit.quickOpen"_s});
    if (const Page *page = m_made.value(m_current); page && !page->actions().isEmpty()) {
        m_editMenu->addSeparator();
        m_editMenu->addActions(page->actions());
    }
}

} // namespace Ratchet
