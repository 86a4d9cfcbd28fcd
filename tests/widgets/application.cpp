// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets need a QApplication.
#include <widgets/plain_texts.h>
#include <widgets/still_values.h>

#include <support/run.h>

#include <QApplication>

int main(int argc, char *argv[])
{
    return Ratchet::Test::run(argc, argv, [](int &count, char **words) -> QCoreApplication * {
        auto *application = new QApplication(count, words);
        new Ratchet::PlainTexts(*application); // owned by it
        new Ratchet::StillValues(*application);
        return application;
    });
}
