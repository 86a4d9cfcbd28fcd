// SPDX-License-Identifier: GPL-3.0-or-later
// The program as it starts, with settings that are nobody's own, on the screen that laptop.json describes.
#include <gui/window/application.h>
#include <gui/window/user_name.h>

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
    auto *application = new QApplication(argc, argv);
    Ratchet::setUpApplication(*application);
    Ratchet::setUserName(QStringLiteral("Ada"));
    return application;
}

} // namespace

int main(int argc, char *argv[]) { return Ratchet::Test::run(argc, argv, makeApplication); }
