// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets need a QApplication.
#include <QApplication>

QCoreApplication *makeApplication(int &argc, char **argv) { return new QApplication(argc, argv); }
