// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/line_label.h>
#include <support/test.h>

using namespace Ratchet;

namespace {

// An empty plot with a level line through its middle, at 100.
ControlChartLayout emptyPlot()
{
    ControlChartLayout layout;
    layout.plot = QRectF(0, 0, 400, 200);
    layout.dot = 3;
    return layout;
}

const QSizeF levelText(60, 12);

} // namespace

TEST_CASE("a name stands at its end of the line, above it where nothing is in the way")
{
    const ControlChartLayout layout = emptyPlot();
    CHECK(areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::End) == QRectF(340, 87, 60, 12));
    CHECK(areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::Start) == QRectF(0, 87, 60, 12));
    CHECK(areaBesideLine(layout, 5, 0, 400, levelText, LineLabelEnd::End).top() == 6); // above is outside
    CHECK(areaBesideLine(layout, 100, 0, 50, levelText, LineLabelEnd::End).isNull()); // longer than its line
}

TEST_CASE("a name gives way to points, marks and other names")
{
    ControlChartLayout layout = emptyPlot();
    layout.spots = {{0, {370, 93}, Variation::CommonCause}};
    const QRectF free = areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::End);
    CHECK(hiddenBy(free, layout) == 0);
    CHECK_FALSE(free.contains(QPointF(370, 93)));
    layout.labels = {{ChartTextRole::Target, free, {}, {}, Qt::AlignCenter}};
    CHECK(hiddenBy(free, layout) >= 9);
    CHECK(areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::End) != free);
    layout = emptyPlot();
    layout.marks = {{QLineF(350, 0, 350, 200), {}, ChartMarkKind::Event}};
    CHECK(hiddenBy(QRectF(340, 87, 60, 12), layout) > 0);
}

TEST_CASE("a name at the end may stand lines away where readings run along its line, one at the start may not")
{
    ControlChartLayout layout = emptyPlot();
    for (int x = 0; x <= 400; x += 10)
        layout.spots.push_back({size_t(x / 10), QPointF(x, x % 20 == 0 ? 92 : 108), Variation::CommonCause});
    CHECK(hiddenBy(areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::End), layout) == 0);
    const QRectF near = areaBesideLine(layout, 100, 0, 400, levelText, LineLabelEnd::Start);
    CHECK((near.bottom() == 99 || near.top() == 101));
}
