// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the cadence by themselves, on a widget of their own, by their keys.
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/cadence/cadence_actions.h>
#include <gui/cadence/calendar_dialog.h>
#include <gui/cadence/calendar_intake.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/records/record_dialog.h>
#include <support/wait.h>

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A board on the first Tuesday at ten; 3 March 2026 is chosen.
struct ChosenDate : OpenWorkspace {
    ChosenDate()
    {
        board = add<Ceremony>({{u"name"_s, u"Board"_s},
                               {u"rrule"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s},
                               {u"starts_at"_s, QDateTime(QDate(2026, 1, 6), QTime(10, 0), Qt::UTC)},
                               {u"time_zone"_s, u"UTC"_s}});
        workspace.view().setAsOf({2026, 3, 10});
        entries = cadenceEntries(reg(), {2026, 3, 1}, {2026, 3, 31}, {2026, 3, 10});
        REQUIRE(entries.size() == 1);
        view.setFocusPolicy(Qt::StrongFocus);
        show(view);
        view.setFocus();
        actions->setSubject(&entries.front(), board);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(&view);
        view.setFocus();
        QTest::keyClick(&view, key, modifiers);
    }

    Id<Ceremony> board;
    std::vector<CadenceEntry> entries;
    QWidget view;
    CadenceActions *actions = new CadenceActions(workspace, view); // the view owns it
};

QPushButton *importOf(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("what becomes of a date is recorded for the date that is chosen")
{
    ChosenDate c;
    c.actions->record()->trigger();
    auto *dialog = openDialog<OccurrenceDialog>();
    REQUIRE(dialog);
    dialog->accept();
    REQUIRE(c.reg().all<Occurrence>().size() == 1);
    CHECK(c.reg().all<Occurrence>().begin()->dueAt.date() == QDate(2026, 3, 3));
}

TEST_CASE("a ceremony is made and edited by keys, and a new one is announced")
{
    ChosenDate c;
    QSignalSpy added(c.actions, &CadenceActions::ceremonyAdded);
    c.press(Qt::Key_N, Qt::ControlModifier);
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    dialog->accept(); // what kind of meeting: the first
    auto *name = dialog->findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>();
    name->selectAll();
    QTest::keyClicks(name, u"Council"_s);
    dialog->accept();
    REQUIRE(added.size() == 1);
    REQUIRE(c.reg().all<Ceremony>().size() == 2);
    const auto made = Id<Ceremony>(added.front().front().value<RecordRef>().record);
    REQUIRE(c.reg().find(made));
    CHECK(c.reg().find(made)->startsAt.date() == QDate(2026, 3, 11)); // the day after the one that is judged
    CHECK(c.reg().find(made)->name == u"Council"_s);
    CHECK_FALSE(c.reg().find(made)->rrule.isEmpty());
    CHECK(c.reg().find(made)->countsFrom == c.workspace.document().today()); // when it was entered
    c.press(Qt::Key_Return, Qt::ControlModifier);
    dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    CHECK(dialog->findChild<QWidget *>(u"name"_s)->findChild<QLineEdit *>()->text() == u"Board"_s);
    dialog->reject();
}

TEST_CASE("the agenda is printed for the date that is chosen, else for the next one")
{
    ChosenDate c;
    c.ask.isConfirmed = false; // not to be opened
    c.ask.answer = c.folder.filePath(u"chosen.pdf"_s);
    c.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return QFile::exists(c.ask.answer); }));
    CHECK(contentOf(c.ask.answer).startsWith("%PDF"));
    c.actions->setSubject(nullptr, c.board);
    c.ask.answer = c.folder.filePath(u"next.pdf"_s);
    c.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return QFile::exists(c.ask.answer); }));
    CHECK(contentOf(c.ask.answer).startsWith("%PDF"));
}

TEST_CASE("what cannot be done with the subject is not offered")
{
    ChosenDate c;
    CHECK_FALSE(c.actions->slides()->isEnabled()); // none were kept
    c.actions->setSubject(nullptr, {});
    CHECK_FALSE(c.actions->record()->isEnabled());
    CHECK_FALSE(c.actions->edit()->isEnabled());
    CHECK_FALSE(c.actions->agenda()->isEnabled());
    CHECK(c.actions->add()->isEnabled());
    CHECK(c.actions->exportAll()->isEnabled());
    REQUIRE(c.workspace.view().setRecordedAt(1)); // before there was a ceremony
    c.actions->setSubject(nullptr, c.board);
    CHECK_FALSE(c.actions->add()->isEnabled());
    CHECK_FALSE(c.actions->bringIn()->isEnabled());
    CHECK_FALSE(c.actions->exportAll()->isEnabled());
}

TEST_CASE("a calendar that cannot be read is refused, and one that is not wanted changes nothing")
{
    ChosenDate c;
    const qint64 change = c.workspace.document().change();
    c.ask.answer = c.folder.filePath(u"missing.ics"_s);
    c.actions->bringIn()->trigger();
    CHECK(c.ask.told.join(u' ').contains(u"cannot be read"_s));
    c.ask.answer = c.folder.filePath(u"cadence.ics"_s);
    c.actions->exportAll()->trigger();
    writeFile(c.ask.answer, contentOf(c.ask.answer).replace("UID:ceremony-", "UID:other-"));
    c.actions->bringIn()->trigger();
    REQUIRE(openDialog<CalendarDialog>());
    openDialog<CalendarDialog>()->reject();
    CHECK(c.workspace.document().change() == change);
}

TEST_CASE("a calendar is shown event by event, and only what is ticked becomes a ceremony")
{
    ChosenDate c;
    const QString path = c.folder.filePath(u"mine.ics"_s);
    const auto event = [](const QByteArray &uid, const QByteArray &more) -> QByteArray {
        return "BEGIN:VEVENT\nUID:" + uid + "\nSUMMARY:" + uid + "\nDTSTART:20260302T090000Z\n" + more + "END:VEVENT\n";
    };
    writeFile(path,
              "BEGIN:VCALENDAR\n" + event("Service review", "RRULE:FREQ=MONTHLY\n") + event("Dentist", {})
                  + event("Odd", "RDATE:20260402T090000Z\n") + "END:VCALENDAR\n");
    takeCalendar(c.workspace, &c.view, path);
    auto *dialog = openDialog<CalendarDialog>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<QTreeView *>(u"table"_s);
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->index(0, 3).data().toString().contains(u"on day 2 of every month"_s));
    auto *import = importOf(*dialog);
    CHECK_FALSE(import->isEnabled()); // one cannot be taken
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Space);
    REQUIRE(waitFor([table] { return table->model()->index(1, 0).data(Qt::CheckStateRole).toInt() == Qt::Unchecked; }));
    dialog->findChild<QCheckBox *>(u"leaveOut"_s)->click();
    CHECK(import->isEnabled());
    import->click();
    REQUIRE(waitFor([&c] { return c.reg().all<Ceremony>().size() == 2; }));
    CHECK(std::ranges::any_of(c.reg().all<Ceremony>(),
                              [](const Ceremony &each) { return each.name == u"Service review"_s; }));
    CHECK(c.workspace.document().undoText().contains(u"mine.ics"_s));
}

TEST_CASE("a private event has no tick until somebody ticks it, and nothing is told twice")
{
    ChosenDate c;
    const QString path = c.folder.filePath(u"mine.ics"_s);
    writeFile(path,
              "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:s\nSUMMARY:Stand-up\nDTSTART:20260302T090000Z\nEND:VEVENT\n"
              "BEGIN:VEVENT\nUID:d\nSUMMARY:Dentist\nDTSTART:20260302T090000Z\nCLASS:PRIVATE\nEND:VEVENT\n"
              "END:VCALENDAR\n");
    takeCalendar(c.workspace, &c.view, path);
    auto *dialog = openDialog<CalendarDialog>();
    REQUIRE(dialog);
    auto *table = dialog->findChild<QTreeView *>(u"table"_s);
    const auto tick = [table](int row) { return table->model()->index(row, 0).data(Qt::CheckStateRole).toInt(); };
    const auto said = [table](int row) { return table->model()->index(row, 3).data().toString(); };
    const auto press = [table](int row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Space);
    };
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(tick(1) == Qt::Unchecked);
    CHECK(said(1) == u"The event is private. · Tick it to take it."_s);
    CHECK_FALSE(said(0).contains(u"UID"_s));
    press(0);
    REQUIRE(waitFor([&] { return tick(0) == Qt::Unchecked; }));
    CHECK(said(0) == u"You left it out."_s);
    press(1);
    REQUIRE(waitFor([&] { return tick(1) == Qt::Checked; }));
    press(1);
    REQUIRE(waitFor([&] { return tick(1) == Qt::Unchecked; }));
    press(1);
    REQUIRE(waitFor([&] { return tick(1) == Qt::Checked; }));
    importOf(*dialog)->click();
    REQUIRE(waitFor([&c] { return c.reg().all<Ceremony>().size() == 2; }));
    CHECK(std::ranges::any_of(c.reg().all<Ceremony>(),
                              [](const Ceremony &each) { return each.name == u"Dentist"_s && each.uid == u"d"_s; }));
    CHECK(c.ask.told.join(u' ').contains(u"One undo takes it all back."_s));
}

TEST_CASE("a zone that is not known is asked for before a calendar is taken")
{
    ChosenDate c;
    const QString path = c.folder.filePath(u"office.ics"_s);
    writeFile(path,
              "BEGIN:VCALENDAR\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\nBEGIN:VEVENT\nUID:a\n"
              "SUMMARY:Office\nDTSTART;TZID=Our office:20260302T090000\nEND:VEVENT\nEND:VCALENDAR\n");
    c.ask.answer.clear();
    takeCalendar(c.workspace, &c.view, path); // nobody answers
    CHECK(c.ask.asked.contains(u"Our office"_s));
    REQUIRE(openDialog<CalendarDialog>());
    const auto *rows = openDialog<CalendarDialog>()->findChild<QTreeView *>(u"table"_s)->model();
    REQUIRE(rows->rowCount() == 1);
    QString said;
    for (int column = 0; column < rows->columnCount(); ++column)
        said += rows->index(0, column).data().toString();
    CHECK(said.contains(u"The time zone \"Our office\" is not known."_s));
    openDialog<CalendarDialog>()->reject();
    QTest::qWait(1); // it deletes itself
    c.ask.answer = u"Pacific/Auckland"_s;
    takeCalendar(c.workspace, &c.view, path);
    REQUIRE(openDialog<CalendarDialog>());
    CHECK(openDialog<CalendarDialog>()->findChild<QLabel *>(u"source"_s)->text().contains(u"Google Calendar"_s));
    openDialog<CalendarDialog>()->accept();
    REQUIRE(c.reg().all<Ceremony>().size() == 2);
    for (const Ceremony &ceremony : c.reg().all<Ceremony>())
        CHECK((ceremony.id == c.board || ceremony.timeZone == u"Pacific/Auckland"_s));
}
