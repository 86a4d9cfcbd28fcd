// SPDX-License-Identifier: GPL-3.0-or-later
// What models say of icons and colours needs a QGuiApplication.
#include <QGuiApplication>

QCoreApplication *makeApplication(int &argc, char **argv) { return new QGuiApplication(argc, argv); }
