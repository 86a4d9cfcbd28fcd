// SPDX-License-Identifier: GPL-3.0-or-later
// A claim made on the chart of its metric: days moved by pointer and keys, what follows from them, linked or locked.
#include "form_fields.h"
#include "open_workspace.h"

#include <answers/metrics/metric_dossier.h>
#include <charts/control_chart_view.h>
#include <core/register.h>
#include <gui/metrics/claim_on_chart.h>
#include <gui/metrics/day_handle.h>
#include <gui/records/decision_dialog.h>

#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Fifteen months of 40 h, the last of them November 2026.
struct ChartedMetric : OpenWorkspace {
    ChartedMetric()
    {
        ChangeBuilder builder = workspace.document().builder();
        for (int i = 0; i < 15; ++i) {
            const auto reading = builder.create<Reading>();
            builder.set<&Reading::metric>(reading, metric.value);
            builder.set<&Reading::on>(reading, monthOf(i));
            builder.set<&Reading::value>(reading, 40.0 + (i % 2 == 0 ? 1 : -1));
        }
        valueOf(workspace.document().apply(std::move(builder), u"read"_s));
        window.show();
    }
    static QDate monthOf(int reading) { return QDate(2025, 9, 1).addMonths(reading); }
    DecisionDialog *open(Id<Steering> claim = {})
    {
        linkOnChart(workspace, metricDossier(reg(), metric, dayOfTests, QLocale()), claim, &window);
        auto *dialog = openDialog<DecisionDialog>();
        REQUIRE(dialog);
        QApplication::setActiveWindow(dialog);
        QTest::qWait(1); // laid out
        return dialog;
    }
    static DayHandle *handle(const QWidget &dialog, const QString &name)
    {
        for (auto *found : dialog.findChildren<DayHandle *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        FAIL(name.toStdString());
        return nullptr;
    }
    static QString note(const QWidget &dialog) { return dialog.findChild<QLabel *>(u"note"_s)->text(); }
    static QDate day(const QWidget &dialog, const QString &field)
    {
        return valueOr<QDate>(valueOf(editorOf(dialog, field).value()));
    }
    static void press(const QWidget &dialog, const QString &text)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        FAIL(text.toStdString());
    }

    Id<Metric> metric = add<Metric>({{u"name"_s, u"Restore time"_s},
                                     {u"unit"_s, u"h"_s},
                                     {u"direction"_s, qint64(Direction::Down)},
                                     {u"frequency"_s, qint64(Frequency::Monthly)}});
    Id<Improvement> improvement = addImprovement(u"CSI-0001"_s, u"Runbook"_s);
    QWidget window;
};

} // namespace

TEST_CASE("a claim begins with the latest twelve readings, and each choice says what follows from it")
{
    ChartedMetric c;
    DecisionDialog *dialog = c.open();
    CHECK(unnamedControls(*dialog).isEmpty());
    CHECK(c.day(*dialog, u"baseline_from"_s) == c.monthOf(3));
    CHECK(c.day(*dialog, u"baseline_to"_s) == c.monthOf(14));
    CHECK(c.note(*dialog).startsWith(u"Baseline: 12 readings, mean 40.0 h."_s));
    DayHandle *from = c.handle(*dialog, u"Baseline from"_s);
    from->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(from, Qt::Key_Right);
    CHECK(c.day(*dialog, u"baseline_from"_s) == c.monthOf(6));
    CHECK(c.note(*dialog).contains(u"9 readings, mean 40.1 h; 3 fewer than advised. Every verdict stays"_s));
    CHECK(from->accessibleDescription() == QLocale().toString(c.monthOf(6), QLocale::ShortFormat));
    enterInto(*dialog, u"expected_change"_s, 2.5);
    CHECK(c.note(*dialog).contains(u"Expected: +2.5 h, from 40.1 h to 42.6 h. That would be worse"_s));
    enterInto(*dialog, u"expected_change"_s, -2.5);
    CHECK(c.note(*dialog).contains(u"from 40.1 h to 37.6 h."_s));
    CHECK_FALSE(c.note(*dialog).contains(u"worse"_s));
    DayHandle *intervention = c.handle(*dialog, u"Intervention on"_s);
    intervention->setFocus();
    QTest::keyClick(intervention, Qt::Key_Left);
    CHECK(c.day(*dialog, u"intervention_on"_s) == c.monthOf(13));
    CHECK(c.note(*dialog).contains(u"within the baseline"_s));
    enterInto(*dialog, u"baseline_to"_s, c.monthOf(12)); // typed: the handle follows
    CHECK(c.handle(*dialog, u"Baseline to"_s)->value() == 12);
    CHECK(c.note(*dialog).contains(u": 2 readings since."_s));
}

TEST_CASE("the edges of a baseline are dragged on the chart and never cross")
{
    ChartedMetric c;
    DecisionDialog *dialog = c.open();
    const auto *chart = dialog->findChild<ControlChartView *>();
    DayHandle *to = c.handle(*dialog, u"Baseline to"_s);
    const auto drag = [chart](DayHandle *handle, size_t reading) {
        const QPoint start = handle->rect().center();
        const int x = int(chart->chartLayout().spots[reading].at.x());
        QTest::mousePress(handle, Qt::LeftButton, {}, start);
        QMouseEvent move(QEvent::MouseMove, QPointF(x - handle->x(), start.y()), handle->mapToGlobal(start),
                         Qt::LeftButton, Qt::LeftButton, {});
        QApplication::sendEvent(handle, &move);
        QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->rect().center());
    };
    drag(to, 8);
    CHECK(c.day(*dialog, u"baseline_to"_s) == c.monthOf(8));
    CHECK(c.day(*dialog, u"baseline_from"_s) == c.monthOf(3));
    drag(to, 1);
    CHECK(c.day(*dialog, u"baseline_to"_s) == c.monthOf(1));
    CHECK(c.day(*dialog, u"baseline_from"_s) == c.monthOf(1));
}

TEST_CASE("a claim is linked without a promise, and locked only with all of it, as one change")
{
    ChartedMetric c;
    DecisionDialog *dialog = c.open();
    dialog->accept();
    CHECK(problemAt(*dialog, u"improvement"_s) == u"Improvement must be filled in."_s);
    enterInto(*dialog, u"improvement"_s, c.improvement.value);
    dialog->accept();
    REQUIRE(c.reg().all<Steering>().size() == 1);
    const Id<Steering> claim = c.reg().all<Steering>().begin()->id;
    CHECK(c.reg().find(claim)->metric == c.metric);
    CHECK(c.reg().find(claim)->role == SteeringRole::Primary);
    CHECK_FALSE(c.reg().find(claim)->lockedOn.isValid());
    QTest::qWait(1);
    dialog = c.open(claim);
    c.press(*dialog, u"&Lock now"_s);
    CHECK(problemAt(*dialog, u"expected_change"_s) == u"Expected change must be filled in."_s);
    CHECK(problemAt(*dialog, u"target_on"_s) == u"Expected by must be filled in."_s);
    enterInto(*dialog, u"expected_change"_s, -2.5);
    enterInto(*dialog, u"target_on"_s, QDate(2027, 6, 1));
    const qint64 change = c.workspace.document().change();
    c.press(*dialog, u"&Lock now"_s);
    CHECK(c.reg().find(claim)->lockedOn == dayOfTests);
    CHECK(c.workspace.document().change() == change + 1);
    CHECK(c.workspace.document().undoText() == u"Registered: claim on Restore time"_s);
    QTest::qWait(1);
    dialog = c.open(); // another one, made and locked at once
    const auto second = c.addImprovement(u"CSI-0002"_s, u"Alarm"_s);
    enterInto(*dialog, u"improvement"_s, second.value);
    enterInto(*dialog, u"expected_change"_s, -1.0);
    enterInto(*dialog, u"target_on"_s, QDate(2027, 6, 1));
    c.press(*dialog, u"&Lock now"_s);
    CHECK(c.reg().all<Steering>().size() == 2);
    for (const Steering &made : c.reg().all<Steering>())
        CHECK(made.lockedOn == dayOfTests);
}

TEST_CASE("a metric without readings is linked by its fields alone")
{
    ChartedMetric c;
    c.metric = c.add<Metric>({{u"name"_s, u"Calls"_s}});
    DecisionDialog *dialog = c.open();
    for (const DayHandle *handle : dialog->findChildren<DayHandle *>())
        CHECK_FALSE(handle->isVisible());
    CHECK(c.note(*dialog).startsWith(u"Baseline: not chosen yet."_s));
    enterInto(*dialog, u"improvement"_s, c.improvement.value);
    dialog->accept();
    CHECK(c.reg().all<Steering>().size() == 1);
}
