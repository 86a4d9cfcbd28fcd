// SPDX-License-Identifier: GPL-3.0-or-later
#include <gui/slides/overview_grid.h>
#include <gui/slides/presentation_keys.h>
#include <support/test.h>

#include <QKeyEvent>

using namespace Ratchet;
using namespace Qt::StringLiterals;

using Command = PresentationKeys::Command;

namespace {

struct Pressed {
    PresentationKeys::Order press(int key, bool isOverview = false, bool isMirrored = false)
    {
        return keys.read(QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier), isOverview, isMirrored);
    }
    PresentationKeys keys;
};

} // namespace

TEST_CASE("digits gather until Enter leads to the slide of that number")
{
    Pressed in;
    CHECK(in.press(Qt::Key_1).command == Command::Type);
    CHECK(in.press(Qt::Key_4).command == Command::Type);
    CHECK(in.press(Qt::Key_Backspace).command == Command::Type);
    CHECK(in.keys.typed() == u"1"_s);
    CHECK(in.press(Qt::Key_2).command == Command::Type);
    const PresentationKeys::Order order = in.press(Qt::Key_Return);
    CHECK(order.command == Command::GoTo);
    CHECK(order.slide == 11);
    CHECK(in.keys.typed().isEmpty());
    CHECK(in.press(Qt::Key_Return).command == Command::Next);
}

TEST_CASE("Escape takes a number back before it leaves, and another key forgets it")
{
    Pressed in;
    CHECK(in.press(Qt::Key_7).command == Command::Type);
    CHECK(in.press(Qt::Key_Escape).command == Command::Type);
    CHECK(in.press(Qt::Key_Escape).command == Command::Leave);
    CHECK(in.press(Qt::Key_7).command == Command::Type);
    CHECK(in.press(Qt::Key_End).command == Command::Last);
    CHECK(in.keys.typed().isEmpty());
}

TEST_CASE("arrows follow the direction of reading, and the overview has its own")
{
    Pressed in;
    CHECK(in.press(Qt::Key_Right).command == Command::Next);
    CHECK(in.press(Qt::Key_Right, false, true).command == Command::Previous);
    CHECK(in.press(Qt::Key_Left, true, true).command == Command::OverviewNext);
    CHECK(in.press(Qt::Key_Down, true).command == Command::OverviewDown);
    CHECK(in.press(Qt::Key_Escape, true).command == Command::Overview);
    CHECK(in.press(Qt::Key_Home, true).command == Command::First);
    CHECK(in.press(Qt::Key_F9).command == Command::None);
}

TEST_CASE("the mouse finds every thumbnail of the overview where it stands, in either direction")
{
    const OverviewGrid grid{{1600, 900}, 13, 0, GENERATE(false, true)};
    CHECK(grid.columns() == 4);
    CHECK(grid.heading().isEmpty());
    for (int slide = 0; slide < grid.count(); ++slide)
        CHECK(grid.slideAt(grid.area(slide).center()) == slide);
    CHECK(grid.slideAt({1, 1}) == -1);
    CHECK((grid.area(1).left() > grid.area(0).left()) == !grid.isMirrored);
}

TEST_CASE("back-up slides begin a row of their own below a heading, and the arrows find them")
{
    const OverviewGrid grid{{1600, 900}, 5, 6, GENERATE(false, true)};
    REQUIRE(grid.columns() == 4); // two rows each
    CHECK(grid.area(5).top() > grid.heading().top());
    CHECK(grid.area(4).bottom() <= grid.heading().top());
    CHECK(grid.area(5).left() == grid.area(0).left());
    for (int slide = 0; slide < grid.count(); ++slide)
        CHECK(grid.slideAt(grid.area(slide).center()) == slide);
    CHECK(grid.below(0) == 4);
    CHECK(grid.below(3) == 4); // the last of a row that is not full
    CHECK(grid.below(4) == 5);
    CHECK(grid.above(6) == 4);
    CHECK(grid.above(2) == 2);
    CHECK(grid.below(10) == 10);
}
