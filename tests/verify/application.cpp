// SPDX-License-Identifier: GPL-3.0-or-later
// Pages are drawn again: fonts need a QApplication.
#include <support/run.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    return Ratchet::Test::run(
        argc, argv, [](int &count, char **words) -> QCoreApplication * { return new QApplication(count, words); });
}
