// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_charts.h"

#include <charts/chart_layout.h>
#include <charts/chart_layouter.h>
#include <charts/chart_words.h>
#include <support/test.h>

#include <QFontMetricsF>

#include <cmath>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QFont testFont()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

const QLocale layoutLocale(QLocale::English, QLocale::UnitedKingdom);

ChartLayout laidOut(const AnswerChart &chart, QSizeF size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return layoutChart(chart, size, testFont(), layoutLocale, direction);
}

std::vector<AnswerChart> everyKind()
{
    return {backlogChart(8), backlogChart(40), capacityChart(), trendChart(), cadenceChart(), stackedChart(), {}};
}

// Room that a label's text really takes.
QRectF inkOf(const ChartLabel &label)
{
    const double width = QFontMetricsF(testFont()).horizontalAdvance(label.text);
    QRectF ink = label.area;
    if (label.alignment & Qt::AlignRight)
        ink.setLeft(ink.right() - width);
    else if (label.alignment & Qt::AlignHCenter)
        ink = QRectF(ink.center().x() - width / 2, ink.top(), width, ink.height());
    else
        ink.setWidth(width);
    return ink;
}

} // namespace

TEST_CASE("a scale is round, holds everything and has few steps")
{
    CHECK(roundScale(0, 41, true) == ChartScale{0, 50, 10});
    CHECK(roundScale(0, 12, false) == ChartScale{0, 12.5, 2.5});
    CHECK(roundScale(0, 3, true) == ChartScale{0, 3, 1});
    CHECK(roundScale(0, 0, true) == ChartScale{0, 1, 1});
    CHECK(roundScale(-7, 12, true) == ChartScale{-10, 15, 5});
    for (double high = 0.013; high < 1e7; high *= 1.7) {
        const ChartScale scale = roundScale(-high / 3, high, high > 20);
        CAPTURE(high);
        CHECK(scale.low <= -high / 3);
        CHECK(scale.high >= high);
        CHECK((scale.high - scale.low) / scale.step < 7.001);
        CHECK(scale.high - scale.step < high); // no empty step at the end
        if (high > 20)
            CHECK(scale.step == std::floor(scale.step));
    }
}

TEST_CASE("labels of a chart stay inside, do not touch each other and lose nothing")
{
    for (const AnswerChart &chart : everyKind()) {
        for (const double width : {300.0, 620.0, 1100.0}) {
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const QSizeF size(width, chartHeight(chart, width, testFont()));
                const ChartLayout layout = laidOut(chart, size, direction);
                CAPTURE(chart.id, width, int(direction));
                const QRectF all = QRectF(QPointF(0, 0), size).adjusted(-1.5, -2, 1.5, 2);
                CHECK(all.contains(layout.plot));
                for (size_t i = 0; i < layout.labels.size(); ++i) {
                    const ChartLabel &label = layout.labels[i];
                    CAPTURE(label.text);
                    CHECK(all.contains(inkOf(label)));
                    CHECK((label.text == label.fullText || label.text.endsWith(u'…')));
                    for (size_t j = 0; j < i; ++j) {
                        CAPTURE(layout.labels[j].text);
                        CHECK_FALSE(inkOf(label)
                                        .adjusted(0.5, 2, -0.5, -2)
                                        .intersects(inkOf(layout.labels[j]).adjusted(0.5, 2, -0.5, -2)));
                    }
                }
            }
        }
    }
}

TEST_CASE("horizontal bars grow with their rows and label every one")
{
    CHECK(chartHeight(backlogChart(40), 600, testFont()) > 4 * chartHeight(backlogChart(8), 600, testFont()));
    const AnswerChart chart = backlogChart(40);
    const ChartLayout layout = laidOut(chart, {500, chartHeight(chart, 500, testFont())});
    QStringList labels;
    QStringList ends;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == ChartTextRole::Category)
            labels += label.fullText;
        if (label.role == ChartTextRole::BarEnd)
            ends += label.text;
    }
    CHECK(labels == QStringList(chart.categories.begin(), chart.categories.end()));
    REQUIRE(ends.size() == 40);
    CHECK(ends.first() == u"40"_s); // 28 + 10 + 0 + 2
}

TEST_CASE("every value is a point, a gap is none")
{
    const AnswerChart chart = trendChart();
    const ChartLayout layout = laidOut(chart, {700, 260});
    CHECK(layout.points.size() == 47); // 2 × 24 without one gap
    CHECK(layout.points[0].text == u"Jan 2025, Opened: 12"_s);
    CHECK(std::none_of(layout.points.begin(), layout.points.end(),
                       [](const ChartSpot &point) { return point.category == 7 && point.series == 0; }));
    const ChartLayout marks = laidOut(cadenceChart(), {700, 200});
    CHECK(marks.points.size() == cadenceChart().marks.size());
}

TEST_CASE("a stacked bar bears its sum, a gap bears none")
{
    AnswerChart chart = stackedChart();
    for (ChartSeries &series : chart.series)
        series.values[1] = std::nan("");
    const ChartLayout layout = layoutChart(chart, {600, 300}, QFont(), layoutLocale, Qt::LeftToRight);
    QStringList sums;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == ChartTextRole::BarEnd)
            sums += label.text;
    }
    CHECK(sums == QStringList{u"8"_s, u"5"_s});
}

TEST_CASE("higher values stand higher and longer, exactly by the scale")
{
    const AnswerChart chart = capacityChart();
    const ChartLayout layout = laidOut(chart, {700, 260});
    for (const ChartSpot &point : layout.points) {
        const double v = chart.series[size_t(point.series)].values[size_t(point.category)];
        const double share = (v - layout.scale.low) / (layout.scale.high - layout.scale.low);
        CHECK(point.area.height() == Approx(layout.plot.height() * share));
        CHECK(point.area.bottom() == Approx(layout.plot.bottom()));
    }
    CHECK(layout.target.y1() == Approx(layout.plot.bottom() - layout.plot.height() * 12 / layout.scale.high));
}

TEST_CASE("right to left is left to right turned round")
{
    for (const AnswerChart &chart : everyKind()) {
        const ChartLayout left = laidOut(chart, {640, 300});
        const ChartLayout right = laidOut(chart, {640, 300}, Qt::RightToLeft);
        REQUIRE(left.points.size() == right.points.size());
        for (size_t i = 0; i < left.points.size(); ++i) {
            CHECK(right.points[i].area.left() == Approx(640 - left.points[i].area.right()).margin(1e-6));
            CHECK(right.points[i].text == left.points[i].text);
        }
        CHECK(right.plot.left() == Approx(640 - left.plot.right()).margin(1e-6));
    }
}

TEST_CASE("a chart can be read aloud")
{
    const QString text = chartDescription(backlogChart(2), layoutLocale);
    CHECK(text.startsWith(u"Open improvements by service\n"_s));
    CHECK(text.contains(u"Payments, In delivery: 28\n"_s));
    CHECK_FALSE(text.contains(u"Service Desk, Other"_s)); // not a number
    CHECK(chartDescription(capacityChart(), layoutLocale).contains(u"target 12 %"_s));
    CHECK(chartDescription(cadenceChart(), layoutLocale).contains(u"Held"_s));
    CHECK(chartDescription({}, layoutLocale).contains(u"Nothing to show yet"_s));
}

TEST_CASE("names of columns never touch each other, whatever the width and however long they are")
{
    AnswerChart chart = trendChart();
    for (QString &name : chart.categories)
        name = u"Sept. 2026 "_s.repeated(1 + int(&name - chart.categories.data()) % 2).trimmed();
    for (int width = 160; width <= 1200; width += 7) {
        INFO(width);
        double taken = -1;
        int shown = 0;
        for (const ChartLabel &label : laidOut(chart, QSizeF(width, 220)).labels) {
            if (label.role != ChartTextRole::Category)
                continue;
            const QRectF ink = inkOf(label);
            CHECK(ink.left() > taken);
            taken = ink.right();
            ++shown;
        }
        CHECK(shown >= 1);
    }
}
