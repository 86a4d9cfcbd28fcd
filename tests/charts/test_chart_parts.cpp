// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a layout by themselves, and what a chart says in words.
#include "sample_charts.h"

#include <charts/chart_canvas.h>
#include <charts/chart_layouter.h>
#include <charts/chart_rows.h>
#include <charts/chart_words.h>
#include <charts/series_color.h>
#include <support/test.h>

#include <QFont>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale partsLocale(QLocale::English, QLocale::UnitedKingdom);

} // namespace

TEST_CASE("values stand in the plot by the scale, from its bottom up and from its left on")
{
    const AnswerChart chart = capacityChart();
    ChartCanvas canvas(chart, {400, 300}, QFont(), partsLocale);
    canvas.layout.plot = QRectF(50, 20, 300, 200);
    canvas.layout.scale = {-10, 30, 10};
    CHECK(canvas.yOf(-10) == Approx(220));
    CHECK(canvas.yOf(30) == Approx(20));
    CHECK(canvas.yOf(10) == Approx(120));
    CHECK(canvas.xOf(-10) == Approx(50));
    CHECK(canvas.xOf(30) == Approx(350));
    CHECK(canvas.categories() == 6);
    CHECK(canvas.series() == 2);
}

TEST_CASE("a text that has no room is shortened, and known in full")
{
    const AnswerChart chart = capacityChart();
    ChartCanvas canvas(chart, {400, 300}, QFont(), partsLocale);
    const QString text = u"Identity and access management for subsidiaries"_s;
    canvas.put(ChartTextRole::Category, QRectF(0, 0, 2000, 20), text, Qt::AlignLeft);
    canvas.put(ChartTextRole::Category, QRectF(0, 0, 60, 20), text, Qt::AlignLeft);
    REQUIRE(canvas.layout.labels.size() == 2);
    CHECK(canvas.layout.labels[0].text == text);
    CHECK(canvas.layout.labels[1].text.endsWith(u'…'));
    CHECK(canvas.layout.labels[1].fullText == text);
    CHECK(canvas.widest({u"i"_s, text, u"iii"_s}) >= canvas.metrics.horizontalAdvance(text));
}

TEST_CASE("rows share the height, and their middles are apart by one of them")
{
    const AnswerChart chart = backlogChart(5);
    ChartCanvas canvas(chart, {500, chartHeight(chart, 500, QFont())}, QFont(), partsLocale);
    canvas.layout.plot = canvas.area;
    for (int row = 1; row < 5; ++row)
        CHECK(rowMiddle(canvas, row) - rowMiddle(canvas, row - 1) == Approx(rowHeight(canvas)));
    CHECK(rowMiddle(canvas, 0) > canvas.area.top());
    CHECK(rowMiddle(canvas, 4) < canvas.area.bottom());
}

TEST_CASE("a value in words has its unit, its series and its category")
{
    const AnswerChart chart = capacityChart();
    CHECK(chartValueText(chart, 10.8, partsLocale) == u"10.8 %"_s);
    CHECK(chartPointText(chart, 0, 0, partsLocale) == u"Jun, Used: 10.8 %"_s);
    AnswerChart single = chart;
    single.series.resize(1);
    CHECK(chartPointText(single, 0, 0, partsLocale).contains(u"10.8 %"_s));
    const QString all = chartDescription(chart, partsLocale);
    CHECK(all.startsWith(chart.title));
    for (const QString &category : chart.categories)
        CHECK(all.contains(category));
    CHECK_FALSE(all.contains(u"nan"_s));
}

TEST_CASE("a gap is not read as a number")
{
    const AnswerChart chart = trendChart(); // one month of it was not counted
    const QString all = chartDescription(chart, partsLocale);
    CHECK_FALSE(all.contains(u"nan"_s, Qt::CaseInsensitive));
    CHECK(all.contains(chart.categories[7]));
}

TEST_CASE("a mark of a timeline says whose it is and what became of it")
{
    const AnswerChart chart = cadenceChart();
    QStringList shapes;
    for (int shape = 0; shape < 4; ++shape)
        shapes += markShapeName(shape);
    CHECK(shapes.removeDuplicates() == 0);
    CHECK_FALSE(shapes.contains(QString()));
    for (const ChartMark &mark : chart.marks) {
        const QString text = chartMarkText(chart, mark, partsLocale);
        CHECK(text.contains(chart.categories[size_t(mark.category)]));
    }
}

TEST_CASE("what is outlined and what is filled take the colour of their tone")
{
    const Palette &colors = palette(Theme::Light);
    const AnswerChart chart = backlogChart(3);
    QStringList names;
    for (int series = 0; series < int(chart.series.size()); ++series)
        names += seriesColor(chart, series, colors).name();
    CHECK(names.removeDuplicates() == 0); // two series of one tone differ in shade
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Print}) {
        for (int series = 0; series < int(chart.series.size()); ++series)
            CHECK(seriesColor(chart, series, palette(theme)).alpha() == 255);
    }
}

TEST_CASE("an empty chart says that there is nothing, in any size")
{
    for (const double width : {20.0, 200.0, 2000.0}) {
        const ChartLayout layout = layoutChart({}, {width, 200}, QFont(), partsLocale, Qt::LeftToRight);
        CHECK(layout.points.empty());
        CHECK(layout.target.isNull());
        CHECK(std::ranges::any_of(layout.labels,
                                  [](const ChartLabel &label) { return label.role == ChartTextRole::Empty; }));
    }
}

TEST_CASE("bars below zero hang from the line at zero")
{
    AnswerChart chart;
    chart.kind = ChartKind::Bars;
    chart.categories = {u"a"_s, u"b"_s};
    chart.series = {{u"x"_s, {4, -4}}};
    const ChartLayout layout = layoutChart(chart, {400, 300}, QFont(), partsLocale, Qt::LeftToRight);
    REQUIRE(layout.points.size() == 2);
    CHECK(layout.scale.low < 0);
    CHECK(layout.points[0].area.bottom() == Approx(layout.points[1].area.top()).margin(1.5));
    CHECK(layout.points[0].area.height() == Approx(layout.points[1].area.height()).margin(1.5));
}

TEST_CASE("values that are all nothing are drawn at the bottom of a scale that has one")
{
    AnswerChart chart;
    chart.kind = GENERATE(ChartKind::Bars, ChartKind::StackedBars, ChartKind::Lines, ChartKind::HorizontalStackedBars);
    chart.categories = {u"a"_s, u"b"_s};
    chart.series = {{u"x"_s, {0, 0}}};
    const ChartLayout layout = layoutChart(chart, {400, 300}, QFont(), partsLocale, Qt::LeftToRight);
    CHECK(layout.scale.high > layout.scale.low);
    for (const ChartSpot &point : layout.points) {
        CHECK(std::isfinite(point.area.left()));
        CHECK(std::isfinite(point.area.top()));
    }
}
