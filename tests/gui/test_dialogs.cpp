// SPDX-License-Identifier: GPL-3.0-or-later
// What all dialogs and menus owe their user: each letter leads to one place, Enter to what the dialog is for, no title
// is cut, and none of them stands behind another.
#include "every_dialog.h"
#include "open_workspace.h"
#include "window_walk.h"

#include <core/catalogue.h>
#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/register.h>
#include <exchange/sheets/xlsx_writer.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/import/import_dialog.h>
#include <gui/packs/pack_dialog.h>
#include <gui/slides/present_dialog.h>
#include <gui/window/main_window.h>
#include <gui/window/pages.h>
#include <gui/window/settings_dialog.h>
#include <report/paper/pack_choices.h>
#include <support/wait.h>
#include <widgets/ask_dialogs.h>
#include <widgets/day_edit.h>
#include <widgets/field_problem.h>
#include <widgets/progress_job.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

#include <atomic>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The letters that stand for several of these texts, with the texts.
QStringList doubled(const QStringList &texts)
{
    QHash<QString, QString> first;
    QStringList twice;
    for (const QString &text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty())
            continue;
        if (first.contains(letter))
            twice += letter + u": "_s + first[letter] + u", "_s + text;
        else
            first.insert(letter, text);
    }
    return twice;
}

QStringList textsOf(const QWidget &dialog)
{
    QStringList texts;
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool leads = widget->inherits("QAbstractButton") || (label && label->buddy());
        if (leads && widget->isVisibleTo(&dialog))
            texts += widget->property("text").toString();
        const auto *tabs = qobject_cast<const QTabBar *>(widget);
        for (int tab = 0; tabs && tab < tabs->count(); ++tab)
            texts += tabs->tabText(tab);
    }
    return texts;
}

void checkMenu(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions) {
        texts += action->text();
        if (action->menu())
            checkMenu(action->menu()->actions());
    }
    CHECK(doubled(texts) == QStringList());
}

} // namespace

TEST_CASE("no letter leads to two places of a menu or a dialog, in any language")
{
    const SpokenLanguage language(GENERATE(QLocale(QLocale::English), QLocale(QLocale::German),
                                           QLocale(QLocale::French), QLocale(QLocale::Arabic)));
    OpenWorkspace open;
    const QDateTime at(dayOfTests, QTime(9, 0), Qt::UTC);
    const auto board = open.add<Ceremony>(
        {{u"name"_s, u"Board"_s}, {u"rrule"_s, u"FREQ=WEEKLY"_s}, {u"starts_at"_s, at}, {u"time_zone"_s, u"UTC"_s}});
    CHECK(doubled(textsOf(PackDialog(open.workspace, PackChoices(), true, nullptr))) == QStringList());
    PresentDialog present(open.workspace, board, nullptr);
    present.waitForSlides();
    CHECK(doubled(textsOf(present)) == QStringList());
    CHECK(doubled(textsOf(OccurrenceDialog(open.workspace, {board, at, {}, OccurrenceStatus::Due, {}}, nullptr)))
          == QStringList());

    QTemporaryDir folder;
    MainWindow window(open.ask, clockOfTests());
    window.setDocument(valueOf(Document::create(folder.filePath(u"r.ratchet"_s), u"Ada"_s, clockOfTests())));
    window.workspace()->waitForAnswers();
    fillRegister(window.workspace()->document(), u"Word"_s);
    for (const PageInfo &page : pages()) {
        INFO(page.id.toStdString());
        window.openPage(page.id);
        for (const QAction *menu : window.menuBar()->actions())
            Q_EMIT menu->menu()->aboutToShow();
        checkMenu(window.menuBar()->actions());
    }
    SettingsDialog settings(window.workspace(), open.ask);
    CHECK(doubled(textsOf(settings)) == QStringList());
    ImportDialog import(*window.workspace(), EntityKind::Improvement, nullptr);
    import.show();
    CHECK(doubled(textsOf(import)) == QStringList());
    const QString path = folder.filePath(u"two sheets.xlsx"_s);
    valueOf(writeWorkbook(path,
                          {{u"A"_s, {u"title"_s, u"owner"_s, u"effort"_s}, {{u"Bell"_s, u"Word 1"_s, u"much"_s}}},
                           {u"B"_s, {u"title"_s}, {{u"Horn"_s}}}}));
    import.readFile(path);
    REQUIRE(waitFor([&import] { return import.findChild<QStackedWidget *>(u"steps"_s)->currentIndex() == 1; }));
    CHECK(doubled(textsOf(import)) == QStringList());
    QTest::mouseClick(import.findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
    CHECK(doubled(textsOf(import)) == QStringList());
    everyDialog(*window.workspace(), [](const QString &where, const QDialog &dialog) {
        INFO(where.toStdString());
        CHECK(doubled(textsOf(dialog)) == QStringList());
    });
}

TEST_CASE("in the choices for a pack only Export answers Enter")
{
    OpenWorkspace open;
    PackDialog dialog(open.workspace, PackChoices(), true, nullptr);
    for (const QPushButton *button : dialog.findChildren<QPushButton *>()) {
        INFO(button->text().toStdString());
        CHECK((!button->autoDefault() || button->isDefault() || button->text().contains(u"Cancel"_s)));
    }
}

TEST_CASE("the time at which a review was held is typed whole, or refused")
{
    OpenWorkspace open;
    const QDateTime at(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC);
    const auto board = open.add<Ceremony>(
        {{u"name"_s, u"Board"_s}, {u"rrule"_s, u"FREQ=WEEKLY"_s}, {u"starts_at"_s, at}, {u"time_zone"_s, u"UTC"_s}});
    OccurrenceDialog dialog(open.workspace, {board, at, {}, OccurrenceStatus::Due, {}}, nullptr);
    dialog.show();
    QLineEdit *line = nullptr;
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>())
        line = each->accessibleName() == "Held at"_L1 ? each : line;
    REQUIRE(line);
    CHECK_FALSE(line->text().contains(u"10:00:00"_s)); // no seconds
    const auto type = [line](const QString &text) {
        line->selectAll();
        QTest::keyClicks(line, text);
    };
    type(u"soon"_s);
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(dialog.findChild<FieldProblem *>(u"heldAtProblem"_s)->said().contains(u"\"soon\""_s));
    CHECK(open.reg().all<Occurrence>().size() == 0);
    const QDateTime held(QDate(2026, 3, 4), QTime(17, 0), Qt::UTC);
    type(GENERATE_COPY(u"2026-03-04 17:00"_s,
                       QString(QLocale().toString(held.date(), QLocale::ShortFormat) + u" 17:00:00"_s)));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(open.reg().all<Occurrence>().size() == 1);
    CHECK(open.reg().all<Occurrence>().begin()->heldAt == held);
}

TEST_CASE("a day is typed whole over what stood there, or refused; keys step through days and leave the field")
{
    QWidget window;
    DayEdit edit(&window);
    edit.setDate(QDate(2026, 11, 23));
    DayEdit other(&window);
    other.move(0, 60);
    window.show();
    QApplication::setActiveWindow(&window);
    edit.setFocus(Qt::TabFocusReason);
    const QDate typed(2025, 3, 4);
    const QString text = GENERATE_COPY(u"2025-03-04"_s, QLocale().toString(typed, QLocale::ShortFormat), u"2025-3-4"_s);
    const bool isSelectedByHand = GENERATE(false, true); // Tab selects all of it, too
    if (isSelectedByHand)
        QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&edit, text);
    CHECK(edit.text() == text); // as it was typed
    CHECK(edit.date() == typed);
    QTest::keyClick(&edit, Qt::Key_Tab);
    CHECK(other.hasFocus());
    CHECK(edit.date() == typed);
    CHECK(edit.text() == QLocale().toString(typed, edit.displayFormat()));

    edit.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&edit, u"31 Nov 2025"_s); // there is none
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == "31 Nov 2025"_L1); // it stands there until it is mended
    other.setFocus();
    CHECK(edit.date() == typed);
    CHECK(edit.text() == QLocale().toString(typed, edit.displayFormat()));
    edit.setMaximumDate(typed);
    edit.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&edit, u"2025-03-05"_s);
    CHECK(edit.date() == typed);
    other.setFocus();
    QTest::keyClick(&other, Qt::Key_Up);
    CHECK(other.date() != QDate(2026, 1, 1));
}

TEST_CASE("a dialog of progress is gone before its result is told")
{
    QWidget window;
    window.show();
    bool isDone = false;
    std::atomic_bool isSeen = false;
    runJob<int>(
        &window, u"Working…"_s,
        [&isSeen](const JobProgress &progress) -> Result<int> {
            progress(1, 2);
            for (int i = 0; i < 1000 && !isSeen; ++i)
                QThread::msleep(5);
            return 7;
        },
        [&](const Result<int> &result) {
            CHECK(valueOf(result) == 7);
            CHECK(openDialog<QProgressDialog>() == nullptr);
            isDone = true;
        });
    for (int i = 0; i < 1000 && !isDone; ++i) {
        QTest::qWait(5);
        isSeen = isSeen || openDialog<QProgressDialog>();
    }
    CHECK(isSeen);
    CHECK(isDone);
}

TEST_CASE("a message is as wide as its title, and its first action answers Enter")
{
    announceWarning(u"propagateSizeHints"_s);
    AskDialogs ask;
    const QString title = u"A title that is longer than the one sentence below it"_s;
    std::optional<int> chosen;
    ask.choose(nullptr, title, u"Short."_s, {u"One"_s, u"Two"_s}, u"None"_s, [&](int action) { chosen = action; });
    auto *box = openDialog<QMessageBox>();
    REQUIRE(box);
    CHECK(box->width() > box->fontMetrics().horizontalAdvance(title) + 100);
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(chosen == 0);
}

TEST_CASE("what cannot be had again is given up by its button alone: Escape and closing leave the question there")
{
    announceWarning(u"propagateSizeHints"_s);
    AskDialogs ask;
    std::optional<int> chosen;
    ask.chooseByButton(nullptr, u"Keep it?"_s, u"Once."_s, {u"Today"_s}, u"Do not keep it"_s,
                       [&](int action) { chosen = action; });
    const QPointer<QMessageBox> box = openDialog<QMessageBox>();
    REQUIRE(box);
    QTest::keyClick(box.data(), Qt::Key_Escape);
    CHECK(box->isVisible());
    CHECK_FALSE(box->close());
    CHECK(box->isVisible());
    CHECK_FALSE(chosen);
    const QString pressed = GENERATE(u"Today"_s, u"Do not keep it"_s);
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == pressed)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::qWait(1);
    CHECK(openDialog<QMessageBox>() == nullptr);
    CHECK(chosen.has_value() == (pressed == "Today"_L1));
}

TEST_CASE("a question comes back at once; what follows is not done where the user gives up or the parent is gone")
{
    announceWarning(u"propagateSizeHints"_s);
    AskDialogs ask;
    QWidget window;
    auto *parent = new QWidget(&window);
    window.show();
    int done = 0;
    const auto question = [&] { ask.confirm(parent, u"Delete"_s, u"All of it?"_s, u"Delete"_s, [&] { ++done; }); };
    const auto press = [](QMessageBox::ButtonRole role) {
        auto *box = openDialog<QMessageBox>();
        REQUIRE(box);
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QTest::qWait(1);
        CHECK(openDialog<QMessageBox>() == nullptr);
    };
    question();
    CHECK(done == 0);
    press(QMessageBox::AcceptRole);
    CHECK(done == 1);
    question();
    press(QMessageBox::RejectRole);
    CHECK(done == 1);
    question();
    delete parent;
    press(QMessageBox::AcceptRole);
    CHECK(done == 1);
}

TEST_CASE("a text is asked for without waiting, and is nothing where the user gives up")
{
    announceWarning(u"propagateSizeHints"_s);
    AskDialogs ask;
    QStringList given;
    const bool isAccepted = GENERATE(true, false);
    ask.askText(nullptr, u"Your name"_s, u"What is it?"_s,
                [&](const std::optional<QString> &text) { given += text.value_or(u"nothing"_s); });
    CHECK(given.isEmpty());
    auto *dialog = openDialog<QInputDialog>();
    REQUIRE(dialog);
    dialog->setTextValue(u"Ada"_s);
    isAccepted ? dialog->accept() : dialog->reject();
    CHECK(given == QStringList{isAccepted ? u"Ada"_s : u"nothing"_s});
}

TEST_CASE("a file that is chosen is handed over, and its folder is where the next dialog begins")
{
    announceWarning(u"propagateSizeHints"_s);
    const QTemporaryDir folder;
    const QString file = QFileInfo(folder.filePath(u"table.csv"_s)).absoluteFilePath();
    writeFile(file, "a,b");
    AskDialogs ask;
    QStringList paths;
    const auto take = [&](const QString &path) { paths += QFileInfo(path).absoluteFilePath(); };
    ask.fileToOpen(nullptr, u"Open"_s, u"Tables (*.csv)"_s, take);
    auto *dialog = openDialog<QFileDialog>();
    REQUIRE(dialog);
    CHECK(paths.isEmpty());
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept(); // which is protected in a file dialog
    CHECK(paths == QStringList{file});
    ask.fileToSave(nullptr, u"Save"_s, u"other.csv"_s, u"Tables (*.csv)"_s, take);
    dialog = openDialog<QFileDialog>();
    REQUIRE(dialog);
    CHECK(dialog->directory().absolutePath() == QFileInfo(file).absolutePath());
    dialog->reject();
    CHECK(paths.size() == 1);
}
