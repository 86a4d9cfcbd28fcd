// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole, driven by its commands and keys.
#include "open_window.h"

#include <charts/palette.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <gui/register/register_page.h>
#include <gui/warchest/war_chest_page.h>
#include <gui/window/navigation_rail.h>
#include <gui/window/pages.h>
#include <gui/window/recent_files.h>
#include <gui/window/state_banner.h>
#include <gui/window/state_chooser.h>
#include <gui/window/welcome_page.h>
#include <store/store.h>
#include <support/wait.h>
#include <widgets/theme.h>

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabBar>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("without a register the window offers the first step")
{
    announceWarning(u"propagateSizeHints"_s);
    ScriptedAsk ask;
    MainWindow window(ask, clockOfTests());
    window.show();
    const auto *welcome = window.findChild<WelcomePage *>();
    REQUIRE(welcome);
    CHECK(welcome->isVisible());
    CHECK(welcome->findChildren<QPushButton *>().size() >= 3);
    CHECK(unnamedControls(*welcome) == QStringList());
    CHECK(welcome->findChild<QLabel *>(u"title"_s)->font().pointSizeF() > 1.4 * QApplication::font().pointSizeF());
    for (const QString &id :
         {u"page.register"_s, u"edit.undo"_s, u"file.pack"_s, u"view.state"_s, u"import.improvements"_s})
        CHECK_FALSE(window.commands()[id]->isEnabled());
    CHECK(window.commands()[u"file.open"_s]->isEnabled());
    CHECK(window.openPage(u"register"_s) == nullptr);
    auto *first = welcome->findChild<QPushButton *>(u"openFile"_s);
    QSignalSpy pressed(first, &QPushButton::clicked);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Return);
    QTest::keyClick(first, Qt::Key_Enter, Qt::KeypadModifier);
    CHECK(pressed.size() == 2);
    for (const QPushButton *button : welcome->findChildren<QPushButton *>())
        CHECK(button->autoDefault());
}

TEST_CASE("every page of the table opens, and all of its controls have names")
{
    OpenWindow open;
    CHECK(open.window.currentPage() == u"war-chest"_s);
    for (const PageInfo &page : pages()) {
        INFO(page.id);
        open.command(u"page."_s + page.id)->trigger();
        CHECK(open.window.currentPage() == page.id);
        Page *made = open.window.openPage(page.id);
        REQUIRE(made);
        CHECK(made->isVisible());
        CHECK(unnamedControls(*made) == QStringList());
        CHECK(made->minimumSizeHint().width() <= 1366 - 200);
    }
}

TEST_CASE("another theme leaves every text the letters that it has")
{
    announceWarning(u"propagateSizeHints"_s);
    ScriptedAsk ask;
    MainWindow empty(ask, clockOfTests());
    empty.show();
    OpenWindow open;
    for (const PageInfo &page : pages())
        open.command(u"page."_s + page.id)->trigger();
    QList<QPair<QPointer<QLabel>, double>> sizes;
    for (QWidget *window : {static_cast<QWidget *>(&empty), static_cast<QWidget *>(&open.window)}) {
        for (QLabel *label : window->findChildren<QLabel *>())
            sizes += {label, label->font().pointSizeF()};
    }
    REQUIRE(sizes.size() > 200);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(theme);
        for (const auto &[label, size] : sizes) {
            if (label && label->font().pointSizeF() != size)
                FAIL_CHECK(label->text().toStdString() << " of " << label->parentWidget()->metaObject()->className()
                                                       << ": " << size << " became " << label->font().pointSizeF());
        }
    }
}

TEST_CASE("commands have ids and keys of their own")
{
    OpenWindow open;
    QSet<QString> ids;
    QSet<QString> keys;
    for (const QAction *action : open.window.commands().all()) {
        INFO(action->objectName());
        CHECK_FALSE(ids.contains(action->objectName()));
        ids += action->objectName();
        const QString shortcut = action->shortcut().toString();
        CHECK_FALSE(keys.contains(shortcut));
        if (!shortcut.isEmpty())
            keys += shortcut;
        CHECK_FALSE(action->text().isEmpty());
    }
    CHECK(ids.size() > 30);
}

TEST_CASE("a page is reached by key, and Back leads to where one was")
{
    OpenWindow open;
    QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(open.window.currentPage() == u"register"_s);
    QTest::keyClick(&open.window, Qt::Key_3, Qt::AltModifier);
    CHECK(open.window.currentPage() == u"evidence-3"_s);
    QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(open.window.currentPage() == u"register"_s);
    QTest::keyClick(&open.window, Qt::Key_Left, Qt::AltModifier);
    CHECK(open.window.currentPage() == u"war-chest"_s);
    CHECK_FALSE(open.command(u"view.back"_s)->isEnabled());
}

TEST_CASE("a page that is opened by key has the keyboard, whatever had it before")
{
    OpenWindow open;
    CHECK_FALSE(open.window.findChild<NavigationRail *>()->hasFocus());
    open.window.findChild<NavigationRail *>()->setFocus();
    QTest::keyClick(&open.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(open.window.openPage(u"register"_s)->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("records and rows open on their page")
{
    OpenWindow open;
    const RecordId record = open.addImprovement(u"Runbook"_s);
    open.window.workspace()->showRecord({EntityKind::Improvement, record});
    CHECK(open.window.currentPage() == u"register"_s);
    open.window.workspace()->showRows(u"why"_s, {{EntityKind::Ceremony, 1}});
    CHECK(open.window.currentPage() == u"cadence"_s);
    open.window.workspace()->showRows(u"nothing"_s, {});
    CHECK(open.window.currentPage() == u"cadence"_s);
    open.window.workspace()->showQuestion(4);
    CHECK(open.window.currentPage() == u"evidence-4"_s);
}

TEST_CASE("every kind of record but the register's own housekeeping has a page")
{
    for (const EntityKind kind : entityKinds) {
        const bool isHousekeeping = kind == EntityKind::Settings || kind == EntityKind::Threshold
            || kind == EntityKind::SavedView || kind == EntityKind::ImportMap;
        INFO(entityType(kind).name);
        CHECK((pageOf(kind) != nullptr) == !isHousekeeping);
    }
}

TEST_CASE("undo and redo say what they would do")
{
    OpenWindow open;
    CHECK_FALSE(open.command(u"edit.undo"_s)->isEnabled());
    open.addImprovement(u"Runbook"_s);
    REQUIRE(open.command(u"edit.undo"_s)->isEnabled());
    CHECK(open.command(u"edit.undo"_s)->text().contains(u"Added Runbook"_s));
    open.command(u"edit.undo"_s)->trigger();
    CHECK(open.window.workspace()->reg().all<Improvement>().isEmpty());
    CHECK(open.command(u"edit.redo"_s)->text().contains(u"Added Runbook"_s));
    open.command(u"edit.redo"_s)->trigger();
    CHECK(open.window.workspace()->reg().all<Improvement>().size() == 1);
}

TEST_CASE("an earlier state says that it is one, refuses to be changed, and leads back")
{
    OpenWindow open;
    open.addImprovement(u"First"_s);
    const qint64 before = open.window.workspace()->document().change();
    open.addImprovement(u"Second"_s);
    RegisterView &view = open.window.workspace()->view();
    const auto *banner = open.window.findChild<StateBanner *>();
    CHECK_FALSE(banner->isVisible());

    REQUIRE(view.setRecordedAt(before));
    CHECK(banner->isVisible());
    CHECK(view.reg().all<Improvement>().size() == 1);
    CHECK_FALSE(open.command(u"edit.undo"_s)->isEnabled());
    CHECK_FALSE(open.command(u"import.improvements"_s)->isEnabled());
    ChangeBuilder builder = open.window.workspace()->document().builder();
    builder.remove(EntityKind::Improvement, view.reg().all<Improvement>().begin()->id.value);
    CHECK_FALSE(open.window.workspace()->apply(std::move(builder), u"no"_s));
    CHECK(open.ask.told.size() == 1);

    open.command(u"view.present"_s)->trigger();
    CHECK_FALSE(banner->isVisible());
    CHECK(view.reg().all<Improvement>().size() == 2);
    CHECK(open.command(u"edit.undo"_s)->isEnabled());
}

TEST_CASE("the chooser sets reporting date and recorded state")
{
    OpenWindow open;
    open.addImprovement(u"First"_s);
    open.addImprovement(u"Second"_s);
    RegisterView &view = open.window.workspace()->view();
    StateChooser chooser(*open.window.workspace());
    CHECK(unnamedControls(chooser) == QStringList());
    chooser.findChild<QSpinBox *>(u"recordedNumber"_s)->setValue(int(view.document().change() - 1));
    CHECK(chooser.findChild<QRadioButton *>(u"recordedAfter"_s)->isChecked());
    chooser.findChild<QDateEdit *>(u"asOfDay"_s)->setDate(QDate(2026, 3, 31));
    chooser.accept();
    REQUIRE(waitFor([&] { return chooser.result() == QDialog::Accepted; }));
    CHECK(view.earlierChange() == view.document().change() - 1);
    CHECK(view.asOf() == QDate(2026, 3, 31));
    CHECK(StateChooser::stateText(view).contains(QLocale().toString(QDate(2026, 3, 31), QLocale::ShortFormat)));

    StateChooser again(*open.window.workspace());
    again.findChild<QRadioButton *>(u"recordedOn"_s)->setChecked(true);
    again.findChild<QDateEdit *>(u"recordedDay"_s)->setDate(QDate(2001, 1, 1));
    again.accept(); // there was no register then
    CHECK(again.result() != QDialog::Accepted);
    CHECK_FALSE(again.findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    CHECK(view.earlierChange() == view.document().change() - 1);
}

TEST_CASE("a register that somebody writes to is offered for reading, naming who it is")
{
    OpenWindow open;
    ScriptedAsk ask;
    ask.choice = 0; // read-only
    MainWindow second(ask);
    second.openFile(open.path());
    REQUIRE(waitFor([&] { return second.workspace() != nullptr; }));
    REQUIRE(ask.told.size() == 1);
    CHECK(ask.told.first().contains(u"Ada"_s));
    REQUIRE(second.workspace());
    CHECK(second.workspace()->document().isReadOnly());
    CHECK_FALSE(second.commands()[u"edit.undo"_s]->isEnabled());
    second.workspace()->waitForAnswers();

    ScriptedAsk refusing;
    MainWindow third(refusing);
    third.openFile(open.path());
    REQUIRE(waitFor([&] { return !refusing.told.isEmpty(); }));
    CHECK(third.workspace() == nullptr);
}

TEST_CASE("a file that is no register leaves what is open as it was")
{
    OpenWindow open;
    const QString foreign = open.folder.filePath(u"notes.ratchet"_s);
    writeFile(foreign, "not a database");
    open.window.openFile(foreign);
    REQUIRE(waitFor([&] { return !open.ask.told.isEmpty(); }));
    CHECK(open.ask.told.size() == 1);
    REQUIRE(open.window.workspace());
    CHECK(QFileInfo(open.window.workspace()->document().path()) == QFileInfo(open.path()));
    CHECK(contentOf(foreign) == QByteArray("not a database"));
}

TEST_CASE("closing writes a backup where something changed")
{
    OpenWindow open;
    open.addImprovement(u"Runbook"_s);
    open.window.workspace()->waitForAnswers();
    open.window.close();
    CHECK(open.window.workspace() == nullptr);
    const QDir backups(open.folder.filePath(u"r backups"_s));
    CHECK(backups.entryList(QDir::Files).size() == 1);
    CHECK(
        Document::open(open.path(), OpenMode::ReadWrite, u"Bob"_s, clockOfTests()).has_value()); // the lock is released
}

TEST_CASE("a register dropped on the window is opened")
{
    OpenWindow open;
    const QString other = open.folder.filePath(u"other.ratchet"_s);
    REQUIRE(valueOf(Document::create(other, u"Ada"_s, clockOfTests()))->close());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&open.window, &drop);
    CHECK(QFileInfo(open.window.workspace()->document().path()) == QFileInfo(open.path())); // the drag ends first
    const auto isOther = [&] { return QFileInfo(open.window.workspace()->document().path()) == QFileInfo(other); };
    REQUIRE(waitFor(isOther));
    CHECK(recentFiles().first() == QFileInfo(other).absoluteFilePath());
}

TEST_CASE("the status bar says what is saved and that the ledger is intact")
{
    OpenWindow open;
    open.addImprovement(u"Runbook"_s);
    const auto texts = [&open] {
        QString all;
        for (const auto *label : open.window.statusBar()->findChildren<QLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    CHECK(texts().contains(u"change %1"_s.arg(open.window.workspace()->document().change())));
    CHECK(texts().contains(u"Ada"_s));
    REQUIRE(waitFor([&texts] { return texts().contains(u"Ledger intact"_s); }));
}

TEST_CASE("the rail shows counts and follows the page")
{
    OpenWindow open;
    open.addImprovement(u"Runbook"_s);
    open.window.workspace()->waitForAnswers();
    auto *rail = open.window.findChild<NavigationRail *>();
    open.window.openPage(u"register"_s);
    CHECK(rail->currentItem()->text() == u"Register"_s);
    CHECK(rail->currentItem()->data(Qt::AccessibleTextRole).toString() == u"Register, 1"_s);
    open.window.openPage(u"evidence-1"_s);
    CHECK(rail->currentRow() == 0);
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_Down);
    QTest::keyClick(rail, Qt::Key_Down);
    CHECK(open.window.currentPage() == u"pirs"_s);
    CHECK(rail->hasFocus());
}

TEST_CASE("the theme changes while the program runs")
{
    OpenWindow open;
    open.command(u"view.theme.dark"_s)->trigger();
    CHECK(screenTheme() == Theme::Dark);
    CHECK(QApplication::palette().window().color() == palette(Theme::Dark).window);
    CHECK(savedThemeChoice() == ThemeChoice::Dark);
    open.command(u"view.theme.light"_s)->trigger();
    CHECK(QApplication::palette().window().color() == palette(Theme::Light).window);
    CHECK_FALSE(qApp->styleSheet().contains(u'@'));
    CHECK(qApp->styleSheet().contains(palette(Theme::Light).accent.name()));
}

TEST_CASE("no view of a page takes a key that belongs to the window, and none stands twice on one view")
{
    OpenWindow open;
    QSet<QString> ofWindow; // Qt does nothing at all on a key that two actions claim
    for (const QAction *command : open.window.commands().all()) {
        if (!command->shortcut().isEmpty())
            ofWindow.insert(command->shortcut().toString());
    }
    REQUIRE(ofWindow.size() > 10);
    int seen = 0;
    for (const PageInfo &info : pages()) {
        INFO(info.id);
        Page *page = open.window.openPage(info.id);
        auto *tabs = page->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
        for (int tab = 0; tab < std::max(1, tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QSet<QString> ofView;
            for (const QAction *action : page->actions()) {
                const QString keys = action->shortcut().toString();
                if (keys.isEmpty())
                    continue;
                INFO(action->text() << keys);
                CHECK_FALSE(ofWindow.contains(keys));
                CHECK_FALSE(ofView.contains(keys));
                ofView.insert(keys);
                ++seen;
            }
        }
    }
    CHECK(seen > 20);
}
