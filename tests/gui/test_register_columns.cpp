// SPDX-License-Identifier: GPL-3.0-or-later
// How much room the columns of the register and its tools take.
#include "open_register_page.h"

#include <models/lists/record_model.h>

#include <QHeaderView>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;

TEST_CASE("Columns fit the room there is, until the user sets their widths")
{
    RegisterCase c;
    const QHeaderView *header = c.view->header();
    const int about = 1; // the title
    c.page->resize(1126, 680);
    QTest::qWait(1);
    CHECK(header->length() <= c.view->viewport()->width());
    CHECK(header->sectionSize(about) >= header->sectionSize(about + 1));
    const int narrow = header->sectionSize(about);
    c.page->resize(1500, 680);
    QTest::qWait(1);
    CHECK(header->length() <= c.view->viewport()->width());
    CHECK(header->sectionSize(about) >= narrow);

    const QPoint edge(header->sectionViewportPosition(about) + header->sectionSize(about) - 1, header->height() / 2);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, edge);
    QTest::mouseMove(header->viewport(), edge + QPoint(40, 0));
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, edge + QPoint(40, 0));
    const int own = header->sectionSize(about);
    CHECK(own == narrow + 40);
    c.page->resize(1126, 680);
    QTest::qWait(1);
    CHECK(header->sectionSize(about) == own);
}

TEST_CASE("References keep their room when the list is grouped")
{
    RegisterCase c;
    c.panel->model().setGrouping(u"status"_s);
    QTest::qWait(1);
    const QModelIndex cell = c.panel->model().indexOf(c.first.value, 0);
    REQUIRE(c.view->visualRect(cell).isValid());
    CHECK(c.view->visualRect(cell).width() >= c.view->fontMetrics().horizontalAdvance(u"CSI-0001"_s) + 2 * 8);
}

TEST_CASE("Search, filters and tools stand in one line on a laptop's screen")
{
    RegisterCase c;
    c.page->resize(1166, 680); // 1366 without the rail
    QTest::qWait(1);
    QList<int> middles;
    for (const QToolButton *button : c.panel->filters()->findChildren<QToolButton *>()) {
        if (button->isVisible() && !button->parentWidget()->inherits("QLineEdit"))
            middles += button->mapTo(c.page.get(), button->rect().center()).y();
    }
    REQUIRE(middles.size() > 8);
    const auto [highest, lowest] = std::ranges::minmax(middles);
    CHECK(lowest - highest < 8);
}
