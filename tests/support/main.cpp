// SPDX-License-Identifier: GPL-3.0-or-later
// Tests that open no window.
#include "run.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    return Ratchet::Test::run(
        argc, argv, [](int &count, char **words) -> QCoreApplication * { return new QCoreApplication(count, words); });
}
