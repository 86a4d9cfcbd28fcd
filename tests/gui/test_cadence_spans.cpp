// SPDX-License-Identifier: GPL-3.0-or-later
// The cadence by month, quarter and year, of all ceremonies or of one: what stands in the list, what the pointer and
// the keys lead to, what is said of a date.
#include "open_cadence.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/cadence/adherence_dialog.h>
#include <gui/cadence/cadence_calendar.h>
#include <gui/cadence/cadence_view.h>
#include <gui/cadence/occurrence_dialog.h>
#include <models/grids/cadence_model.h>
#include <support/access.h>
#include <widgets/link_text.h>

#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Beside the board a stand-up on two Tuesdays: 3 and 10 March.
struct TwoCeremonies : OpenCadence {
    TwoCeremonies()
    {
        standUp = add<Ceremony>({{u"name"_s, u"A stand-up"_s},
                                 {u"rrule"_s, u"FREQ=WEEKLY;COUNT=2"_s},
                                 {u"starts_at"_s, QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC)},
                                 {u"time_zone"_s, u"UTC"_s}});
    }
    template <class Widget> Widget *part(const QString &name) { return view->findChild<Widget *>(name); }
    void choose(const QString &combo, const QString &text)
    {
        auto *box = part<QComboBox>(combo);
        REQUIRE(box->findText(text) >= 0);
        box->setCurrentIndex(box->findText(text));
        Q_EMIT box->activated(box->currentIndex());
    }
    void click(const QString &button) { QTest::mouseClick(part<QToolButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString text(const QString &label) { return part<QLabel>(label)->text(); }
    [[nodiscard]] int rows() const { return list->model()->rowCount(); }

    Id<Ceremony> standUp;
};

} // namespace

TEST_CASE("month, quarter and year have their dates in the list and their name above")
{
    TwoCeremonies c;
    CHECK(c.text(u"period"_s) == u"March 2026"_s);
    CHECK(c.rows() == 3);
    c.choose(u"spans"_s, u"Quarter"_s);
    CHECK(c.text(u"period"_s) == u"January – March 2026"_s);
    CHECK(c.rows() == 5);
    CHECK_FALSE(c.list->isColumnHidden(CadenceModel::Outcome));
    c.choose(u"spans"_s, u"Year"_s);
    CHECK(c.text(u"period"_s) == u"2026"_s);
    CHECK(c.rows() == 14);
    CHECK(c.list->isColumnHidden(CadenceModel::Outcome)); // twelve months need the room
    c.choose(u"spans"_s, u"Month"_s);
    CHECK(c.rows() == 3);
    CHECK_FALSE(c.list->isColumnHidden(CadenceModel::Outcome));
}

TEST_CASE("adherence stands beside the time shown, of one ceremony or of all, and leads to its records")
{
    TwoCeremonies c;
    c.add<Occurrence>({{u"ceremony"_s, c.board.value},
                       {u"due_at"_s, QDateTime(QDate(2026, 2, 3), QTime(10, 0), Qt::UTC)},
                       {u"status"_s, qint64(OccurrenceStatus::Held)}});
    const auto words = [&c] { return c.part<LinkText>(u"adherence"_s)->accessibleName(); };
    CHECK(words() == u"Adherence 0 %: 0 of 3 due were held"_s);
    c.choose(u"ceremonies"_s, u"Board"_s);
    CHECK(words() == u"Adherence 0 %: 0 of 1 due was held"_s);
    c.choose(u"spans"_s, u"Quarter"_s);
    CHECK(words() == u"Adherence 33.3 %: 1 of 3 due were held"_s);
    c.choose(u"spans"_s, u"Year"_s);
    CHECK(words() == u"Adherence 33.3 %: 1 of 3 due were held"_s); // nothing is due after today
    QSignalSpy rows(&c.workspace, &Workspace::rowsRequested);
    c.part<LinkText>(u"adherence"_s)->click();
    REQUIRE(rows.size() == 1);
    const auto records = rows[0][1].value<std::vector<RecordRef>>();
    REQUIRE(records.size() == 1);
    CHECK(records.front().entity == EntityKind::Occurrence);
    c.choose(u"spans"_s, u"Month"_s);
    c.click(u"on"_s);
    CHECK(words() == u"Nothing was due in these days."_s); // April is to come
    CHECK_FALSE(c.part<LinkText>(u"adherence"_s)->isEnabled());
}

TEST_CASE("adherence of dates of one's own is said while they are chosen")
{
    TwoCeremonies c;
    c.part<LinkText>(u"otherDates"_s)->click();
    auto *dialog = openDialog<AdherenceDialog>();
    REQUIRE(dialog);
    CHECK(unnamedControls(*dialog) == QStringList());
    auto *from = dialog->findChild<QDateEdit *>(u"from"_s);
    auto *to = dialog->findChild<QDateEdit *>(u"to"_s);
    const auto *figure = dialog->findChild<QLabel *>(u"figure"_s);
    CHECK(from->date() == QDate(2026, 3, 1));
    CHECK(to->date() == QDate(2026, 3, 10)); // nothing is due after it
    CHECK(figure->text() == u"Adherence 0 %: 0 of 3 due were held"_s);
    from->setDate({2026, 1, 6});
    CHECK(figure->text() == u"Adherence 0 %: 0 of 5 due were held"_s);
    to->setDate({2026, 1, 5});
    CHECK(figure->text() == u"The last day lies before the first."_s);
    to->setDate({2026, 2, 3});
    QSignalSpy rows(&c.workspace, &Workspace::rowsRequested);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Show the records"_s)
            button->click();
    }
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][0].toString() == u"Adherence 0 %: 0 of 2 due were held"_s);
}

TEST_CASE("the buttons step by what is shown, and Today leads back")
{
    TwoCeremonies c;
    c.click(u"back"_s);
    CHECK(c.text(u"period"_s) == u"February 2026"_s);
    CHECK(c.calendar->current() == QDate(2026, 2, 10));
    c.choose(u"spans"_s, u"Quarter"_s);
    c.click(u"on"_s);
    CHECK(c.text(u"period"_s) == u"April – June 2026"_s);
    CHECK(c.calendar->current() == QDate(2026, 5, 10));
    c.choose(u"spans"_s, u"Year"_s);
    c.click(u"back"_s);
    CHECK(c.text(u"period"_s) == u"2025"_s);
    CHECK(c.rows() == 0); // before both of them
    c.click(u"today"_s);
    CHECK(c.text(u"period"_s) == u"2026"_s);
    CHECK(c.calendar->current() == QDate(2026, 3, 10));
    CHECK(c.list->currentIndex().isValid()); // the stand-up of that day
}

TEST_CASE("one ceremony alone is chosen by its name, and stays chosen when another one is made")
{
    TwoCeremonies c;
    auto *box = c.part<QComboBox>(u"ceremonies"_s);
    QStringList names;
    for (int i = 0; i < box->count(); ++i)
        names += box->itemText(i);
    CHECK(names == QStringList{u"All ceremonies"_s, u"A stand-up"_s, u"Board"_s});
    c.choose(u"ceremonies"_s, u"Board"_s);
    CHECK(c.rows() == 1);
    c.add<Ceremony>({{u"name"_s, u"Almost a board"_s},
                     {u"rrule"_s, u"FREQ=DAILY"_s},
                     {u"starts_at"_s, QDateTime(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC)},
                     {u"time_zone"_s, u"UTC"_s}});
    CHECK(box->currentText() == u"Board"_s);
    CHECK(c.rows() == 1);
    c.choose(u"ceremonies"_s, u"All ceremonies"_s);
    CHECK(c.rows() == 3 + 31);
    ChangeBuilder builder = c.workspace.document().builder();
    c.choose(u"ceremonies"_s, u"Board"_s);
    builder.remove(EntityKind::Ceremony, c.board.value);
    valueOf(c.workspace.document().apply(std::move(builder), u"gone"_s));
    CHECK(box->currentText() == u"All ceremonies"_s); // there is nothing else to show
    CHECK(c.rows() == 2 + 31);
}

TEST_CASE("a day with two ceremonies lets choose in the list, a day with one is recorded at once")
{
    TwoCeremonies c;
    const auto click = [&](QDate day) {
        const QPoint at = c.calendar->dayRect(day).center();
        QTest::mouseClick(c.calendar, Qt::LeftButton, {}, at);
        QTest::mouseDClick(c.calendar, Qt::LeftButton, {}, at);
    };
    click({2026, 3, 4}); // a day without any
    CHECK(openDialog<OccurrenceDialog>() == nullptr);
    CHECK_FALSE(c.list->currentIndex().isValid());
    click({2026, 3, 3});
    CHECK(openDialog<OccurrenceDialog>() == nullptr);
    CHECK(c.list->hasFocus());
    CHECK(c.list->currentIndex().row() == 0); // the earlier one of that day
    click({2026, 3, 10});
    auto *dialog = openDialog<OccurrenceDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Record: A stand-up"_s);
    dialog->reject();
    c.list->setCurrentIndex(c.list->model()->index(1, 0)); // the board of 3 March
    CHECK(c.calendar->current() == QDate(2026, 3, 3));
    QTest::keyClick(c.list, Qt::Key_Return);
    dialog = openDialog<OccurrenceDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Record: Board"_s);
    dialog->reject();
}

TEST_CASE("below the list stands the ceremony with its rule, its chair and what became of the date")
{
    TwoCeremonies c;
    c.list->setCurrentIndex(c.list->model()->index(1, 0));
    CHECK(c.text(u"name"_s) == u"Board"_s);
    CHECK(c.text(u"rule"_s) == u"every first Tuesday of the month, at 10:00 · chair: Ada"_s);
    c.add<Occurrence>({{u"ceremony"_s, c.board.value},
                       {u"due_at"_s, QDateTime(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC)},
                       {u"status"_s, qint64(OccurrenceStatus::Held)},
                       {u"held_at"_s, QDateTime(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC)},
                       {u"decisions"_s, u"Fund it\nand go on"_s}});
    CHECK(c.list->currentIndex().row() == 1); // the same date as before
    CHECK(c.text(u"last"_s).endsWith(u" – Fund it and go on"_s));
    c.list->setCurrentIndex(c.list->model()->index(2, 0));
    CHECK(c.text(u"name"_s) == u"A stand-up"_s);
    CHECK(c.text(u"rule"_s).endsWith(u", at 09:00 · chair: nobody"_s));
    c.calendar->setFocus();
    QTest::keyClick(c.calendar, Qt::Key_Left); // a day without a date
    CHECK_FALSE(c.part<QLabel>(u"name"_s)->isVisible());
    CHECK_FALSE(c.part<QPushButton>(u"record"_s)->isEnabled());
    CHECK_FALSE(c.part<QPushButton>(u"edit"_s)->isEnabled());
    c.choose(u"ceremonies"_s, u"Board"_s); // is known without a date, too
    CHECK(c.part<QLabel>(u"name"_s)->isVisible());
    CHECK(c.part<QPushButton>(u"edit"_s)->isEnabled());
    CHECK_FALSE(c.part<QPushButton>(u"record"_s)->isEnabled());
}

TEST_CASE("the calendar says a day in words, and arrows follow the direction of reading")
{
    TwoCeremonies c;
    CHECK(partOf(*c.calendar, 10).text(QAccessible::Name).endsWith(u": nothing"_s));
    const QString third = partOf(*c.calendar, 2).text(QAccessible::Name);
    CHECK(third.split(u'\n').size() == 2);
    CHECK(third.contains(u"A stand-up"_s));
    c.calendar->setCurrent({2026, 3, 3});
    c.calendar->setLayoutDirection(Qt::RightToLeft);
    c.calendar->setFocus();
    QTest::keyClick(c.calendar, Qt::Key_Left);
    CHECK(c.calendar->current() == QDate(2026, 3, 4));
    QTest::keyClick(c.calendar, Qt::Key_Right);
    QTest::keyClick(c.calendar, Qt::Key_PageDown);
    CHECK(c.calendar->current() == QDate(2026, 4, 3));
    CHECK(c.text(u"period"_s) == u"April 2026"_s);
    QSignalSpy activated(c.calendar, &CadenceCalendar::activated);
    QTest::keyClick(c.calendar, Qt::Key_Space);
    QTest::keyClick(c.calendar, Qt::Key_Enter);
    QTest::keyClick(c.calendar, Qt::Key_A); // not its key
    CHECK(activated.size() == 2);
    QTest::mouseClick(c.calendar, Qt::LeftButton, {}, {-5, -5}); // beside every day
    CHECK(c.calendar->current() == QDate(2026, 4, 3));
}

TEST_CASE("a screen reader meets the calendar as a table of weeks, and its days can be pressed")
{
    TwoCeremonies c;
    c.calendar->setCurrent({2026, 3, 11});
    c.calendar->setFocus();
    QAccessibleInterface &access = accessOf(*c.calendar);
    REQUIRE(access.childCount() == 31);
    QAccessibleTableInterface *table = access.tableInterface();
    REQUIRE(table);
    CHECK(table->columnCount() == 7);
    CHECK(table->columnDescription(0) == QLocale().standaloneDayName(QLocale().firstDayOfWeek()));
    QAccessibleInterface &eleventh = partOf(*c.calendar, 10);
    CHECK(access.focusChild() == &eleventh);
    CHECK(table->columnDescription(eleventh.tableCellInterface()->columnIndex()) == u"Wednesday"_s);
    const int row = eleventh.tableCellInterface()->rowIndex();
    QTest::keyClick(c.calendar, Qt::Key_Down);
    CHECK(access.focusChild()->tableCellInterface()->rowIndex() == row + 1);
    c.choose(u"spans"_s, u"Quarter"_s);
    CHECK(access.childCount() == 90);
    CHECK(access.focusChild() == access.child(31 + 28 + 17)); // 18 March, as before
    const QSignalSpy activated(c.calendar, &CadenceCalendar::activated);
    partOf(*c.calendar, 31 + 28 + 10).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(activated.size() == 1);
    CHECK(c.calendar->current() == QDate(2026, 3, 11));
    access.actionInterface()->doAction(QAccessibleActionInterface::nextPageAction());
    CHECK(c.calendar->current() == QDate(2026, 6, 11));
}

TEST_CASE("the line above says how many ceremonies there are and which comes next")
{
    TwoCeremonies c;
    CHECK(c.view->summary().startsWith(u"2 ceremonies · next: A stand-up, "_s)); // on the day itself
    c.workspace.view().setAsOf({2026, 3, 11});
    CHECK(c.view->summary().startsWith(u"2 ceremonies · next: Board, "_s));
    ChangeBuilder builder = c.workspace.document().builder();
    builder.remove(EntityKind::Ceremony, c.board.value);
    valueOf(c.workspace.document().apply(std::move(builder), u"gone"_s));
    CHECK(c.view->summary() == u"1 ceremony"_s); // none is to come
    CHECK_FALSE(c.view->showRecord({EntityKind::Ceremony, c.standUp.value}));
}
