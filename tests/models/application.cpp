// SPDX-License-Identifier: GPL-3.0-or-later
// What models say of icons and colours needs a QGuiApplication.
#include <support/run.h>

#include <QGuiApplication>

int main(int argc, char *argv[])
{
    return Ratchet::Test::run(
        argc, argv, [](int &count, char **words) -> QCoreApplication * { return new QGuiApplication(count, words); });
}
