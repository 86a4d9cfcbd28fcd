// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <charts/chart_view.h>
#include <core/clipboard_table.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/capacity/capacity_grid.h>
#include <gui/capacity/capacity_view.h>
#include <gui/records/record_dialog.h>
#include <widgets/answer_table.h>
#include <widgets/theme.h>

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two teams; Desk planned 100 h this month and used 60.
struct OpenTeams : OpenWorkspace {
    OpenTeams()
    {
        desk = add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        net = add<Unit>({{u"name"_s, u"Net"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        add<Allocation>({{u"unit"_s, desk.value},
                         {u"month"_s, month},
                         {u"available_hours"_s, 1000.0},
                         {u"planned_improvement"_s, 100.0},
                         {u"actual_improvement"_s, 60.0}});
        workspace.waitForAnswers();
    }

    [[nodiscard]] double used(Id<Unit> unit) const
    {
        for (const Allocation &row : reg().all<Allocation>()) {
            if (row.unit == unit && row.month == month)
                return row.actualImprovement;
        }
        return -1;
    }

    const QDate month = QDate(dayOfTests.year(), dayOfTests.month(), 1);
    Id<Unit> desk;
    Id<Unit> net;
};

CapacityGrid &gridOf(QWidget &view)
{
    auto *grid = view.findChild<CapacityGrid *>();
    REQUIRE(grid);
    return *grid;
}

// The editor that typing opens.
QLineEdit *typed(CapacityGrid &grid, const QString &first)
{
    QTest::keyClicks(&grid, first);
    const auto editors = grid.viewport()->findChildren<QLineEdit *>();
    REQUIRE_FALSE(editors.isEmpty());
    return editors.back(); // those before are on their way out
}

AnswerTableView &tableOf(QWidget &view, const QString &name)
{
    for (auto *table : view.findChildren<AnswerTableView *>()) {
        if (table->accessibleName() == name)
            return *table;
    }
    FAIL("no such table");
    return *view.findChild<AnswerTableView *>();
}

} // namespace

TEST_CASE("a month of hours is typed with the keyboard alone")
{
    OpenTeams in;
    CapacityView view(in.workspace);
    show(view);
    view.focusView();
    CapacityGrid &grid = gridOf(view);
    REQUIRE(QApplication::focusWidget() == &grid);
    grid.setCurrentIndex(grid.model()->index(1, 4)); // Desk, used, this month
    QLineEdit *editor = typed(grid, u"7"_s);
    CHECK(editor->accessibleName().startsWith(u"Desk · Used, "_s));
    QTest::keyClicks(editor, u"5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1); // Qt commits once the key is done
    CHECK(in.used(in.desk) == 75);
    CHECK(grid.currentIndex() == grid.model()->index(4, 4)); // the same of the next team
    QTest::keyClick(typed(grid, u"8"_s), Qt::Key_Return);
    QTest::qWait(1);
    CHECK(in.used(in.net) == 8);
    QTest::keyClick(&grid, Qt::Key_Delete);
    CHECK(in.used(in.net) == -1); // nothing else was there
    CHECK(in.ask.told.isEmpty());
    CHECK(unnamedControls(view).isEmpty());
}

TEST_CASE("a pasted block is one change, and a refused one says why")
{
    OpenTeams in;
    CapacityView view(in.workspace);
    show(view);
    CapacityGrid &grid = gridOf(view);
    const qint64 change = in.workspace.document().change();
    grid.setCurrentIndex(grid.model()->index(0, 0));
    QApplication::clipboard()->setText(u"90\t95\t\t\t\n60\tall\n"_s);
    grid.pasteAction()->trigger();
    REQUIRE(in.ask.told.size() == 1);
    CHECK(in.ask.told.first().startsWith(u"Row 2, column 2"_s));
    CHECK(in.workspace.document().change() == change);
    QApplication::clipboard()->setText(u"90\t95\n60\t70\n"_s);
    grid.pasteAction()->trigger();
    CHECK(in.ask.told.size() == 1);
    CHECK(in.workspace.document().change() == change + 1);
    grid.selectAll();
    grid.copyAction()->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"90\t95"_s));
}

TEST_CASE("tables and chart follow the months and the hours that are shown")
{
    OpenTeams in;
    CapacityView view(in.workspace);
    show(view);
    auto *chart = view.findChild<ChartView *>();
    REQUIRE(chart->answerChart().series.size() == 3);
    CHECK(chart->answerChart().id == u"hours_used"_s);
    CHECK(chart->answerChart().series[0].values[4] == Approx(6.0));
    const auto combos = view.findChildren<QComboBox *>();
    const auto shown = std::ranges::find(combos, u"Planned or used"_s, &QComboBox::accessibleName);
    REQUIRE(shown != combos.end());
    QTest::keyClick(*shown, Qt::Key_Home);
    CHECK(chart->answerChart().series[0].values[4] == Approx(10.0));
    CHECK(gridOf(view).model()->rowCount() == 3);
    in.add<Raid>(
        {{u"unit"_s, in.desk.value}, {u"month"_s, in.month}, {u"hours"_s, 40.0}, {u"taken_by"_s, u"Outage <b>"_s}});
    CHECK(clipboardText(cellsOf(tableOf(view, u"Raids on the ring-fence"_s).table())).contains(u"Outage <b>"_s));
    CHECK(clipboardText(cellsOf(tableOf(view, u"Raids and use beside the plan"_s).table())).contains(u"balanced"_s));
}

TEST_CASE("hours that nobody explained are booked from the row that names them")
{
    OpenTeams in;
    CapacityView view(in.workspace);
    show(view);
    AnswerTableView &table = tableOf(view, u"Raids and use beside the plan"_s);
    Q_EMIT table.recordActivated(static_cast<AnswerTableModel *>(table.model())->recordAt(table.model()->index(0, 0)));
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(in.reg().all<Raid>().size() == 1);
    const Raid &raid = *in.reg().all<Raid>().begin();
    CHECK((raid.unit == in.desk && raid.month == in.month && raid.hours == 40));
}

TEST_CASE("without a team the page says what it is for; an earlier state is not changed")
{
    OpenWorkspace empty;
    CapacityView view(empty.workspace);
    show(view);
    view.focusView();
    CHECK_FALSE(gridOf(view).isVisible());
    CHECK(unnamedControls(view).isEmpty());
    OpenTeams in;
    CapacityView past(in.workspace);
    show(past);
    REQUIRE(in.workspace.view().setRecordedAt(3));
    CapacityGrid &grid = gridOf(past);
    CHECK_FALSE(grid.model()->index(0, 0).flags().testFlag(Qt::ItemIsEditable));
    for (const QAction *action : past.headActions())
        CHECK_FALSE(action->isEnabled());
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        QTest::qWait(20);
    }
    CHECK(grid.isVisible());
}

TEST_CASE("hours that a figure or a link leads to are found in the grid, whatever months it shows")
{
    OpenTeams in;
    const auto old = in.add<Allocation>(
        {{u"unit"_s, in.net.value}, {u"month"_s, QDate(2019, 3, 1)}, {u"planned_improvement"_s, 7.0}});
    CapacityView view(in.workspace);
    show(view);
    REQUIRE(view.showRecord({EntityKind::Allocation, old.value}));
    CHECK(gridOf(view).currentIndex().data().toString() == u"7"_s);
    const auto raid = in.add<Raid>({{u"unit"_s, in.desk.value}, {u"month"_s, in.month}, {u"hours"_s, 1.0}});
    CHECK_FALSE(view.showRecord({EntityKind::Raid, raid.value})); // its table does
}

TEST_CASE("where the hours of a month come from is said once for all teams")
{
    OpenTeams in;
    CapacityView view(in.workspace);
    show(view);
    CapacityGrid &grid = gridOf(view);
    grid.setCurrentIndex(grid.model()->index(0, 4));
    const auto buttons = view.findChildren<QToolButton *>();
    const auto found =
        std::ranges::find_if(buttons, [](const QToolButton *button) { return button->menu() != nullptr; });
    REQUIRE(found != buttons.end());
    QMenu *menu = (*found)->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 3);
    menu->actions().front()->trigger();
    CHECK(in.reg().all<Allocation>().begin()->actualSource == ActualSource::Timesheet);
    CHECK(in.ask.told.isEmpty());
}
