// SPDX-License-Identifier: GPL-3.0-or-later
// Charts under the pointer and the wheel, and read from right to left: what a tip says, which part is shown then.
#include "sample_charts.h"

#include <charts/chart_frame.h>
#include <charts/chart_view.h>
#include <charts/control_chart_view.h>
#include <charts/palette.h>
#include <proof/process_chart.h>
#include <support/test.h>
#include <support/wait.h>

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale spoken(QLocale::English, QLocale::UnitedKingdom);

// Months from January 2023 on: 1, 2, 3, … hours, the third with a note that could be markup.
ControlChart risingChart(int months)
{
    std::vector<Measurement> series;
    for (int i = 0; i < months; ++i)
        series.push_back({QDate(2023, 1, 1).addMonths(i), double(i + 1), double(i + 1), 1});
    ControlChart chart;
    chart.title = u"Time to restore"_s;
    chart.process = processChart(series, ChartOptions());
    chart.unit = u"h"_s;
    chart.notes.insert(QDate(2023, 3, 1), u"<i>counted</i> twice"_s);
    return chart;
}

// Forty of them on screen, with the keyboard.
struct Readings {
    Readings()
    {
        announceWarning(u"propagateSizeHints"_s);
        show(40);
        view.resize(800, 360);
        view.show();
        QApplication::setActiveWindow(&view);
        view.setFocus();
    }
    void show(int months) { view.setChart(risingChart(months), palette(Theme::Light), spoken); }
    // Which points are shown.
    [[nodiscard]] std::pair<size_t, size_t> part() const
    {
        const auto &spots = view.chartLayout().spots;
        return {spots.front().point, spots.back().point};
    }
    void wheel(QPointF at, int delta, Qt::KeyboardModifiers keys)
    {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, keys, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    // The tip that stands when the pointer rests there.
    QString tip(QPointF at)
    {
        QHelpEvent event(QEvent::ToolTip, at.toPoint(), view.mapToGlobal(at.toPoint()));
        QApplication::sendEvent(&view, &event);
        return QToolTip::text();
    }

    // Whether no tip stands there, or the one that stood goes.
    bool isSilent(QPointF at)
    {
        tip(at);
        return waitFor([] { return QToolTip::text().isEmpty(); });
    }
    // The edges and the middle of the plot, as it is at the moment.
    [[nodiscard]] QPointF left() const { return {view.chartLayout().plot.left(), middle().y()}; }
    [[nodiscard]] QPointF right() const { return {view.chartLayout().plot.right(), middle().y()}; }
    [[nodiscard]] QPointF middle() const { return view.chartLayout().plot.center(); }

    ControlChartView view;
};

} // namespace

TEST_CASE("with the key held the wheel looks closer at what is under the pointer, without it the page scrolls")
{
    Readings c;
    c.wheel(c.middle(), 120, Qt::NoModifier);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 39));
    c.wheel(c.left(), 120, Qt::ControlModifier); // 32 of them, from the first on
    CHECK(c.part() == std::pair<size_t, size_t>(0, 31));
    c.wheel(c.right(), 120, Qt::ControlModifier); // 26, up to the last of those
    CHECK(c.part() == std::pair<size_t, size_t>(6, 31));
    c.wheel(c.left(), -120, Qt::ControlModifier); // 33 again, what was first stays
    CHECK(c.part() == std::pair<size_t, size_t>(6, 38));
    for (int i = 0; i < 5; ++i)
        c.wheel(c.middle(), -120, Qt::ControlModifier);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 39)); // all of them, and no more
    c.wheel(c.middle(), 0, Qt::ControlModifier);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 39));
}

TEST_CASE("keys walk on beyond the part that is shown, and pages stop at the ends")
{
    Readings c;
    c.view.showLatest(12);
    CHECK(c.part() == std::pair<size_t, size_t>(28, 39));
    QTest::keyClick(&c.view, Qt::Key_Home);
    CHECK(c.view.currentText().startsWith(u"May 2025: 29 h"_s)); // 28 months after January 2023
    QTest::keyClick(&c.view, Qt::Key_Left);
    CHECK(c.part() == std::pair<size_t, size_t>(27, 38));
    CHECK(c.view.currentText().startsWith(u"Apr 2025: 28 h"_s));
    QTest::keyClick(&c.view, Qt::Key_End);
    QTest::keyClick(&c.view, Qt::Key_Right);
    CHECK(c.part() == std::pair<size_t, size_t>(28, 39));
    QTest::keyClick(&c.view, Qt::Key_Right); // after the last there is nothing
    CHECK(c.part() == std::pair<size_t, size_t>(28, 39));
    CHECK(c.view.currentText().startsWith(u"Apr 2026: 40 h"_s));
    QTest::keyClick(&c.view, Qt::Key_PageUp);
    CHECK(c.part() == std::pair<size_t, size_t>(16, 27));
    QTest::keyClick(&c.view, Qt::Key_PageUp);
    QTest::keyClick(&c.view, Qt::Key_PageUp);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 11));
    QTest::keyClick(&c.view, Qt::Key_PageDown);
    CHECK(c.part() == std::pair<size_t, size_t>(12, 23));
    QTest::keyClick(&c.view, Qt::Key_Minus);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 23)); // twice as many, the last of them as it was
}

TEST_CASE("from right to left the arrows of a chart turn round, and so does the wheel's place")
{
    Readings c;
    c.view.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(&c.view, Qt::Key_Left);
    QTest::keyClick(&c.view, Qt::Key_Left);
    CHECK(c.view.currentText().startsWith(u"Feb 2023: 2 h"_s));
    QTest::keyClick(&c.view, Qt::Key_Right);
    CHECK(c.view.currentText().startsWith(u"Jan 2023: 1 h"_s));
    c.wheel(c.right(), 120, Qt::ControlModifier); // where the first one is
    CHECK(c.part() == std::pair<size_t, size_t>(0, 31));
}

TEST_CASE("the tip of a point tells all of it as text, beside the plot there is none")
{
    Readings c;
    const auto &layout = c.view.chartLayout();
    const QString tip = c.tip(layout.spots[2].at);
    CHECK(tip.contains(u"<b>Mar 2023: 3 h</b>"_s));
    CHECK(tip.contains(u"note: &lt;i&gt;counted&lt;/i&gt; twice"_s));
    const QPointF between(layout.spots[21].at.x() + 1, layout.plot.top() + 1); // the nearest in time
    CHECK(c.tip(between).section(u"<b>"_s, 1).section(u"</b>"_s, 0, 0) == u"Oct 2024: 22 h"_s);
    CHECK(c.isSilent({2, layout.plot.center().y()}));
    c.tip(layout.spots[2].at);
    CHECK(c.isSilent({layout.plot.center().x(), layout.plot.bottom() + 20}));
}

TEST_CASE("who leaves the chart with the keyboard leaves its point, and a drag over one point shows no part")
{
    Readings c;
    QTest::keyClick(&c.view, Qt::Key_End);
    CHECK_FALSE(c.view.currentText().isEmpty());
    QFocusEvent out(QEvent::FocusOut);
    QApplication::sendEvent(&c.view, &out);
    CHECK(c.view.currentText().isEmpty());
    QSignalSpy shown(&c.view, &ControlChartView::periodChanged);
    const QPoint at = c.view.chartLayout().spots[5].at.toPoint();
    QTest::mousePress(&c.view, Qt::LeftButton, {}, at - QPoint(3, 0));
    QTest::mouseMove(&c.view, at + QPoint(3, 0));
    QTest::mouseRelease(&c.view, Qt::LeftButton, {}, at + QPoint(3, 0));
    QTest::mousePress(&c.view, Qt::RightButton, {}, at);
    QTest::mouseMove(&c.view, at + QPoint(300, 0));
    QTest::mouseRelease(&c.view, Qt::RightButton, {}, at + QPoint(300, 0));
    CHECK(shown.isEmpty());
    const auto &spots = c.view.chartLayout().spots;
    const QPoint first = spots[10].at.toPoint() - QPoint(3, 0);
    const QPoint last = spots[12].at.toPoint() + QPoint(3, 0);
    QTest::mousePress(&c.view, Qt::LeftButton, {}, first);
    QTest::mouseMove(&c.view, last);
    QTest::mouseRelease(&c.view, Qt::LeftButton, {}, last);
    CHECK(shown.size() == 1);
    CHECK(c.part().second - c.part().first == 5); // six at least: fewer say nothing
}

TEST_CASE("a click with an unsteady hand is no drag, however close the points are")
{
    Readings c;
    c.show(400);
    const auto all = c.part();
    REQUIRE(all.second - all.first == 399);
    const QPoint from = c.middle().toPoint();
    for (const int reach : {QApplication::startDragDistance() - 1, QApplication::startDragDistance() * 3}) {
        INFO(reach);
        QTest::mousePress(&c.view, Qt::LeftButton, {}, from);
        QTest::mouseMove(&c.view, from + QPoint(reach, 0));
        QTest::mouseRelease(&c.view, Qt::LeftButton, {}, from + QPoint(reach, 0));
        CHECK((c.part() == all) == (reach < QApplication::startDragDistance()));
    }
}

TEST_CASE("another number of readings shows all of them, unless the latest were looked at")
{
    Readings c;
    c.view.showLatest(12);
    QTest::keyClick(&c.view, Qt::Key_PageUp);
    CHECK(c.part() == std::pair<size_t, size_t>(16, 27));
    c.show(39);
    CHECK(c.part() == std::pair<size_t, size_t>(0, 38));
    c.view.showLatest(12);
    c.show(40);
    CHECK(c.part() == std::pair<size_t, size_t>(28, 39));
    c.view.setChart(ControlChart(), palette(Theme::Light), spoken);
    CHECK(c.view.chartLayout().spots.empty());
    QTest::keyClick(&c.view, Qt::Key_Right);
    QTest::keyClick(&c.view, Qt::Key_Plus);
    CHECK(c.view.currentText().isEmpty());
    CHECK(c.view.accessibleDescription().contains(u"Nothing to show yet."_s));
}

TEST_CASE("a bar says its value where the pointer is, a name that was cut its whole text, and nothing else anything")
{
    announceWarning(u"propagateSizeHints"_s);
    ChartView view;
    view.setAnswerChart(backlogChart(3), palette(Theme::Light), spoken);
    view.resize(420, view.heightForWidth(420));
    view.show();
    QTest::qWait(1);
    const ChartLayout layout = frameOf(view.chart())->chartLayout();
    const auto tip = [&view](QPointF at) {
        const QPoint place = view.mapFromScene(at);
        QHelpEvent event(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &event);
        return QToolTip::text();
    };
    CHECK(tip(layout.points.front().area.center()) == u"<qt>Payments, In delivery: 28</qt>"_s);
    const auto cut = std::ranges::find_if(
        layout.labels, [](const ChartLabel &label) { return label.fullText.startsWith(u"Identity"_s); });
    REQUIRE(cut != layout.labels.end());
    REQUIRE(cut->text != cut->fullText);
    CHECK(tip(cut->area.center()) == u"<qt>Identity and access management for subsidiaries</qt>"_s);
    tip({1, 1});
    CHECK(waitFor([] { return QToolTip::text().isEmpty(); }));
}

TEST_CASE("the menu of a chart copies it as a picture, and so do its keys")
{
    announceWarning(u"propagateSizeHints"_s);
    ChartView view;
    view.setAnswerChart(capacityChart(), palette(Theme::Light), spoken);
    view.resize(500, 220);
    view.show();
    QApplication::clipboard()->clear();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, {20, 20}, view.mapToGlobal(QPoint(20, 20)));
    QApplication::sendEvent(view.viewport(), &asked);
    auto *menu = view.findChild<QMenu *>();
    REQUIRE(menu);
    REQUIRE(menu->actions().size() == 1);
    menu->setActiveAction(menu->actions().front());
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(QApplication::clipboard()->image().size() == view.size() * 2); // twice as sharp as the screen
    QApplication::clipboard()->clear();
    QTest::keySequence(&view, QKeySequence::Copy);
    CHECK(QApplication::clipboard()->image().size() == view.size() * 2);
}
