// SPDX-License-Identifier: GPL-3.0-or-later
// Pages need a QApplication, and settings that are nobody's own.
#include <gui/window/user_name.h>
#include <widgets/dialog_keys.h>
#include <widgets/focus_in_sight.h>
#include <widgets/plain_texts.h>
#include <widgets/still_values.h>
#include <widgets/theme.h>

#include <support/run.h>

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace {

QCoreApplication *makeApplication(int &argc, char **argv)
{
    static const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("ratchet-test"));
    QCoreApplication::setApplicationName(QStringLiteral("ratchet-test"));
    auto *application = new QApplication(argc, argv);
    Ratchet::setUserName(QStringLiteral("Ada")); // else whoever answers a question with a path is called so
    Ratchet::applyTheme(Ratchet::ThemeChoice::Light);
    new Ratchet::PlainTexts(*application); // owned by it
    new Ratchet::StillValues(*application);
    new Ratchet::DialogKeys(*application); // likewise
    new Ratchet::FocusInSight(*application);
    return application;
}

} // namespace

int main(int argc, char *argv[]) { return Ratchet::Test::run(argc, argv, makeApplication); }
