// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/control_chart_layouter.h>
#include <charts/control_chart_painter.h>
#include <charts/control_chart_view.h>
#include <charts/control_chart_words.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <QApplication>
#include <QClipboard>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate begin(2023, 6, 1);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

ControlChart chartOf(const std::vector<double> &values, ProcessChartType type = ProcessChartType::Individuals,
                     const std::vector<QDate> &phases = {})
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({begin.addMonths(int(series.size())), value, value * 2, 200});
    ChartOptions options;
    options.direction = Direction::Down;
    options.type = type;
    options.phaseStarts = phases;
    ControlChart chart;
    chart.title = u"Time to restore"_s;
    chart.process = processChart(series, options);
    chart.direction = Direction::Down;
    chart.unit = u"h"_s;
    chart.levels = {{.value = 6}};
    return chart;
}

// Eighteen months about 8 h, then eighteen about 5 h.
std::vector<double> improved()
{
    std::mt19937 random(4);
    std::vector<double> values;
    for (int i = 0; i < 36; ++i)
        values.push_back((i < 18 ? 8 : 5) + double(random() % 200) / 100 - 1);
    return values;
}

ControlChart markedChart()
{
    ControlChart chart = chartOf(improved(), ProcessChartType::Individuals, {begin.addMonths(18)});
    chart.marks = {{begin.addMonths(15), u"A release with a name that is long enough to run into what comes after it"_s,
                    ChartMarkKind::Event},
                   {begin.addMonths(17), u"CSI-0087 Runbook automation"_s, ChartMarkKind::Intervention},
                   {begin.addMonths(18), u"CSI-0131 On-call handover"_s, ChartMarkKind::Intervention},
                   {begin.addMonths(35), u"The last of all, at the edge"_s, ChartMarkKind::Event},
                   {begin.addYears(9), u"Not yet"_s, ChartMarkKind::Event}};
    return chart;
}

ControlChartLayout layoutOf(const ControlChart &chart, Qt::LayoutDirection direction = Qt::LeftToRight,
                            QSizeF size = {800, 360})
{
    return layoutControlChart(chart, size, QApplication::font(), english, direction);
}

} // namespace

TEST_CASE("every point lies in the plot, in order, at the height of its value")
{
    const ControlChart chart = markedChart();
    const ControlChartLayout layout = layoutOf(chart);
    REQUIRE(layout.spots.size() == 36);
    const auto valueAt = [&](double y) {
        return layout.scale.low
            + (layout.plot.bottom() - y) / layout.plot.height() * (layout.scale.high - layout.scale.low);
    };
    for (size_t i = 0; i < layout.spots.size(); ++i) {
        CHECK(layout.plot.contains(layout.spots[i].at));
        CHECK(valueAt(layout.spots[i].at.y()) == Approx(chart.process.points[i].value));
        if (i > 0)
            CHECK(layout.spots[i].at.x() > layout.spots[i - 1].at.x());
    }
    REQUIRE(layout.phases.size() == 2);
    CHECK(valueAt(layout.phases[0].centre.front().y()) == Approx(chart.process.phases[0].limits.mean));
    CHECK(valueAt(layout.phases[1].upper.front().y()) == Approx(chart.process.phases[1].limits.upper));
    CHECK(layout.phases[0].upper.back().x() == Approx(layout.phases[1].upper.front().x()));
    REQUIRE(layout.levels.size() == 1);
    CHECK(valueAt(layout.levels[0].line.y1()) == Approx(6));
    CHECK(layout.levels[0].line.dx() == Approx(layout.plot.width()));
}

TEST_CASE("limits are solid where they were made, dashed where they go on, and beside them stand those of now")
{
    using Stroke = ControlChartPhase::Stroke;
    ControlChart chart = chartOf(improved());
    std::vector<Measurement> series;
    for (const double value : improved())
        series.push_back({begin.addMonths(int(series.size())), value});
    ChartOptions options;
    options.direction = Direction::Down;
    options.frozen = {.from = begin.addMonths(3), .to = begin.addMonths(17)};
    chart.process = processChart(series, options);
    addLimitsNow(chart.process, begin.addMonths(18),
                 processLimits(valuesOf(std::span(series).subspan(18)), Screening::On));
    const ControlChartLayout layout = layoutOf(chart);
    REQUIRE(layout.phases.size() == 4);
    CHECK(layout.phases[0].stroke == Stroke::Continued);
    CHECK(layout.phases[1].stroke == Stroke::Based);
    CHECK(layout.phases[2].stroke == Stroke::Continued);
    CHECK(layout.phases[3].stroke == Stroke::Now);
    CHECK(layout.phases[0].centre.front().y() == Approx(layout.phases[2].centre.back().y()));
    CHECK(layout.phases[3].centre.front().y() > layout.phases[2].centre.front().y()); // lower is better
    QStringList names;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == ChartTextRole::BarEnd)
            names += label.fullText;
    }
    names.sort();
    REQUIRE(names.size() == 2); // each level once
    CHECK(names.front().startsWith(u"mean 8"_s));
    CHECK(names.back().startsWith(u"now 5"_s));
    // Of the latest readings alone the limits are those of the baseline, continued.
    chart.first = 30;
    const ControlChartLayout latest = layoutOf(chart);
    REQUIRE(latest.phases.size() == 2);
    CHECK(latest.phases[0].stroke == Stroke::Continued);
    CHECK(latest.phases[0].isNamed);
    CHECK(latest.phases[1].stroke == Stroke::Now);
}

TEST_CASE("a mark stands before the first reading that it can have changed, and no text covers another")
{
    for (const double width : {420.0, 800.0, 1400.0}) {
        const ControlChartLayout layout = layoutOf(markedChart(), Qt::LeftToRight, {width, 360});
        INFO(width);
        REQUIRE(layout.marks.size() == 4); // what lies outside the readings is not drawn
        CHECK(layout.marks[1].line.x1() > layout.spots[16].at.x());
        CHECK(layout.marks[1].line.x1() < layout.spots[17].at.x());
        std::vector<QRectF> areas;
        for (const ControlChartLine &mark : layout.marks) {
            if (mark.label.text.isEmpty())
                continue;
            CHECK(mark.label.area.bottom() <= layout.plot.top());
            CHECK(mark.label.area.right() <= width + 0.5);
            areas.push_back(mark.label.area);
        }
        for (const ChartLabel &label : layout.labels) {
            if (label.role != ChartTextRole::Axis)
                areas.push_back(label.area);
        }
        for (size_t i = 0; i < areas.size(); ++i) {
            for (size_t k = 0; k < i; ++k) {
                INFO(areas[i].left() << ' ' << areas[i].top() << ' ' << areas[i].right() << ", " << areas[k].left()
                                     << ' ' << areas[k].top() << ' ' << areas[k].right());
                CHECK_FALSE(areas[i].intersects(areas[k]));
            }
        }
    }
}

TEST_CASE("dates on the axis never touch each other, however long the series")
{
    for (const size_t count : {2u, 12u, 36u, 120u, 1000u}) {
        std::vector<double> values;
        for (size_t i = 0; i < count; ++i)
            values.push_back(double(i % 7));
        const ControlChartLayout layout = layoutOf(chartOf(values));
        std::vector<QRectF> dates;
        for (const ChartLabel &label : layout.labels) {
            if (label.role == ChartTextRole::Axis && label.area.top() > layout.plot.bottom())
                dates.push_back(label.area);
        }
        REQUIRE_FALSE(dates.empty());
        for (size_t i = 1; i < dates.size(); ++i)
            CHECK(dates[i].left() > dates[i - 1].right());
    }
}

TEST_CASE("a control chart from right to left is the one from left to right turned round")
{
    const ControlChartLayout ltr = layoutOf(markedChart());
    const ControlChartLayout rtl = layoutOf(markedChart(), Qt::RightToLeft);
    CHECK(rtl.isMirrored);
    for (size_t i = 0; i < ltr.spots.size(); ++i) {
        CHECK(rtl.spots[i].at.x() == Approx(800 - ltr.spots[i].at.x()));
        CHECK(rtl.spots[i].at.y() == Approx(ltr.spots[i].at.y()));
    }
}

TEST_CASE("limits follow the denominators and stop where values must")
{
    ControlChart chart = chartOf({3, 4, 2, 5, 3, 4, 2, 3}, ProcessChartType::P);
    REQUIRE(chart.process.type == ProcessChartType::P);
    const ControlChartLayout layout = layoutOf(chart);
    const double zero =
        layout.plot.bottom() - (0 - layout.scale.low) / (layout.scale.high - layout.scale.low) * layout.plot.height();
    for (const QPointF &corner : layout.phases[0].lower)
        CHECK(corner.y() <= zero + 1e-6);
    CHECK(chart.process.points[0].lower < 0); // judged as it is
}

TEST_CASE("a chart says in words what it shows")
{
    ControlChart chart = markedChart();
    const QString text = controlPointText(chart, 30, english);
    CHECK(text.contains(u"Dec 2025"_s));
    CHECK(text.contains(u" h"_s));
    CHECK(text.contains(u"limits"_s));
    const QString all = controlChartDescription(chart, english);
    CHECK(all.contains(u"CSI-0087 Runbook automation"_s));
    CHECK(all.contains(u"Target: 6 h"_s));
    CHECK(all.count(u'\n') > 36);
    ControlChart empty;
    empty.title = u"New"_s;
    CHECK(controlChartDescription(empty, english).contains(u"Nothing to show yet"_s));
    CHECK(layoutOf(empty).labels.size() == 1);
    // Better and worse follow the direction.
    ControlChart unphased = chartOf(improved());
    CHECK(controlPointText(unphased, 30, english).contains(u"Improvement"_s));
    unphased.direction = Direction::Up;
    CHECK(controlPointText(unphased, 30, english).contains(u"Concern"_s));
}

TEST_CASE("the four looks of a point differ in shape, not only in colour")
{
    Palette grey = palette(Theme::Print);
    grey.good = grey.concern = grey.neutral = grey.text = Qt::black;
    std::vector<QImage> pictures;
    for (const Variation look :
         {Variation::CommonCause, Variation::Improvement, Variation::Concern, Variation::Neutral}) {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintVariationMark(painter, {20, 20}, 8, look, grey);
        painter.end();
        for (const QImage &other : pictures)
            CHECK(picture != other);
        pictures.push_back(picture);
    }
}

TEST_CASE("keys read every point, zoom and come back")
{
    announceWarning(u"propagateSizeHints"_s);
    ControlChartView view;
    view.setChart(markedChart(), palette(Theme::Light), english);
    view.resize(800, 360);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    QTest::qWait(1);
    CHECK(view.currentText().isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentText().startsWith(u"Jun 2023"_s));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentText().startsWith(u"Jul 2023"_s));
    QTest::keyClick(&view, Qt::Key_End);
    CHECK(view.currentText().startsWith(u"May 2026"_s));
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.currentText().startsWith(u"Jun 2023"_s));

    QSignalSpy periods(&view, &ControlChartView::periodChanged);
    QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.chartLayout().spots.size() == 18);
    CHECK(view.chartLayout().spots.back().point == 35); // the latest stay
    QTest::keyClick(&view, Qt::Key_PageUp);
    CHECK(view.chartLayout().spots.front().point == 0);
    QTest::keyClick(&view, Qt::Key_0);
    CHECK(view.chartLayout().spots.size() == 36);
    CHECK(periods.count() == 3);
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(&view, Qt::Key_Plus);
    CHECK(view.chartLayout().spots.size() == 6);
    view.showLatest(12);
    CHECK(view.chartLayout().spots.front().point == 24);
    // New readings keep the eye where it was only where nothing was added.
    view.setChart(markedChart(), palette(Theme::Dark), english);
    CHECK(view.chartLayout().spots.size() == 12);

    QTest::keySequence(&view, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->image().width() == 1600);
}

TEST_CASE("a chart is saved as picture, drawing and page")
{
    const QTemporaryDir folder;
    ControlChartView view;
    view.setChart(markedChart(), palette(Theme::Dark), english);
    for (const QString &name : {u"c.png"_s, u"c.svg"_s, u"c.pdf"_s})
        REQUIRE(view.save(folder.filePath(name)));
    const QImage picture(folder.filePath(u"c.png"_s));
    CHECK(picture.pixelColor(2, 2) == QColor(Qt::white)); // paper, whatever the screen shows
    CHECK(contentOf(folder.filePath(u"c.svg"_s)).contains("Runbook automation"));
    CHECK(contentOf(folder.filePath(u"c.pdf"_s)).startsWith("%PDF"));
    CHECK_FALSE(view.save(folder.filePath(u"none/c.png"_s)));
    CHECK_FALSE(view.save(folder.filePath(u"none/c.svg"_s)));
}

TEST_CASE("a target is drawn over its own time, each name beside its own line")
{
    ControlChart chart = chartOf(improved());
    chart.levels = {{.to = begin.addMonths(12).addDays(-1), .value = 8},
                    {.from = begin.addMonths(12), .value = 6},
                    {.kind = ChartLevelKind::Agreed, .from = begin.addMonths(12), .value = 9.5, .agreedIn = u"SLA 4"_s},
                    {.from = begin.addYears(9), .value = 1}};
    const ControlChartLayout layout = layoutOf(chart);
    REQUIRE(layout.levels.size() == 3); // the last is not in force yet, and widens no scale
    CHECK(layout.scale.low > 1);
    CHECK(layout.levels[0].line.x1() == Approx(layout.plot.left()));
    CHECK(layout.levels[0].line.x2() == Approx(layout.levels[1].line.x1()));
    CHECK(layout.levels[1].line.x1() < layout.spots[12].at.x());
    CHECK(layout.levels[1].line.x1() > layout.spots[11].at.x());
    CHECK(layout.levels[2].line.x2() == Approx(layout.plot.right()));
    CHECK(layout.levels[2].kind == ChartLevelKind::Agreed);
    QStringList names;
    for (const ChartLabel &label : layout.labels) {
        if (label.role == ChartTextRole::Target)
            names += label.fullText;
    }
    CHECK(names == QStringList{u"target 8 h"_s, u"target 6 h"_s, u"agreed 9.5 h"_s});
    const QString words = controlChartDescription(chart, english);
    CHECK(words.contains(u"Target: 8 h, to May 2024"_s));
    CHECK(words.contains(u"Agreed limit: 9.5 h (SLA 4), from Jun 2024"_s));
}

TEST_CASE("months without a reading leave a gap that no line crosses")
{
    ControlChart chart = chartOf(improved());
    auto &points = chart.process.points;
    const auto slotsAt = [&chart](size_t point) {
        const ControlChartLayout layout = layoutOf(chart);
        const double slot = layout.spots[1].at.x() - layout.spots[0].at.x();
        return std::lround((layout.spots[point].at.x() - layout.spots[point - 1].at.x()) / slot);
    };
    CHECK(slotsAt(20) == 1);
    for (size_t i = 20; i < points.size(); ++i)
        points[i].on = points[i].on.addMonths(3);
    CHECK(slotsAt(20) == 4);
    CHECK(slotsAt(21) == 1);
    const ControlChartLayout layout = layoutOf(chart);
    CHECK(std::ranges::count_if(layout.spots, &ControlChartSpot::isAfterGap) == 1);
    CHECK(layout.spots[20].isAfterGap);
    CHECK(controlPointText(chart, 20, english).contains(u"after 3 periods without a reading"_s));
    CHECK_FALSE(controlPointText(chart, 21, english).contains(u"without a reading"_s));
    // What happened in the gap stands in it.
    chart.marks = {{begin.addMonths(21), u"In the gap"_s, ChartMarkKind::Event}};
    const ControlChartLayout marked = layoutOf(chart);
    CHECK(marked.marks[0].line.x1() > marked.spots[19].at.x());
    CHECK(marked.marks[0].line.x1() < marked.spots[20].at.x() - (marked.spots[1].at.x() - marked.spots[0].at.x()));
    // Nobody said how often it is read: then nothing is missing.
    chart.frequency = Frequency::None;
    CHECK(slotsAt(20) == 1);
}
