// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/preference_keys.h>
#include <support/test.h>
#include <widgets/theme.h>

#include <QApplication>
#include <QPalette>
#include <QSettings>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the theme is kept as the user left it, and changes the colours at once")
{
    const QVariant before = QSettings().value(PreferenceKey::theme);
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::LightContrast,
                                     ThemeChoice::DarkContrast, ThemeChoice::System}) {
        saveThemeChoice(choice);
        CHECK(savedThemeChoice() == choice);
    }
    applyTheme(ThemeChoice::Dark);
    CHECK(screenTheme() == Theme::Dark);
    CHECK(QApplication::palette().color(QPalette::Window) == palette(Theme::Dark).window);
    CHECK_FALSE(qApp->styleSheet().isEmpty());
    CHECK_FALSE(qApp->styleSheet().contains(u'@')); // every token has its colour
    const QImage dark = themedIcon(u"register"_s).pixmap(32).toImage();
    applyTheme(ThemeChoice::Light);
    CHECK(screenTheme() == Theme::Light);
    CHECK(QApplication::palette().color(QPalette::Window) == palette(Theme::Light).window);
    CHECK(themedIcon(u"register"_s).pixmap(32).toImage() != dark);
    applyTheme(ThemeChoice::DarkContrast);
    CHECK(screenPalette().card == QColor(Qt::black));
    applyTheme(ThemeChoice::Light);
    CHECK(themedIcon(u"no such icon"_s).isNull());
    QSettings().setValue(PreferenceKey::theme, before);
}

TEST_CASE("a desktop in black and white asks for high contrast, a grey or soft one does not")
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, Qt::white);
    desktop.setColor(QPalette::WindowText, Qt::black);
    CHECK(asksForContrast(desktop));
    desktop.setColor(QPalette::Window, Qt::black);
    desktop.setColor(QPalette::WindowText, Qt::white);
    CHECK(asksForContrast(desktop));
    desktop.setColor(QPalette::WindowText, QColor(0xe6, 0xeb, 0xf1));
    CHECK_FALSE(asksForContrast(desktop));
    desktop.setColor(QPalette::Window, QColor(0xef, 0xef, 0xef));
    desktop.setColor(QPalette::WindowText, Qt::black);
    CHECK_FALSE(asksForContrast(desktop));
}
