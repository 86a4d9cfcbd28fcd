// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the capacity by themselves, on a table of their own.
#include "open_workspace.h"

#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/capacity/capacity_actions.h>
#include <gui/capacity/timesheet_dialog.h>
#include <gui/records/record_dialog.h>

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Desk planned 100 h in March 2026 and used 60.
struct HoursOfDesk : OpenWorkspace {
    HoursOfDesk()
    {
        desk = add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        hours = add<Allocation>({{u"unit"_s, desk.value},
                                 {u"month"_s, march},
                                 {u"available_hours"_s, 1000.0},
                                 {u"planned_improvement"_s, 100.0},
                                 {u"actual_improvement"_s, 60.0}});
        workspace.view().setAsOf({2026, 5, 20});
        model.setMonths(march, 3);
        table.setModel(&model);
        table.setContextMenuPolicy(Qt::ActionsContextMenu);
        actions = new CapacityActions(workspace, model, table);
        actions->updateState();
        show(table);
    }
    RecordDialog *accepted()
    {
        auto *dialog = openDialog<RecordDialog>();
        REQUIRE(dialog);
        dialog->accept();
        return dialog;
    }
    [[nodiscard]] const Raid &raid() const
    {
        REQUIRE(reg().all<Raid>().size() == 1);
        return *reg().all<Raid>().begin();
    }

    const QDate march = {2026, 3, 1};
    Id<Unit> desk;
    Id<Allocation> hours;
    CapacityModel model{workspace.view(), QLocale()};
    QTableView table;
    CapacityActions *actions = nullptr; // of the table
};

} // namespace

TEST_CASE("a raid begins with the team and month of the cell, and without a cell with the month that is judged")
{
    HoursOfDesk c;
    QSignalSpy booked(c.actions, &CapacityActions::raidBooked);
    c.actions->setCell(c.model.index(0, 1));
    c.actions->book()->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"hours"_s)->findChild<QLineEdit *>(), u"12"_s);
    dialog->accept();
    CHECK(booked.size() == 1);
    CHECK((c.raid().unit == c.desk && c.raid().month == QDate(2026, 4, 1) && c.raid().hours == 12));
    valueOf(c.workspace.document().undo());
    c.actions->setCell({});
    c.actions->book()->trigger();
    dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<QWidget *>(u"month"_s)->findChild<QLineEdit *>()->text().isEmpty());
    dialog->reject();
    CHECK(booked.size() == 1);
}

TEST_CASE("hours that no raid explains are booked from their row; once they are, the row leads to its records")
{
    HoursOfDesk c;
    const RecordRef row{EntityKind::Allocation, c.hours.value};
    c.actions->openBalance(row);
    c.accepted();
    CHECK((c.raid().unit == c.desk && c.raid().month == c.march && c.raid().hours == 40));
    RecordRef shown;
    QObject::connect(&c.workspace, &Workspace::recordRequested, &c.table,
                     [&](const RecordRef &record) { shown = record; });
    c.actions->openBalance(row);
    CHECK_FALSE(openDialog<RecordDialog>());
    CHECK(shown == row);
    c.actions->editRaid({EntityKind::Raid, c.raid().id.value});
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    dialog->reject();
}

TEST_CASE("a team that is added is a team, and gets its row")
{
    HoursOfDesk c;
    const int rows = c.model.rowCount();
    c.actions->addTeam()->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>(), u"Net"_s);
    dialog->accept();
    CHECK(c.model.rowCount() == rows + 1);
}

TEST_CASE("a timesheet is asked for where there is a team, and nothing is offered that cannot be done")
{
    HoursOfDesk c;
    CHECK(c.table.actions() == QList<QAction *>{c.actions->timesheet(), c.actions->addTeam(), c.actions->book()});
    c.actions->timesheet()->trigger();
    auto *dialog = openDialog<TimesheetDialog>();
    REQUIRE(dialog);
    dialog->reject();
    REQUIRE(c.workspace.view().setRecordedAt(1));
    c.actions->updateState();
    for (const QAction *action : c.table.actions()) {
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip() == u"What is shown cannot be changed."_s);
    }
    c.actions->editRaid({EntityKind::Raid, 99});
    CHECK_FALSE(openDialog<RecordDialog>());
}

TEST_CASE("without a team only a team can be added")
{
    OpenWorkspace empty;
    CapacityModel model(empty.workspace.view(), QLocale());
    QWidget view;
    CapacityActions actions(empty.workspace, model, view);
    actions.updateState();
    CHECK(actions.addTeam()->isEnabled());
    CHECK_FALSE(actions.book()->isEnabled());
    CHECK_FALSE(actions.timesheet()->isEnabled());
    for (const QAction *action : {actions.timesheet(), actions.book()})
        CHECK(action->toolTip().contains(u"Add a team first."_s)); // what is grey says why
    empty.add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
    actions.updateState();
    CHECK(actions.timesheet()->isEnabled());
    CHECK_FALSE(actions.timesheet()->toolTip().contains(u"Add a team first."_s));
}
