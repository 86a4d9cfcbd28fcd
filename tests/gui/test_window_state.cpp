// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says of its register: what was done and undone, which state is shown and judged by which day.
#include "open_window.h"

#include <document/register_view.h>
#include <gui/window/navigation_rail.h>
#include <gui/window/shortcuts_dialog.h>
#include <gui/window/state_banner.h>
#include <gui/window/state_chooser.h>
#include <store/store.h>
#include <widgets/day_edit.h>

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString bannerText(const OpenWindow &open)
{
    const auto *banner = open.window.findChild<StateBanner *>();
    return banner->isVisible() ? banner->findChild<QLabel *>(u"text"_s)->text() : QString();
}

StateChooser &chooserOf(OpenWindow &open)
{
    open.command(u"view.state"_s)->trigger();
    auto *chooser = openDialog<StateChooser>();
    REQUIRE(chooser);
    return *chooser;
}

} // namespace

TEST_CASE("what is undone and done again is said in the status bar, with its own words")
{
    OpenWindow open;
    open.addImprovement(u"R&D portal"_s);
    QAction *undo = open.command(u"edit.undo"_s);
    CHECK(undo->text() == u"&Undo: Added R&&D portal"_s); // the ampersand of a name marks no letter
    undo->trigger();
    CHECK(open.window.statusBar()->currentMessage() == u"Undone: Added R&D portal"_s);
    CHECK_FALSE(undo->isEnabled());
    CHECK(undo->text() == u"&Undo"_s);
    open.command(u"edit.redo"_s)->trigger();
    CHECK(open.window.statusBar()->currentMessage() == u"Done again: Added R&D portal"_s);
    CHECK(open.command(u"edit.redo"_s)->text() == u"&Redo"_s);
    QTest::keyClick(&open.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.window.workspace()->reg().all<Improvement>().isEmpty());
}

TEST_CASE("a day that everything is judged by is told until the window is back in the present")
{
    OpenWindow open;
    CHECK(bannerText(open).isEmpty());
    CHECK(open.window.windowTitle() == u"r.ratchet – Ratchet"_s);
    QAction *present = open.command(u"view.present"_s);
    CHECK_FALSE(present->isEnabled());
    StateChooser &chooser = chooserOf(open);
    CHECK(chooser.findChild<QRadioButton *>(u"asOfToday"_s)->isChecked());
    CHECK(chooser.findChild<QRadioButton *>(u"recordedNow"_s)->isChecked());
    chooser.findChild<DayEdit *>(u"asOfDay"_s)->setDate(QDate(2026, 3, 31));
    CHECK(chooser.findChild<QRadioButton *>(u"asOfOther"_s)->isChecked()); // choosing a day is choosing another
    chooser.accept();
    CHECK(open.window.workspace()->view().asOf() == QDate(2026, 3, 31));
    CHECK(bannerText(open).startsWith(u"Everything is judged as of "_s));
    CHECK(bannerText(open).contains(u"31 March 2026"_s));
    CHECK(present->isEnabled());
    CHECK(open.command(u"edit.find"_s)->isEnabled());
    QTest::mouseClick(open.window.findChild<StateBanner *>()->findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    CHECK(bannerText(open).isEmpty());
    CHECK_FALSE(present->isEnabled());
    CHECK(open.window.workspace()->view().isAsOfToday());
}

TEST_CASE("the chooser opens on what is shown, and a state that somebody gave up is not shown")
{
    OpenWindow open;
    open.addImprovement(u"First"_s);
    const qint64 first = open.window.workspace()->document().change();
    open.addImprovement(u"Second"_s);
    RegisterView &view = open.window.workspace()->view();
    valueOf(view.show({QDate(2026, 5, 1), first}));
    CHECK(bannerText(open).startsWith(
        u"You see the register as it was recorded after change %1. It can be read, not changed. "_s.arg(first)));
    StateChooser &chooser = chooserOf(open);
    CHECK(chooser.findChild<QRadioButton *>(u"recordedAfter"_s)->isChecked());
    CHECK(chooser.findChild<QSpinBox *>(u"recordedNumber"_s)->value() == first);
    CHECK(chooser.findChild<QSpinBox *>(u"recordedNumber"_s)->maximum() == first + 1);
    CHECK(chooser.findChild<QRadioButton *>(u"asOfOther"_s)->isChecked());
    CHECK(chooser.findChild<DayEdit *>(u"asOfDay"_s)->date() == QDate(2026, 5, 1));
    chooser.findChild<QRadioButton *>(u"recordedNow"_s)->setChecked(true);
    chooser.reject();
    CHECK(view.earlierChange() == first);
    StateChooser &again = chooserOf(open);
    again.findChild<QRadioButton *>(u"recordedNow"_s)->setChecked(true);
    again.findChild<QRadioButton *>(u"asOfToday"_s)->setChecked(true);
    again.accept();
    CHECK_FALSE(view.earlierChange());
    CHECK(view.isAsOfToday());
    CHECK(bannerText(open).isEmpty());
}

TEST_CASE("the button of the state says file, day and change, with the file as it is called")
{
    OpenWindow open;
    const QString path = open.folder.filePath(u"R&D.ratchet"_s);
    open.window.setDocument(valueOf(Document::create(path, u"Ada"_s, clockOfTests())));
    QToolButton *button = nullptr;
    for (QToolButton *each : open.window.findChildren<QToolButton *>()) {
        if (each->accessibleName().startsWith(u"R&D.ratchet · "_s))
            button = each;
    }
    REQUIRE(button);
    CHECK(button->accessibleName() == u"R&D.ratchet · as of today ▾"_s);
    CHECK(button->text() == u"R&&D.ratchet · as of today ▾"_s);
    open.addImprovement(u"One"_s);
    valueOf(open.window.workspace()->view().show({QDate(2026, 3, 31), 1}));
    CHECK(button->accessibleName() == u"R&D.ratchet · as of 31 Mar 2026 · as recorded after change 1 ▾"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(openDialog<StateChooser>());
    openDialog<StateChooser>()->reject();
}

TEST_CASE("a register that was opened for reading says so, and offers no way back to a present that it shows")
{
    OpenWindow open;
    REQUIRE(valueOf(Document::create(open.folder.filePath(u"b.ratchet"_s), u"Ada"_s, clockOfTests()))->close());
    open.window.setDocument(
        valueOf(Document::open(open.folder.filePath(u"b.ratchet"_s), OpenMode::ReadOnly, u"Ada"_s, clockOfTests())));
    CHECK(bannerText(open) == u"The file was opened read-only."_s);
    CHECK_FALSE(open.window.findChild<StateBanner *>()->findChild<QPushButton *>(u"back"_s)->isVisible());
    for (const QString &id :
         {u"edit.undo"_s, u"import.services"_s, u"file.restore"_s, u"import.tickets"_s, u"import.ownerSheet"_s})
        CHECK_FALSE(open.command(id)->isEnabled());
    for (const QString &id :
         {u"export.services"_s, u"file.pack"_s, u"file.ownerSheets"_s, u"file.present"_s, u"view.state"_s})
        CHECK(open.command(id)->isEnabled());
}

TEST_CASE("the way back leads page by page, does not count what one went back to, and ends with the register")
{
    OpenWindow open;
    QAction *back = open.command(u"view.back"_s);
    open.window.openPage(u"register"_s);
    open.window.openPage(u"register"_s); // where one is
    open.window.openPage(u"metrics"_s);
    back->trigger();
    CHECK(open.window.currentPage() == u"register"_s);
    open.window.openPage(u"cadence"_s);
    back->trigger();
    CHECK(open.window.currentPage() == u"register"_s);
    back->trigger();
    CHECK(open.window.currentPage() == u"war-chest"_s);
    CHECK_FALSE(back->isEnabled());
    CHECK(open.window.openPage(u"no such page"_s) == nullptr);
    CHECK(open.window.currentPage() == u"war-chest"_s);
    open.window.openPage(u"register"_s);
    open.window.setDocument(valueOf(Document::create(open.folder.filePath(u"b.ratchet"_s), u"Ada"_s, clockOfTests())));
    CHECK(open.window.currentPage() == u"war-chest"_s);
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("the dialog of keys has every command that has some, with its keys")
{
    OpenWindow open;
    open.command(u"help.shortcuts"_s)->trigger();
    auto *dialog = openDialog<ShortcutsDialog>();
    REQUIRE(dialog);
    const auto *list = dialog->findChild<QTreeWidget *>();
    int withKeys = 0;
    for (const QAction *action : open.window.commands().all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            REQUIRE(withKeys < list->topLevelItemCount());
            CHECK(list->topLevelItem(withKeys)->text(0) == action->iconText());
            CHECK(list->topLevelItem(withKeys)->text(1) == keys.toString(QKeySequence::NativeText));
            ++withKeys;
        }
    }
    CHECK(list->topLevelItemCount() == withKeys);
    dialog->reject();
}
