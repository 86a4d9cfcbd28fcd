// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <charts/control_chart_view.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/metrics/metric_list.h>
#include <gui/metrics/metric_view.h>
#include <gui/metrics/metrics_page.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/warchest/evidence_page.h>
#include <support/wait.h>
#include <widgets/chip.h>
#include <widgets/theme.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2025, 11, 20);

// Two metrics; one was 8 h for a year and is 5 h since the improvement.
struct OpenMetrics : OpenWorkspace {
    OpenMetrics()
    {
        ChangeBuilder builder = workspace.document().builder();
        restore = builder.create<Metric>();
        builder.set<&Metric::name>(restore, u"Time to restore"_s);
        builder.set<&Metric::unit>(restore, u"h"_s);
        builder.set<&Metric::direction>(restore, qint64(Direction::Down));
        builder.set<&Metric::frequency>(restore, qint64(Frequency::Monthly));
        const auto other = builder.create<Metric>();
        builder.set<&Metric::name>(other, u"Availability"_s);
        builder.set<&Metric::availability>(other, true);
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-24);
        const double scatter[] = {0.2, -0.4, 0.5, -0.1, 0.3, -0.6, 0.1, 0.4, -0.3, -0.2, 0.6, -0.5};
        for (int i = 0; i < 24; ++i) {
            const auto reading = builder.create<Reading>();
            builder.set<&Reading::metric>(reading, restore.value);
            builder.set<&Reading::on>(reading, first.addMonths(i));
            builder.set<&Reading::value>(reading, (i < 12 ? 8 : 5) + scatter[i % 12]);
        }
        const auto improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, u"CSI-0087"_s);
        builder.set<&Improvement::title>(improvement, u"Runbook <b>automation</b> & more"_s);
        builder.set<&Improvement::status>(improvement, qint64(ImprovementStatus::Delivered));
        const auto steering = builder.create<Steering>();
        builder.set<&Steering::improvement>(steering, improvement.value);
        builder.set<&Steering::metric>(steering, restore.value);
        builder.set<&Steering::role>(steering, qint64(SteeringRole::Primary));
        builder.set<&Steering::interventionOn>(steering, first.addMonths(12));
        valueOf(workspace.document().apply(std::move(builder), u"made"_s, ChangeKind::Import));
        workspace.view().setAsOf(today);
        workspace.waitForAnswers();
    }

    Id<Metric> restore;
};

template <class Widget> Widget *find(QWidget &in)
{
    auto *found = in.findChild<Widget *>();
    REQUIRE(found);
    return found;
}

// Opens the metric and waits until it is shown.
void open(MetricsPage &page, Id<Metric> metric)
{
    page.showRecord({EntityKind::Metric, metric.value});
    find<MetricView>(page)->wait();
}

} // namespace

TEST_CASE("a metric is found, opened and left with keys")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    auto *list = find<MetricList>(page);
    CHECK(list->view().model()->rowCount() == 2);
    page.focusSearch();
    QTest::keyClicks(QApplication::focusWidget(), u"restore"_s);
    CHECK(list->view().model()->rowCount() == 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // to the list
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto *view = find<MetricView>(page);
    CHECK(list->isVisible()); // until there is something to see
    view->wait();
    REQUIRE(view->isVisible());
    CHECK(view->dossier().metric.record == in.restore.value);
    auto *chart = find<ControlChartView>(*view);
    CHECK(QApplication::focusWidget() == chart);
    QTest::keyClick(chart, Qt::Key_Right);
    CHECK(chart->currentText().contains(u" h"_s));
    CHECK(find<Chip>(*view)->text() == view->dossier().badge);
    CHECK(view->dossier().steering.at(0).rung == Rung::Sustained);
    QTest::keyClick(chart, Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
    CHECK(QApplication::focusWidget() == &list->view());
}

TEST_CASE("the filters of the list, and rows that a figure asks for")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    auto *list = find<MetricList>(page);
    const auto press = [&](const QString &text) {
        for (auto *chip : list->findChildren<QToolButton *>()) {
            if (chip->text() == text)
                return QTest::mouseClick(chip, Qt::LeftButton);
        }
        FAIL("no such chip");
    };
    press(metricFilterLabel(MetricFilter::Improving));
    CHECK(list->view().model()->rowCount() == 1);
    press(metricFilterLabel(MetricFilter::Uptime));
    CHECK(list->view().model()->rowCount() == 0);
    CHECK_FALSE(list->view().isVisible()); // words instead of an empty table
    press(u"Clear"_s);
    CHECK(list->view().model()->rowCount() == 2);
    page.showRows(u"Why <these>"_s, {{EntityKind::Metric, in.restore.value}});
    CHECK(list->view().model()->rowCount() == 1);
}

TEST_CASE("the list begins with the worst, and its rows are copied and written to a file as they are shown")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    auto *list = find<MetricList>(page);
    QTreeView &view = list->view();
    const auto nameAt = [&view](int row) { return view.model()->index(row, 0).data().toString(); };
    CHECK(nameAt(0) == u"Availability"_s); // without a gain; the other one is sustained
    view.setFocus();
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(copied.size() >= 3);
    CHECK(copied[0].startsWith(u"Metric\tUnit\tService"_s));
    CHECK(copied[1].startsWith(u"Availability\t"_s));
    CHECK(copied[2].contains(u"▲ "_s + rungLabel(Rung::Sustained)));
    CHECK(copied[2].contains(variationText(Variation::Improvement, -1)));

    const auto written = [&](const QString &name) {
        in.ask.answer = in.folder.filePath(name);
        list->exportAction()->trigger();
        QFile file(in.ask.answer);
        REQUIRE(waitFor([&file] { return file.exists(); }));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray csv = written(u"all.csv"_s);
    CHECK(
        csv.startsWith("Metric,Unit,Service,Steward,Readings,Latest,On,Target,Variation,Against target,Verdict,Since"));
    CHECK(csv.count("\r\n") == 3);
    CHECK(csv.contains("Time to restore,h,"));
    CHECK(csv.contains(",4.5,2025-10-01,"));
    CHECK(written(u"all.xlsx"_s).startsWith("PK"));
    in.ask.answer = in.folder.filePath(u"no/such/folder.csv"_s);
    list->exportAction()->trigger();
    CHECK(waitFor([&in] { return !in.ask.told.isEmpty(); }));
}

TEST_CASE("moving ranges and the run chart are other views of the same readings")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    open(page, in.restore);
    auto *chart = find<ControlChartView>(page);
    auto *tabs = find<QTabBar>(page);
    CHECK(chart->chart().process.points.size() == 24);
    tabs->setCurrentIndex(1);
    CHECK(chart->chart().isOfRanges);
    CHECK(chart->chart().process.points.size() == 23);
    tabs->setCurrentIndex(2);
    CHECK(chart->chart().process.rules == RuleSet::Anhoej);
    REQUIRE(chart->chart().marks.size() == 1);
    CHECK(chart->chart().marks[0].text.contains(u"<b>"_s)); // drawn as text, never as markup
}

TEST_CASE("the chooser of the period leads the chart and follows it")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    open(page, in.restore);
    auto *chart = find<ControlChartView>(page);
    const auto combos = find<MetricView>(page)->findChildren<QComboBox *>();
    const auto found = std::ranges::find(combos, u"Period shown"_s, &QComboBox::accessibleName);
    REQUIRE(found != combos.end());
    QComboBox *period = *found;
    CHECK(period->currentData().toInt() == 0);
    QTest::keyClick(chart, Qt::Key_Plus);
    CHECK(period->currentData().toInt() == 12);
    QTest::keyClick(chart, Qt::Key_PageUp);
    CHECK(period->currentIndex() == -1); // neither all nor the latest
    QTest::keyClick(period, Qt::Key_Home);
    CHECK(chart->chart().count == 0);
    CHECK(chart->chartLayout().spots.size() == 24);
}

TEST_CASE("pasted readings are one change, and the chart follows")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    show(page);
    open(page, in.restore);
    const qint64 before = in.workspace.document().change();
    const qsizetype readings = in.reg().all<Reading>().size();
    for (QAction *action : find<MetricView>(page)->actions()) {
        if (action->text().contains(u"eadings"_s))
            action->trigger();
    }
    auto *dialog = openDialog<ReadingsDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog).isEmpty());
    dialog->paste(today.toString(Qt::ISODate) + u"\t5.2\n"_s);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Save"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(in.ask.told.isEmpty());
    CHECK(in.reg().all<Reading>().size() == readings + 1);
    CHECK(in.workspace.document().change() == before + 1);
    in.workspace.waitForAnswers();
    find<MetricView>(page)->wait();
    CHECK(find<ControlChartView>(page)->chart().process.points.size() == 25);
    REQUIRE(in.workspace.document().undo());
    CHECK(in.reg().all<Reading>().size() == readings);
}

TEST_CASE("an earlier state of a metric is read, not changed")
{
    OpenMetrics in;
    in.add<Annotation>({{u"on"_s, QDate(2026, 1, 1)}, {u"text"_s, u"Later"_s}});
    MetricsPage page(in.workspace);
    show(page);
    open(page, in.restore);
    REQUIRE(in.workspace.view().setRecordedAt(2));
    in.workspace.waitForAnswers();
    auto *view = find<MetricView>(page);
    view->wait();
    for (const QAction *action : view->actions()) {
        if (action->text().contains(u"eadings"_s))
            CHECK_FALSE(action->isEnabled());
    }
}

TEST_CASE("colours change while evidence and a metric are shown")
{
    OpenMetrics in;
    MetricsPage page(in.workspace);
    EvidencePage evidence(in.workspace, 4);
    show(page);
    show(evidence);
    open(page, in.restore);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QTest::qWait(20);
    }
    CHECK(find<MetricView>(page)->isVisible());
    CHECK(unnamedControls(page).isEmpty());
}
