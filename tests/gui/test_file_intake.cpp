// SPDX-License-Identifier: GPL-3.0-or-later
// One way in for every file: what it is, it says itself, or its headers do.
#include "open_window.h"

#include <gui/cadence/calendar_dialog.h>
#include <gui/capacity/timesheet_dialog.h>
#include <gui/import/import_dialog.h>
#include <gui/import/purpose_dialog.h>
#include <gui/import/ticket_dialog.h>
#include <gui/window/file_intake.h>

#include <support/wait.h>

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Intake : OpenWindow {
    // By the command of the menu.
    void take(const QString &name, const QByteArray &content)
    {
        ask.answer = folder.filePath(name);
        writeFile(ask.answer, content);
        command(u"import.file"_s)->trigger();
    }
    PurposeDialog &asked()
    {
        REQUIRE(waitFor([] { return openDialog<PurposeDialog>() != nullptr; }));
        return *openDialog<PurposeDialog>();
    }
};

} // namespace

TEST_CASE("a table is asked about, the likeliest first, and goes on where it is meant to")
{
    Intake open;
    open.take(u"actions.csv"_s, "Title,Owner,Due,Status\nPatch it,Ada,2026-01-01,Open\n");
    PurposeDialog &asked = open.asked();
    auto *list = asked.findChild<QTreeWidget *>(u"list"_s);
    CHECK(list->currentItem()->text(0) == u"Actions"_s);
    CHECK(list->currentItem()->text(1).contains(u"Owner"_s));
    CHECK(asked.windowTitle() == u"Import actions.csv"_s);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitFor([] { return openDialog<ImportDialog>() != nullptr; }));
    CHECK(openDialog<ImportDialog>()->windowTitle() == u"Import actions"_s);
    openDialog<ImportDialog>()->reject();
}

TEST_CASE("another purpose can be chosen, and Escape brings nothing in")
{
    Intake open;
    open.take(u"export.csv"_s,
              "Person,Date,Project,Duration\nAda,2026-05-04,CSI,1:30:00\nAda,2026-05-05,CSI,2:00:00\n");
    auto *list = open.asked().findChild<QTreeWidget *>(u"list"_s);
    CHECK(list->currentItem()->text(0) == u"Hours used, from a timesheet"_s);
    QTest::keyClick(list, Qt::Key_Return);
    REQUIRE(waitFor([] { return openDialog<TimesheetDialog>() != nullptr; }));
    openDialog<TimesheetDialog>()->reject();

    open.command(u"import.file"_s)->trigger();
    PurposeDialog &again = open.asked();
    auto *others = again.findChild<QTreeWidget *>(u"list"_s);
    const auto tickets = others->findItems(u"Metrics, counted from tickets"_s, Qt::MatchExactly);
    REQUIRE(tickets.size() == 1);
    others->setCurrentItem(tickets.front());
    again.accept();
    REQUIRE(waitFor([] { return openDialog<TicketDialog>() != nullptr; }));
    openDialog<TicketDialog>()->reject();

    open.command(u"import.file"_s)->trigger();
    open.asked().reject();
    CHECK(openDialog<TimesheetDialog>() == nullptr);
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("a calendar is told from its name, and what cannot be read is told")
{
    Intake open;
    open.take(u"board.ics"_s, contentOf(testData(u"calendars/all-day.ics"_s)));
    REQUIRE(openDialog<CalendarDialog>());
    openDialog<CalendarDialog>()->reject();
    open.take(u"broken.xlsx"_s, "no workbook");
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(openDialog<PurposeDialog>() == nullptr);
    CHECK(canBeTakenIn(u"/a/b.ODS"_s));
    CHECK_FALSE(canBeTakenIn(u"/a/b.pdf"_s));
}
