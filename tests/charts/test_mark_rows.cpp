// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/mark_rows.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("texts of marks that would cover each other stand in rows below each other, three at most")
{
    const QString text = u"A release with a long name"_s;
    MarkRows rows(QFont(), 1000, 5);
    std::vector<ControlChartLine> placed;
    for (int i = 0; i < 5; ++i)
        placed.push_back(rows.place({QDate(2026, 1, 1).addDays(i), text, ChartMarkKind::Event}, 100 + i * 10, 300));
    CHECK(placed[0].label.area.top() == 0);
    CHECK(placed[1].label.area.top() > placed[0].label.area.top());
    CHECK(placed[2].label.area.bottom() <= rows.height() + 0.01);
    CHECK(placed[2].label.text == text);
    CHECK(placed[3].label.text.isEmpty()); // its line is there, its tip tells
    CHECK(placed[3].label.fullText == text);
    CHECK(placed[4].line.p2() == QPointF(140, 300));
    const ControlChartLine far = rows.place({QDate(2026, 3, 1), text, ChartMarkKind::Event}, 700, 300);
    CHECK(far.label.area.top() == 0);
}

TEST_CASE("at the right edge a text stands before its line, but never across the line before")
{
    const QString text = u"A release with a long name"_s;
    MarkRows rows(QFont(), 400, 2);
    const ControlChartLine edge = rows.place({QDate(2026, 1, 1), text, ChartMarkKind::Event}, 390, 300);
    CHECK(edge.label.area.right() < 390);
    CHECK(edge.label.alignment.testFlag(Qt::AlignRight));
    MarkRows close(QFont(), 400, 2);
    (void)close.place({QDate(2026, 1, 1), u"x"_s, ChartMarkKind::Event}, 340, 300);
    const ControlChartLine last = close.place({QDate(2026, 1, 2), text, ChartMarkKind::Event}, 390, 300);
    CHECK(last.label.area.left() >= 340);
    CHECK(last.label.text != text); // shortened
}

TEST_CASE("as many rows as marks need, none without marks")
{
    CHECK(MarkRows(QFont(), 400, 0).height() == 0);
    CHECK(MarkRows(QFont(), 400, 2).height() == Approx(2 * MarkRows(QFont(), 400, 1).height()));
    CHECK(MarkRows(QFont(), 400, 9).height() == MarkRows(QFont(), 400, 3).height());
}
