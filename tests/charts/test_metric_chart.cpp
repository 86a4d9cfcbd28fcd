// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/control_chart_layouter.h>
#include <charts/control_chart_view.h>
#include <charts/control_chart_words.h>
#include <charts/metric_chart.h>
#include <core/entities/metric.h>
#include <support/test.h>

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstMonth(2024, 1, 1);
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Metric restore()
{
    Metric metric;
    metric.unit = u"h"_s;
    metric.direction = Direction::Down;
    metric.frequency = Frequency::Monthly;
    metric.target = 6;
    return metric;
}

MetricDossier dossierWith(const std::vector<MetricMarker> &markers)
{
    std::vector<Measurement> series;
    for (int i = 0; i < 24; ++i)
        series.push_back({firstMonth.addMonths(i), 8 + (i % 4) * 0.5});
    MetricDossier dossier;
    dossier.title = u"Restore"_s;
    dossier.unit = u"h"_s;
    dossier.targets = {{.terms = {.target = 6}}};
    dossier.proof.chart = processChart(series, {});
    dossier.markers = markers;
    return dossier;
}

} // namespace

TEST_CASE("the chart of a metric shows what its dossier says")
{
    const MetricDossier dossier =
        dossierWith({{MetricMarker::Kind::Release, firstMonth.addMonths(3), u"A release"_s, {}},
                     {MetricMarker::Kind::Intervention, firstMonth.addMonths(9), u"CSI-0001 Runbook"_s, {}}});
    const ControlChart chart = controlChartOf(dossier, restore(), british);
    CHECK(chart.process.points.size() == 24);
    REQUIRE(chart.levels.size() == 1);
    CHECK(chart.levels[0].value == 6);
    CHECK(controlValueText(chart, 8.5, british) == u"8.5 h"_s);
    REQUIRE(chart.marks.size() == 2);
    CHECK(chart.marks[0].kind == ChartMarkKind::Event);
    CHECK(chart.marks[1].kind == ChartMarkKind::Intervention);
    const ControlChart ranges = controlChartOf(dossier, restore(), british, MetricChartKind::MovingRanges);
    CHECK(ranges.process.points.size() == 23);
    CHECK(ranges.levels.empty()); // moving ranges have no target
    CHECK(controlChartOf(dossier, restore(), british, MetricChartKind::Run).process.rules == RuleSet::Anhoej);
}

TEST_CASE("start, completion and effect of an improvement are told apart, in the drawing and in words")
{
    const ControlChart chart = controlChartOf(
        dossierWith({{MetricMarker::Kind::Start, firstMonth.addMonths(3), u"started: CSI-1"_s, {}},
                     {MetricMarker::Kind::Completion, firstMonth.addMonths(9), u"completed: CSI-1"_s, {}},
                     {MetricMarker::Kind::Intervention, firstMonth.addMonths(12), u"CSI-1 Runbook"_s, {}}}),
        restore(), british);
    REQUIRE(chart.marks.size() == 3);
    CHECK(chart.marks[0].kind == ChartMarkKind::Start);
    CHECK(chart.marks[1].kind == ChartMarkKind::Completion);
    CHECK(chart.marks[2].kind == ChartMarkKind::Intervention);
    const QString described = controlChartDescription(chart, british);
    CHECK(described.contains(u": started: CSI-1"_s));
    CHECK(described.contains(u": completed: CSI-1"_s));
}

TEST_CASE("marks near the end tell their text without crossing the line of another")
{
    for (const double width : {420.0, 520.0, 800.0}) {
        for (const int apart : {1, 2, 5}) {
            const ControlChart chart =
                controlChartOf(dossierWith({{MetricMarker::Kind::Release,
                                             firstMonth.addMonths(23 - 2 * apart),
                                             u"Partial deliveries count as one order"_s,
                                             {}},
                                            {MetricMarker::Kind::Intervention,
                                             firstMonth.addMonths(23 - apart),
                                             u"CSI-0002 Release orders in small waves"_s,
                                             {}},
                                            {MetricMarker::Kind::Intervention,
                                             firstMonth.addMonths(23),
                                             u"CSI-0004 Validate partner messages before they arrive"_s,
                                             {}}}),
                               restore(), british);
            const ControlChartLayout layout =
                layoutControlChart(chart, {width, 300}, QApplication::font(), british, Qt::LeftToRight);
            INFO(width << " wide, " << apart << " apart");
            REQUIRE(layout.marks.size() == 3);
            for (const ControlChartLine &mark : layout.marks) {
                for (const ControlChartLine &other : layout.marks) {
                    const bool isBeside =
                        other.line.x1() <= mark.label.area.left() || other.line.x1() >= mark.label.area.right();
                    const bool isBelow = other.line.y1() >= mark.label.area.bottom();
                    CHECK((mark.label.text.isEmpty() || isBeside || isBelow));
                }
            }
        }
    }
}

TEST_CASE("a chart is recorded for paper in any thread, and drawn again it is the same")
{
    const ControlChart chart = controlChartOf(
        dossierWith({{MetricMarker::Kind::Intervention, firstMonth.addMonths(9), u"CSI-0001 Runbook"_s, {}}}),
        restore(), british);
    const QSizeF size(500, 230);
    const auto drawn = [&](const QPicture &recorded) {
        QImage image(size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.drawPicture(0, 0, recorded);
        painter.end();
        return image;
    };
    QPicture elsewhere;
    std::thread worker(
        [&] { elsewhere = recordControlChart(chart, size, palette(Theme::Print), british, QApplication::font()); });
    worker.join();
    const QImage image = drawn(elsewhere);
    CHECK(image == drawn(recordControlChart(chart, size, palette(Theme::Print), british, QApplication::font())));
    const ControlChartLayout layout = layoutControlChart(chart, size, QApplication::font(), british, Qt::LeftToRight);
    const auto levels = [&](QPointF at) { return image.pixelColor(at.toPoint()); };
    CHECK(levels(layout.spots[3].at) == palette(Theme::Print).neutral);
    CHECK(levels({layout.plot.right() - 2, layout.spots[3].at.y() + 4}) != QColor(Qt::white)); // the band
}

TEST_CASE("a period is drawn over with the pointer, and a double click shows everything")
{
    announceWarning(u"propagateSizeHints"_s);
    ControlChartView view;
    MetricDossier dossier = dossierWith({});
    dossier.notes.insert(firstMonth.addMonths(7), u"Counted <twice>"_s);
    view.setChart(controlChartOf(dossier, restore(), british), palette(Theme::Light), british);
    view.resize(700, 320);
    view.show();
    const auto at = [&](size_t spot, double shift) {
        return (view.chartLayout().spots[spot].at + QPointF(shift, 0)).toPoint();
    };
    const auto drag = [&](QPoint from, QPoint to) {
        QTest::mousePress(&view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&view, to);
        QTest::mouseRelease(&view, Qt::LeftButton, {}, to);
    };
    drag(at(14, 4), at(5, -4)); // either way
    REQUIRE(view.chartLayout().spots.size() == 10);
    CHECK(view.chartLayout().spots.front().point == 5);
    view.setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.currentText().startsWith(u"Aug 2024: 9.5 h"_s));
    CHECK(view.currentText().endsWith(u"note: Counted <twice>"_s));
    QTest::mouseClick(&view, Qt::LeftButton, {}, at(3, 0)); // a click chooses nothing
    CHECK(view.chartLayout().spots.size() == 10);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, at(3, 0));
    CHECK(view.chartLayout().spots.size() == 24);
}

TEST_CASE("the latest readings stay the latest when one is added")
{
    ControlChartView view;
    MetricDossier dossier = dossierWith({});
    view.setChart(controlChartOf(dossier, restore(), british), palette(Theme::Light), british);
    view.showLatest(12);
    view.setChart(controlChartOf(dossier, restore(), british, MetricChartKind::MovingRanges), palette(Theme::Light),
                  british);
    CHECK(view.chart().count == 12);
    CHECK(view.chart().first == 11);
}

TEST_CASE("a target that stays is one line, whatever else was agreed meanwhile")
{
    MetricDossier dossier = dossierWith({});
    const QDate turn = firstMonth.addMonths(6);
    dossier.targets = {{.terms = {.to = turn.addDays(-1), .target = 6}},
                       {.terms = {.from = turn, .to = turn.addMonths(6).addDays(-1), .target = 6, .upper = 9}},
                       {.terms = {.from = turn.addMonths(6), .target = 5, .upper = 9}}};
    const ControlChart chart = controlChartOf(dossier, restore(), british);
    REQUIRE(chart.levels.size() == 3);
    CHECK(chart.levels[0].to == turn.addMonths(6).addDays(-1));
    CHECK(chart.levels[1].kind == ChartLevelKind::Agreed);
    CHECK_FALSE(chart.levels[1].to.isValid());
    CHECK(chart.levels[2].value == 5);
}
