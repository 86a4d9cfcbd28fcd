// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_commands.h"

#include <gui/help/focus_topic.h>
#include <gui/help/help_desk.h>
#include <gui/window/about.h>
#include <gui/window/commands.h>
#include <gui/window/shortcuts_dialog.h>
#include <widgets/show_dialog.h>

#include <QApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct HelpCommands {
    Q_DECLARE_TR_FUNCTIONS(HelpCommands)
};

} // namespace

void addHelpCommands(Commands &commands, HelpDesk &help, QWidget *window, const std::function<const QWidget *()> &page)
{
    commands.add(window, u"help.manual"_s, HelpCommands::tr("&Manual"),
                 keysFor(QKeySequence::HelpContents, QKeySequence(Qt::Key_F1)), [&help, page] {
                     const QWidget *focus = QApplication::focusWidget();
                     help.showFor(focusTopic(focus).isEmpty() ? page() : focus); // beside the page is the rail
                 });
    commands.add(window, u"help.glossary"_s, HelpCommands::tr("&Glossary"), {}, [&help] { help.show(u"glossary"_s); });
    commands.add(window, u"help.pdf"_s, HelpCommands::tr("Manual as &PDF…"), {}, [&help] { help.savePdf(); });
    commands.add(window, u"help.shortcuts"_s, HelpCommands::tr("&Keyboard shortcuts"), QKeySequence(u"Ctrl+F1"_s),
                 [&commands, window, page] { showDialog(new ShortcutsDialog(commands, page(), window)); });
    commands.add(window, u"help.about"_s, HelpCommands::tr("&About Ratchet"), {}, [window] { showAbout(window); })
        ->setMenuRole(QAction::AboutRole);
}

} // namespace Ratchet
