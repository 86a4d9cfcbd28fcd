// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/test.h>
#include <widgets/when_shown.h>

#include <QWidget>

using namespace Ratchet;

TEST_CASE("work for a widget is done while it is seen, and once when it is seen again")
{
    QWidget window;
    auto *inside = new QWidget(&window);
    int done = 0;
    auto *work = new WhenShown(inside, [&done] { ++done; });
    window.show();
    CHECK(done == 0); // nobody asked
    work->ask();
    CHECK(done == 1);

    inside->hide();
    work->ask();
    work->ask();
    CHECK(done == 1);
    inside->show();
    CHECK(done == 2);
    inside->hide();
    inside->show();
    CHECK(done == 2);

    window.hide(); // hides what is inside as well
    work->ask();
    CHECK(done == 2);
    window.show();
    CHECK(done == 3);
}
