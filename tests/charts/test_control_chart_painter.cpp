// SPDX-License-Identifier: GPL-3.0-or-later
// What is drawn of a control chart that was laid out.
#include <answers/metrics/rule_words.h>
#include <charts/control_chart_image.h>
#include <charts/control_chart_layouter.h>
#include <charts/control_chart_painter.h>
#include <charts/control_chart_words.h>
#include <support/drawing.h>
#include <support/test.h>

#include <QApplication>
#include <QPainter>
#include <QTemporaryDir>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale paintLocale(QLocale::English, QLocale::UnitedKingdom);
const QDate firstPainted(2025, 1, 1);

ControlChart monthlyChart(const std::vector<double> &values, const std::vector<QDate> &phases = {})
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({firstPainted.addMonths(int(series.size())), value});
    ChartOptions options;
    options.direction = Direction::Down;
    options.phaseStarts = phases;
    ControlChart chart;
    chart.title = u"Time to restore"_s;
    chart.process = processChart(series, options);
    chart.direction = Direction::Down;
    chart.unit = u"h"_s;
    return chart;
}

const std::vector<double> steadyValues{8, 9, 8, 7, 9, 8, 7, 8, 9, 8, 7, 9};

struct PaintedChart {
    explicit PaintedChart(const ControlChart &chart, Qt::LayoutDirection direction = Qt::LeftToRight)
        : layout(layoutControlChart(chart, size, QApplication::font(), paintLocale, direction))
    {
        QPainter painter(&drawing);
        paintControlChart(painter, layout, palette(Theme::Light), QApplication::font());
    }
    // Shapes of points in that colour.
    [[nodiscard]] qsizetype marksIn(const QColor &color) const
    {
        return std::ranges::count_if(drawing.all(), [&](const Drawn &drawn) {
            return drawn.brush == color && layout.plot.adjusted(-9, -9, 9, 9).contains(drawn.area.center())
                && drawn.area.width() < 20;
        });
    }
    const QSizeF size{800, 360};
    ControlChartLayout layout;
    Drawing drawing{QSize(800, 360)};
};

} // namespace

TEST_CASE("a control chart draws every point, its mean and its limits, and nothing outside its place")
{
    const Qt::LayoutDirection direction = GENERATE(Qt::LeftToRight, Qt::RightToLeft);
    const PaintedChart painted(monthlyChart(steadyValues), direction);
    CHECK(painted.marksIn(palette(Theme::Light).neutral) >= qsizetype(steadyValues.size()));
    for (const Drawn &drawn : painted.drawing.all()) {
        INFO(int(drawn.what) << ' ' << drawn.text);
        CHECK(holds(QRectF(-3, -4, 806, 368), drawn.area));
    }
    const Palette &colors = palette(Theme::Light);
    const auto hasBand = std::ranges::any_of(painted.drawing.of(Drawn::What::Polygon),
                                             [&](const Drawn &drawn) { return drawn.brush == colors.limitBand; });
    CHECK(hasBand);
}

TEST_CASE("two phases have a band each, a chart of one reading has none")
{
    const auto bands = [](const PaintedChart &painted) {
        return std::ranges::count_if(painted.drawing.all(),
                                     [](const Drawn &drawn) { return drawn.brush == palette(Theme::Light).limitBand; });
    };
    std::vector<double> values = steadyValues;
    for (const double value : steadyValues)
        values.push_back(value - 4);
    CHECK(bands(PaintedChart(monthlyChart(values))) == 1);
    CHECK(bands(PaintedChart(monthlyChart(values, {firstPainted.addMonths(12)}))) == 2);
    CHECK(bands(PaintedChart(monthlyChart({5}))) == 0);
}

TEST_CASE("a signal is drawn as what it means: lower is better here, so the low ones are improvements")
{
    std::vector<double> values = steadyValues;
    values.push_back(1); // far below the limits
    const PaintedChart better(monthlyChart(values));
    CHECK(better.marksIn(palette(Theme::Light).good) >= 1);
    CHECK(better.marksIn(palette(Theme::Light).concern) == 0);
    values.back() = 20;
    const PaintedChart worse(monthlyChart(values));
    CHECK(worse.marksIn(palette(Theme::Light).concern) >= 1);
    CHECK(worse.marksIn(palette(Theme::Light).good) == 0);
}

TEST_CASE("interventions stand out from what else happened")
{
    ControlChart chart = monthlyChart(steadyValues);
    chart.marks = {{firstPainted.addMonths(3), u"A release"_s, ChartMarkKind::Event},
                   {firstPainted.addMonths(8), u"CSI-0001"_s, ChartMarkKind::Intervention}};
    const PaintedChart painted(chart);
    const Palette &colors = palette(Theme::Light);
    const Drawn *intervention = painted.drawing.text(u"CSI-0001"_s);
    const Drawn *release = painted.drawing.text(u"A release"_s);
    REQUIRE(intervention);
    REQUIRE(release);
    CHECK(intervention->pen == colors.accent);
    CHECK(intervention->font.weight() == QFont::DemiBold);
    CHECK(release->pen == colors.mutedText);
    CHECK(release->font.weight() != QFont::DemiBold);
    const auto lines = painted.drawing.of(Drawn::What::Line);
    CHECK(std::ranges::count_if(lines, [&](const Drawn &line) { return line.pen == colors.accent; }) == 1);
}

TEST_CASE("a target is drawn in its own colour with its value, and none where there is none")
{
    ControlChart chart = monthlyChart(steadyValues);
    const auto targets = [](const PaintedChart &painted) {
        return std::ranges::count_if(painted.drawing.of(Drawn::What::Line),
                                     [](const Drawn &line) { return line.pen == palette(Theme::Light).target; });
    };
    CHECK(targets(PaintedChart(chart)) == 0);
    chart.levels = {{.value = 6}};
    CHECK(targets(PaintedChart(chart)) == 1);
    chart.levels.push_back({.kind = ChartLevelKind::Agreed, .value = 9, .agreedIn = u"SLA 4"_s});
    CHECK(targets(PaintedChart(chart)) == 2);
}

TEST_CASE("a part of a chart shows its own points and keeps the limits of all")
{
    ControlChart chart = monthlyChart(steadyValues);
    const PaintedChart all(chart);
    chart.first = 8;
    chart.count = 4;
    const PaintedChart part(chart);
    CHECK(part.layout.spots.size() == 4);
    CHECK(part.layout.spots.front().point == 8);
    CHECK(all.layout.spots.size() == steadyValues.size());
    CHECK(part.layout.spots[1].at.x() - part.layout.spots[0].at.x()
          > all.layout.spots[1].at.x() - all.layout.spots[0].at.x());
}

TEST_CASE("a chart without readings is drawn without a point, and says nothing wrong")
{
    const PaintedChart painted(monthlyChart({}));
    CHECK(painted.layout.spots.empty());
    CHECK(painted.marksIn(palette(Theme::Light).neutral) == 0);
    CHECK_FALSE(painted.drawing.texts().join(u' ').contains(u"nan"_s));
}

TEST_CASE("a point in words says when, what, what it means, its limits and what somebody noted")
{
    ControlChart chart = monthlyChart(steadyValues);
    chart.notes[firstPainted] = u"Counted by hand"_s;
    const QStringList lines = controlPointLines(chart, 0, paintLocale);
    REQUIRE(lines.size() >= 3);
    CHECK(lines[0].contains(u"Jan 2025"_s));
    CHECK(lines[0].contains(u"8 h"_s));
    CHECK(lines.join(u'\n').contains(u"Counted by hand"_s));
    CHECK(lines.join(u'\n').contains(u"limits"_s));
    CHECK_FALSE(controlPointText(chart, 1, paintLocale).contains(u"Counted"_s));
    chart.valueText = [](double value) { return u"about %1"_s.arg(value); };
    CHECK(controlPointLines(chart, 1, paintLocale)[0].contains(u"about 9"_s)); // as the words beside the chart have it
}

TEST_CASE("days are told as exactly as they are measured")
{
    ControlChart chart = monthlyChart(steadyValues);
    CHECK(controlDateText(chart, {2025, 11, 3}, paintLocale) == u"Nov 2025"_s);
    chart.frequency = Frequency::Daily;
    CHECK(controlDateText(chart, {2025, 11, 3}, paintLocale) == u"3 Nov 2025"_s);
    chart.frequency = Frequency::Weekly;
    CHECK(controlDateText(chart, {2025, 11, 3}, paintLocale).startsWith(u"3 Nov"_s));
}

TEST_CASE("every rule that a point can break has words of its own")
{
    QStringList texts;
    for (const Signal signal : allSignals) {
        CHECK_FALSE(signalText(signal).isEmpty());
        texts += signalText(signal);
    }
    CHECK(texts.removeDuplicates() == 0);
}

TEST_CASE("a chart cannot be saved where nothing can be written")
{
    const QTemporaryDir folder;
    const auto save = [&](const QString &name) {
        return saveControlChart(name, monthlyChart(steadyValues), QApplication::font(), paintLocale, Qt::LeftToRight);
    };
    for (const QString &ending : {u"png"_s, u"svg"_s, u"pdf"_s}) {
        INFO(ending.toStdString());
        CHECK(save(folder.filePath(u"chart."_s + ending)));
        CHECK_FALSE(contentOf(folder.filePath(u"chart."_s + ending)).isEmpty());
    }
    CHECK_FALSE(save(folder.filePath(u"missing/chart.png"_s)));
}
