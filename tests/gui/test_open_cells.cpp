// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in an open cell of a list is written when the cell is left, whichever way.
#include "open_register_page.h"
#include "open_window.h"

#include <document/document.h>
#include <gui/workspace/page.h>
#include <models/lists/record_model.h>
#include <store/open_mode.h>
#include <support/wait.h>
#include <widgets/field_editor.h>

#include <QCalendarWidget>
#include <QMenu>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

int columnOf(const RecordView &view, const QString &id)
{
    const auto &columns = qobject_cast<const RecordModel *>(view.model())->shownColumns();
    const auto column = std::ranges::find(columns, id, &RecordColumn::id);
    REQUIRE(column != columns.end());
    return int(column - columns.begin());
}

// Opens the cell of the current row, and types into it.
QLineEdit *typeInto(RecordView &view, const QString &column, const QString &text)
{
    view.setCurrentIndex(view.currentIndex().siblingAtColumn(columnOf(view, column)));
    view.setFocus();
    QTest::qWait(1); // an editor that was closed is gone by then
    QTest::keyClick(&view, Qt::Key_F2);
    auto *line = view.viewport()->findChild<QLineEdit *>();
    REQUIRE(line);
    line->selectAll();
    QTest::keyClicks(line, text);
    return line;
}

// The register in the window, with its first improvement chosen.
struct RegisterInWindow : OpenWindow {
    RegisterInWindow()
    {
        improvement = Id<Improvement>(addImprovement(u"Restore test"_s));
        const Page *page = window.openPage(u"register"_s);
        REQUIRE(page);
        view = page->findChild<RecordView *>();
        REQUIRE(view);
        QTest::qWait(1);
        REQUIRE(view->showRecord(improvement.value));
    }
    Id<Improvement> improvement;
    RecordView *view = nullptr;
};

} // namespace

TEST_CASE("what stands in an open cell is in the register once the window is closed")
{
    RegisterInWindow open;
    typeInto(*open.view, u"title"_s, u"Restore test each week"_s);
    open.window.close();
    CHECK_FALSE(open.window.isVisible());
    CHECK(open.ask.told.isEmpty());
    const auto again = valueOf(Document::open(open.path(), OpenMode::ReadOnly, u"Ada"_s, clockOfTests()));
    CHECK(again->reg().find(open.improvement)->title == u"Restore test each week"_s);
}

TEST_CASE("what cannot be written into its cell keeps the window open until it may go")
{
    RegisterInWindow open;
    open.ask.isConfirmed = false;
    const QLineEdit *line = typeInto(*open.view, u"target_on"_s, u"some day"_s);
    open.window.close();
    REQUIRE(open.window.isVisible());
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.last().contains(u"some day"_s));
    CHECK(line->isVisible());
    CHECK(line->text() == u"some day"_s);
    QWidget other; // as the question does
    other.show();
    QApplication::setActiveWindow(&other);
    CHECK(line->isVisible());
    other.hide();
    open.ask.isConfirmed = true;
    open.window.close();
    CHECK_FALSE(open.window.isVisible());
}

TEST_CASE("Tab writes what was typed into a cell and goes on to the one beside it")
{
    RegisterCase c;
    c.view->showRecord(c.second.value);
    QLineEdit *line = typeInto(*c.view, u"title"_s, u"Fewer alarms"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    CHECK(c.reg().find(c.second)->title == u"Fewer alarms"_s);
    CHECK(c.view->hasFocus());
    CHECK(c.view->currentRecord() == c.second.value);
    CHECK(c.view->currentIndex().column() == columnOf(*c.view, u"owner"_s));
    line = typeInto(*c.view, u"target_on"_s, u"2026-07-01"_s);
    QTest::keyClick(line, Qt::Key_Backtab);
    CHECK(c.reg().find(c.second)->targetOn == QDate(2026, 7, 1));
    CHECK(c.view->currentIndex().column() == columnOf(*c.view, u"target_on"_s) - 1);
    CHECK(c.ask.told.isEmpty());
}

TEST_CASE("a click elsewhere writes what was typed into a cell, and its own menu does not")
{
    RegisterCase c;
    c.view->showRecord(c.second.value);
    const QLineEdit *line = typeInto(*c.view, u"title"_s, u"Fewer alarms"_s);
    const qint64 before = c.workspace.document().change();
    QMenu menu;
    menu.popup({});
    CHECK(line->isVisible());
    menu.close();
    CHECK(line->hasFocus());
    CHECK(c.workspace.document().change() == before);
    c.search()->setFocus(Qt::MouseFocusReason);
    CHECK(c.workspace.document().change() == before + 1);
    CHECK(c.reg().find(c.second)->title == u"Fewer alarms"_s);
}

TEST_CASE("a reference in a cell is completed by Tab and written, before the list has come and after")
{
    RegisterCase c;
    const auto linh = c.add<Person>({{u"name"_s, u"Nguyen, Linh"_s}});
    c.view->showRecord(c.second.value);
    QLineEdit *line = typeInto(*c.view, u"owner"_s, u"ngu"_s);
    QTest::keyClick(line, Qt::Key_Tab);
    REQUIRE(waitFor([&] { return c.reg().find(c.second)->owner == linh; }));
    CHECK(c.view->hasFocus());
    CHECK(c.view->currentIndex().column() == columnOf(*c.view, u"owner"_s) + 1);
    c.view->showRecord(c.first.value);
    line = typeInto(*c.view, u"owner"_s, u"ngu"_s);
    REQUIRE(waitFor([] { return QApplication::activePopupWidget() != nullptr; }));
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
    CHECK(c.reg().find(c.first)->owner == linh);
    CHECK(c.ask.told.isEmpty());
}

TEST_CASE("Alt+Down opens the calendar in a cell of a list that moves rows by the same key")
{
    RegisterCase c;
    c.view->showRecord(c.second.value);
    const auto before = c.panel->model().shownRecords();
    QLineEdit *line = typeInto(*c.view, u"target_on"_s, u"2026-07-01"_s);
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(QApplication::activePopupWidget());
    CHECK(QApplication::activePopupWidget()->findChild<QCalendarWidget *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(line->isVisible()); // the cell is open all the while
    CHECK(line->hasFocus());
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents(); // the delegate commits from the event loop
    CHECK(c.reg().find(c.second)->targetOn == QDate(2026, 7, 2));
    CHECK(c.ask.asked.isEmpty()); // for no reason of a rank
    CHECK(c.panel->model().shownRecords() == before);
}
