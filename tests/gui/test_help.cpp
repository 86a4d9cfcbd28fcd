// SPDX-License-Identifier: GPL-3.0-or-later
// Help by real keys: F1 on pages, dialogs and fields, the window of the manual, What's This, and what Ctrl+K finds.
#include "open_window.h"
#include "window_walk.h"

#include <gui/help/focus_topic.h>
#include <gui/help/help_browser.h>
#include <gui/help/help_window.h>
#include <gui/records/record_dialog.h>
#include <gui/window/navigation_rail.h>
#include <gui/window/quick_open.h>
#include <gui/window/shortcuts_dialog.h>
#include <gui/workspace/page.h>
#include <help/manual.h>
#include <support/wait.h>
#include <widgets/field_editor.h>
#include <widgets/help_topic.h>

#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTabBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <QWhatsThis>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

HelpWindow *helpWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
            return help;
    }
    return nullptr;
}

QString helpAfterF1(QWidget *focus)
{
    QTest::keyClick(focus, Qt::Key_F1);
    const HelpWindow *help = helpWindow();
    return help ? help->reference() : QString();
}

} // namespace

TEST_CASE("every page, dialog and field leads to a place of the manual that is there")
{
    OpenWindow open;
    fillRegister(open.window.workspace()->document(), u"Word"_s);
    open.window.workspace()->waitForAnswers();
    QStringList lost;
    int asked = 0;
    const auto look = [&](const QString &where, const QWidget &shown) {
        const QString own = shown.property(helpTopicProperty).toString();
        asked += own.isEmpty() ? 0 : 1;
        const bool isDialog = shown.isWindow() && shown.inherits("QDialog");
        if ((!own.isEmpty() && !manual().section(own))
            || (isDialog && own.isEmpty() && !shown.inherits("Ratchet::DayDialog")))
            lost += where + u": "_s + own;
    };
    const WindowWalk walk([](const QString &, const QString &) {}, look);
    walk.pages(open.window);
    walk.dialogs(*open.window.workspace());
    CHECK(asked > 100);
    lost.removeDuplicates();
    INFO(lost.join(u'\n').toStdString());
    CHECK(lost.isEmpty());
    for (const PageInfo &page : pages()) {
        INFO(page.id.toStdString());
        CHECK(manual().section(page.help) != nullptr);
    }
}

TEST_CASE("F1 opens the manual at the page, and in a dialog at the field with the focus")
{
    OpenWindow open;
    open.window.openPage(u"metrics"_s);
    CHECK(helpAfterF1(&open.window) == u"metrics"_s);
    open.window.openPage(u"raci"_s);
    CHECK(helpAfterF1(&open.window).startsWith(u"raci"_s));
    auto *rail = open.window.findChild<NavigationRail *>();
    REQUIRE(rail);
    rail->setFocus();
    REQUIRE(rail->hasFocus());
    CHECK(helpAfterF1(rail).startsWith(u"raci"_s)); // beside the page, which it tells of

    RecordDialog dialog(*open.window.workspace(), EntityKind::Improvement, {}, &open.window);
    dialog.open(); // the window's own shortcuts are out of reach now
    auto *owner = dialog.findChild<QWidget *>(u"owner"_s)->focusProxy();
    owner->setFocus();
    CHECK(helpAfterF1(owner) == u"fields-improvement#owner"_s);
    HelpWindow *help = helpWindow();
    REQUIRE(help);
    CHECK(help->isEnabled());
    CHECK_FALSE(help->isModal());
    QTest::keyClick(help, Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(dialog.isVisible());
}

TEST_CASE("F1 brings the manual back that is minimised, and tells of the manual in the manual itself")
{
    OpenWindow open;
    open.window.openPage(u"metrics"_s);
    CHECK(helpAfterF1(&open.window) == u"metrics"_s);
    HelpWindow *help = helpWindow();
    REQUIRE(help);
    help->showMinimized();
    REQUIRE(help->isMinimized());
    CHECK(helpAfterF1(&open.window) == u"metrics"_s);
    CHECK_FALSE(help->isMinimized());
    help->showMaximized();
    help->setWindowState(help->windowState() | Qt::WindowMinimized);
    helpAfterF1(&open.window);
    CHECK_FALSE(help->isMinimized());
    CHECK(help->isMaximized()); // as it was
    QApplication::setActiveWindow(help);
    auto *search = help->findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    CHECK(helpAfterF1(search) == u"keyboard#manual"_s);
}

TEST_CASE("an entry of the contents and a hit of the search open again where they are current")
{
    announceWarning(u"propagateSizeHints"_s);
    HelpWindow help;
    show(help);
    help.showReference(u"metrics"_s);
    auto *text = help.findChild<HelpBrowser *>(u"text"_s);
    auto *contents = help.findChild<QTreeWidget *>(u"contents"_s);
    QTreeWidgetItem *metrics = contents->currentItem();
    const auto goAway = [&] {
        text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum());
        REQUIRE(text->verticalScrollBar()->value() > 0);
    };
    goAway();
    QTest::mouseClick(contents->viewport(), Qt::LeftButton, {}, contents->visualItemRect(metrics).center());
    CHECK(text->verticalScrollBar()->value() == 0);
    goAway();
    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Return);
    CHECK(text->verticalScrollBar()->value() == 0);

    auto *search = help.findChild<QLineEdit *>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"p' chart"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *hits = help.findChild<QListWidget *>(u"hits"_s);
    const auto follow = [&] { text->setSource(QUrl(u"verdicts.md#effect"_s)); }; // a link of the text
    follow();
    REQUIRE(help.reference() == u"verdicts#effect"_s);
    QTest::mouseClick(hits->viewport(), Qt::LeftButton, {}, hits->visualItemRect(hits->currentItem()).center());
    CHECK(help.reference() == u"glossary#p-prime-chart"_s);
    follow();
    QTest::keyClick(hits, Qt::Key_Return);
    CHECK(help.reference() == u"glossary#p-prime-chart"_s);
    follow();
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(help.reference() == u"glossary#p-prime-chart"_s);
}

TEST_CASE("a field says what it asks for: as tooltip, to screen readers, and on Shift+F1")
{
    OpenWindow open;
    RecordDialog dialog(*open.window.workspace(), EntityKind::Steering, {}, nullptr);
    show(dialog);
    const auto *editor = dialog.findChild<FieldEditor *>(u"expected_change"_s);
    CHECK(editor->toolTip().contains(u"in its unit and with a sign"_s));
    QWidget *line = editor->focusProxy();
    CHECK(line->accessibleDescription() == editor->toolTip());
    line->setFocus();
    const auto isShown = [] {
        return std::ranges::any_of(QApplication::topLevelWidgets(),
                                   [](const QWidget *widget) { return widget->inherits("QWhatsThat"); });
    };
    CHECK_FALSE(isShown());
    QTest::keyClick(line, Qt::Key_F1, Qt::ShiftModifier);
    CHECK(isShown());
    QWhatsThis::hideText();
}

TEST_CASE("the window of the manual is walked by keys: contents, search, back and forward")
{
    announceWarning(u"propagateSizeHints"_s);
    HelpWindow help;
    show(help);
    CHECK(unnamedControls(help) == QStringList());
    help.showReference(u"metrics"_s);
    CHECK(help.reference() == u"metrics"_s);
    auto *contents = help.findChild<QTreeWidget *>(u"contents"_s);
    CHECK(contents->currentItem()->text(0) == manual().topic(u"metrics")->title); // stands where the text is
    auto *text = help.findChild<HelpBrowser *>(u"text"_s);
    CHECK(text->toPlainText().contains(u"A metric is a number"_s));
    CHECK_FALSE(text->toPlainText().contains(u"{#"_s));

    contents->setFocus();
    QTest::keyClick(contents, Qt::Key_Down); // to the next of the tree
    CHECK(help.reference() != u"metrics"_s);
    QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
    CHECK(help.reference() == u"metrics"_s);
    QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
    CHECK(help.reference() != u"metrics"_s);

    auto *search = help.findChild<QLineEdit *>(u"search"_s);
    QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
    CHECK(search->hasFocus());
    QTest::keyClicks(search, u"p' chart"_s);
    const auto *hits = help.findChild<QListWidget *>(u"hits"_s);
    REQUIRE(hits->count() > 1);
    CHECK(hits->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(help.reference() == u"glossary#p-prime-chart"_s);
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(help.reference() != u"glossary#p-prime-chart"_s);
    QTest::keyClicks(search, u" that is nowhere"_s);
    CHECK(hits->count() == 1); // which says so
    QTest::keyClick(&help, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(contents->isVisible());
}

TEST_CASE("a place of the manual is scrolled to the top, and a link leads to its section")
{
    announceWarning(u"propagateSizeHints"_s);
    HelpBrowser browser;
    browser.resize(500, 300);
    browser.show();
    browser.showReference(u"charts"_s);
    CHECK(browser.verticalScrollBar()->value() == 0);
    browser.showReference(u"charts#phases"_s);
    const int atPhases = browser.verticalScrollBar()->value();
    CHECK(atPhases > 300);
    browser.setSource(QUrl(u"charts.md#run"_s)); // as a link of the text says it
    CHECK(browser.reference() == u"charts#run"_s);
    CHECK(browser.verticalScrollBar()->value() < atPhases);
    browser.setSource(QUrl(u"verdicts.md#effect"_s));
    CHECK(browser.reference() == u"verdicts#effect"_s);
    CHECK(browser.verticalScrollBar()->value() > 0);
    browser.showReference(u"capacity#timesheets"_s); // its last section
    CHECK(browser.verticalScrollBar()->value() > browser.verticalScrollBar()->maximum() - browser.viewport()->height());
    CHECK(browser.cursorForPosition(QPoint(30, 8)).block().text() == u"From a timesheet"_s);
    browser.showReference(u"verdicts#effect"_s);
    browser.setSource(QUrl(u"https://example.org/"_s)); // nothing is fetched
    CHECK(browser.reference() == u"verdicts#effect"_s);
    browser.showReference(u"no-such-topic"_s);
    CHECK(browser.reference() == u"verdicts#effect"_s);
}

TEST_CASE("Ctrl+K finds terms, topics and tabs")
{
    OpenWindow open;
    const auto choose = [&open](const QString &words) {
        open.command(u"edit.quickOpen"_s)->trigger();
        auto *dialog = openDialog<QuickOpen>();
        REQUIRE(dialog);
        auto *line = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::qWait(1); // what was chosen comes after the dialog
    };
    choose(u"p chart"_s);
    REQUIRE(helpWindow());
    CHECK(helpWindow()->reference() == u"glossary#p-chart"_s);
    choose(u"capacity raids"_s);
    CHECK(open.window.currentPage() == u"capacity"_s);
    const auto *tabs = open.window.openPage(u"capacity"_s)->findChild<QTabBar *>();
    CHECK(tabs->tabText(tabs->currentIndex()) == u"Raids"_s);
}

TEST_CASE("the list of keys begins with those of the page that is shown")
{
    OpenWindow open;
    fillRegister(open.window.workspace()->document(), u"Word"_s); // with rows there is a list
    Page *page = open.window.openPage(u"register"_s);
    ShortcutsDialog dialog(open.window.commands(), page, &open.window);
    const auto *list = dialog.findChild<QTreeWidget *>();
    QStringList keys;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        keys += list->topLevelItem(row)->text(1);
    for (const QString &wanted : {u"Ctrl+N"_s, u"Ctrl+E"_s, u"Ctrl+Return"_s, u"Del"_s, u"Ctrl+V"_s, u"F1"_s}) {
        INFO(wanted.toStdString());
        CHECK(keys.contains(wanted));
    }
}

TEST_CASE("the manual is written as PDF from the menu")
{
    OpenWindow open;
    open.ask.answer = open.folder.filePath(u"manual.pdf"_s);
    open.command(u"help.pdf"_s)->trigger();
    REQUIRE(waitFor([&open] { return !open.ask.told.isEmpty(); }));
    CHECK(contentOf(open.ask.answer).startsWith("%PDF"));
    CHECK(open.ask.told.last().contains(u"manual.pdf"_s));
}
