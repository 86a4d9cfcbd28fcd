// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme_commands.h"

#include <gui/window/commands.h>
#include <widgets/theme.h>

#include <QActionGroup>
#include <QCoreApplication>

namespace Ratchet {

using namespace Qt::StringLiterals;

void addThemeCommands(Commands &commands)
{
    const auto inWindow = [](const char *text) { return QCoreApplication::translate("Ratchet::MainWindow", text); };
    auto *group = new QActionGroup(&commands);
    const auto add = [&](const QString &id, const QString &text, ThemeChoice choice) {
        QAction *action = commands.add(id, text);
        action->setCheckable(true);
        action->setChecked(savedThemeChoice() == choice);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, group, [choice] {
            saveThemeChoice(choice);
            applyTheme(choice);
        });
    };
    add(u"view.theme.system"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Theme: follow the &system")),
        ThemeChoice::System);
    add(u"view.theme.light"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Theme: &light")), ThemeChoice::Light);
    add(u"view.theme.dark"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Theme: da&rk")), ThemeChoice::Dark);
    add(u"view.theme.lightContrast"_s,
        inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Theme: high &contrast, light")), ThemeChoice::LightContrast);
    add(u"view.theme.darkContrast"_s, inWindow(QT_TRANSLATE_NOOP("Ratchet::MainWindow", "Theme: high c&ontrast, dark")),
        ThemeChoice::DarkContrast);
}

} // namespace Ratchet
