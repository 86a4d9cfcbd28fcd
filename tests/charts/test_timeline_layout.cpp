// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include <charts/timeline_layout.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale inBritish(QLocale::English, QLocale::UnitedKingdom);

QStringList monthsShown(const ChartLayout &layout)
{
    QStringList months;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == ChartTextRole::Axis)
            months += label.text;
    }
    return months;
}

} // namespace

TEST_CASE("a mark stands in the row of its category, as far along as its day; what lies outside is left out")
{
    AnswerChart chart = cadenceChart();
    chart.marks = {{0, chart.from, {}, Tone::Good, 0},
                   {1, chart.to, {}, Tone::Good, 0},
                   {1, chart.from.addDays(-1), {}, Tone::Good, 0},
                   {9, chart.from, {}, Tone::Good, 0}};
    ChartCanvas canvas(chart, {800, 200}, QFont(), inBritish);
    TimelineLayout(canvas).layOut();
    const ChartLayout &layout = canvas.layout;
    REQUIRE(layout.points.size() == 2);
    CHECK(layout.points[0].area.left() >= layout.plot.left());
    CHECK(layout.points[1].area.right() <= layout.plot.right());
    CHECK(layout.points[1].area.center().y() - layout.points[0].area.center().y() == Approx(layout.plot.height() / 4));
    CHECK(layout.plot.bottom() < 200); // months stand below
}

TEST_CASE("a line stands at the first of each month, a name where it touches no other")
{
    AnswerChart chart = cadenceChart();
    chart.from = QDate(2026, 11, 10);
    chart.to = QDate(2027, 3, 20);
    ChartCanvas wide(chart, {1000, 200}, QFont(), inBritish);
    TimelineLayout(wide).layOut();
    CHECK(monthsShown(wide.layout) == QStringList{u"Dec"_s, u"Jan 2027"_s, u"Feb"_s, u"Mar"_s});
    chart.from = QDate(2016, 11, 10);
    ChartCanvas narrow(chart, {400, 200}, QFont(), inBritish);
    TimelineLayout(narrow).layOut();
    CHECK(monthsShown(narrow.layout).size() < 12);
    CHECK(narrow.layout.grid.size() == 4 + 124); // rows, months
}
