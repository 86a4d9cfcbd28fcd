// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_menus.h"

#include <gui/window/commands.h>
#include <gui/window/pages.h>
#include <gui/window/recent_files.h>
#include <gui/window/transfer_commands.h>
#include <widgets/button_text.h>

#include <QDir>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace Ratchet {

using namespace Qt::StringLiterals;

MainMenus::MainMenus(const Commands &commands, QMenuBar *bar, std::function<QList<QAction *>()> pageActions)
    : QObject(bar)
    , m_commands(commands)
    , m_pageActions(std::move(pageActions))
{
    addFileMenu(bar);
    m_edit = bar->addMenu(tr("&Edit"));
    connect(m_edit, &QMenu::aboutToShow, this, &MainMenus::fillEdit);
    fillEdit();
    addViewMenu(bar);
    m_commands.fill(bar->addMenu(tr("&Help")),
                    {u"help.manual"_s,
                     u"help.firstSteps"_s,
                     u"help.glossary"_s,
                     u"help.pdf"_s,
                     {},
                     u"help.shortcuts"_s,
                     {},
                     u"help.about"_s});
    m_commands[u"file.quit"_s]->setMenuRole(QAction::QuitRole);
    m_commands[u"file.settings"_s]->setMenuRole(QAction::PreferencesRole);
    m_commands[u"help.about"_s]->setMenuRole(QAction::AboutRole);
}

void MainMenus::addFileMenu(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&File"));
    m_commands.fill(file, {u"file.new"_s, u"file.open"_s, u"file.demonstration"_s});
    m_recent = file->addMenu(tr("Open &recent"));
    connect(file, &QMenu::aboutToShow, this, &MainMenus::fillRecent);
    file->addSeparator();
    m_commands.fill(file, {u"import.file"_s});
    m_commands.fill(file->addMenu(tr("Import &by kind")), TransferCommands::importCommands());
    m_commands.fill(file->addMenu(tr("&Export a whole list")), TransferCommands::exportCommands());
    m_commands.fill(file,
                    {u"file.copy"_s,
                     {},
                     u"file.present"_s,
                     u"file.pack"_s,
                     u"file.print"_s,
                     u"file.ownerSheets"_s,
                     {},
                     u"file.restore"_s,
                     u"file.verify"_s,
                     {},
                     u"file.settings"_s,
                     {},
                     u"file.close"_s,
                     u"file.quit"_s});
}

void MainMenus::addViewMenu(QMenuBar *bar)
{
    QMenu *view = bar->addMenu(tr("&View"));
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
                     u"view.theme.dark"_s,
                     u"view.theme.lightContrast"_s,
                     u"view.theme.darkContrast"_s,
                     {},
                     u"view.text.larger"_s,
                     u"view.text.smaller"_s,
                     u"view.text.usual"_s});
}

void MainMenus::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentFiles()) {
        QAction *action = m_recent->addAction(buttonText(QDir::toNativeSeparators(path)));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    m_recent->setEnabled(!m_recent->isEmpty());
}

void MainMenus::fillEdit()
{
    m_edit->clear();
    m_commands.fill(m_edit, {u"edit.undo"_s, u"edit.redo"_s, {}, u"edit.find"_s, u"edit.quickOpen"_s});
    const QList<QAction *> actions = m_pageActions();
    if (!actions.isEmpty()) {
        m_edit->addSeparator();
        m_edit->addActions(actions);
    }
}

} // namespace Ratchet
