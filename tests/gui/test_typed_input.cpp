// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a dialog is not gone by Escape or its frame: every dialog of the program is typed into.
#include "every_dialog.h"
#include "open_window.h"
#include "window_walk.h"

#include <core/entities/organisation.h>
#include <document/document.h>
#include <gui/metrics/readings_dialog.h>
#include <gui/records/record_dialog.h>
#include <gui/workspace/page.h>
#include <models/grids/readings_model.h>
#include <widgets/ask_dialogs.h>
#include <widgets/input_dialog.h>
#include <widgets/typed_input.h>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What is looked at and closed again: nothing of it is meant for the register.
const QStringList viewers{u"Ratchet::QuickOpen"_s, u"Ratchet::StateChooser"_s, u"Ratchet::PurposeDialog"_s,
                          u"Ratchet::DayDialog"_s, u"Ratchet::AdherenceDialog"_s};

bool isInput(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && !widget.property(TypedInput::keepsNothing).toBool()
        && !widget.objectName().startsWith(u"qt_"_s);
}

// Into the current cell, or the first one that can be changed.
bool typeIntoCell(QAbstractItemView &view)
{
    QModelIndex cell = view.currentIndex();
    for (int column = 0; view.model() && column < view.model()->columnCount(); ++column) {
        if (!cell.flags().testFlag(Qt::ItemIsEditable))
            cell = view.model()->index(0, column);
    }
    if (!cell.flags().testFlag(Qt::ItemIsEditable))
        return false;
    view.setCurrentIndex(cell);
    QTest::keyClick(&view, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    if (!editor || editor == &view)
        return false;
    QTest::keyClicks(editor, u"1"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1); // the delegate commits from the event loop
    return true;
}

// Types, ticks or chooses something, by keys as somebody would; false where there is nothing to.
bool typeSomething(QDialog &dialog)
{
    for (auto *line : dialog.findChildren<QLineEdit *>()) {
        if (isInput(*line) && !line->isReadOnly()) {
            line->setFocus();
            QTest::keyClicks(line, u"x"_s);
            return true;
        }
    }
    for (auto *text : dialog.findChildren<QPlainTextEdit *>()) {
        if (isInput(*text) && !text->isReadOnly()) {
            text->setFocus();
            QTest::keyClicks(text, u"x"_s);
            return true;
        }
    }
    for (auto *box : dialog.findChildren<QCheckBox *>()) {
        if (isInput(*box)) {
            QTest::keyClick(box, Qt::Key_Space);
            return true;
        }
    }
    for (auto *view : dialog.findChildren<QAbstractItemView *>()) {
        if (!isInput(*view) || !view->model() || view->inherits("QHeaderView"))
            continue;
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                if (cell.flags().testFlag(Qt::ItemIsUserCheckable) && cell.data(Qt::CheckStateRole).isValid()) {
                    view->setCurrentIndex(cell);
                    QTest::keyClick(view, Qt::Key_Space);
                    return true;
                }
            }
        }
    }
    for (auto *box : dialog.findChildren<QComboBox *>()) {
        if (isInput(*box) && box->count() > 1) {
            const int before = box->currentIndex();
            QTest::keyClick(box, before + 1 < box->count() ? Qt::Key_Down : Qt::Key_Up);
            return box->currentIndex() != before;
        }
    }
    for (auto *view : dialog.findChildren<QAbstractItemView *>()) {
        if (isInput(*view) && typeIntoCell(*view))
            return true;
    }
    if (auto *theirs = dialog.findChild<QPushButton *>(u"theirs"_s); theirs && isInput(*theirs)) {
        QTest::keyClick(theirs, Qt::Key_Space); // what counts in a sheet that came back
        return true;
    }
    return false;
}

// Whoever typed may look at another line of a list before Escape.
void lookAround(const QDialog &dialog)
{
    for (auto *view : dialog.findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->isEnabled() && view->model() && !view->inherits("QHeaderView"))
            view->setCurrentIndex(view->model()->index(view->currentIndex().row() == 0 ? 1 : 0, 0));
    }
}

} // namespace

TEST_CASE("every dialog closes at once while it is untouched, and asks once something was typed")
{
    OpenWindow open;
    Document &document = open.window.workspace()->document();
    fillRegister(document, u"Word"_s);
    ChangeBuilder builder = document.builder();
    const auto other = builder.create<Service>(); // to carry over to
    builder.set<&Service::name>(other, u"Other"_s);
    valueOf(document.apply(std::move(builder), u"made"_s));
    open.window.workspace()->waitForAnswers();
    open.ask.isConfirmed = false; // keeps editing
    QStringList wrong;
    QStringList untyped;
    everyDialog(*open.window.workspace(), [&](const QString &where, QDialog &dialog) {
        if (viewers.contains(QString::fromLatin1(dialog.metaObject()->className())))
            return;
        if (!qobject_cast<InputDialog *>(&dialog))
            wrong += where + u" is no dialog that asks"_s;
        if (where.startsWith(u"import, "_s) && where != u"import, source"_s)
            return; // a step of a dialog that was typed into before
        const auto asked = open.ask.told.size();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        if (dialog.isVisible() || open.ask.told.size() > asked)
            wrong += where + u" asks although nothing was typed"_s;
        dialog.show();
        QApplication::setActiveWindow(&dialog);
        if (!typeSomething(dialog)) {
            untyped += where;
            return;
        }
        lookAround(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        if (!dialog.isVisible() || open.ask.told.size() == asked)
            wrong += where + u" is gone by Escape"_s;
        dialog.show();
        dialog.close();
        if (!dialog.isVisible())
            wrong += where + u" is gone by its frame"_s;
        dialog.show();
        for (const auto *buttons : dialog.findChildren<QDialogButtonBox *>()) {
            if (QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel); cancel && cancel->isVisible())
                cancel->click();
        }
        if (!dialog.isVisible())
            wrong += where + u" is gone by Cancel"_s;
        open.ask.isConfirmed = true;
        dialog.close();
        if (dialog.isVisible())
            wrong += where + u" stays although it may go"_s;
        open.ask.isConfirmed = false;
        dialog.show();
    });
    INFO(wrong.join(u'\n').toStdString());
    CHECK(wrong.isEmpty());
    // Questions are answered by a choice, one by its buttons; the others take nothing before they have read a file.
    CHECK(
        untyped
        == QStringList{u"question of metric"_s, u"question of ceremony"_s, u"restore"_s, u"tickets"_s, u"timesheet"_s});
}

TEST_CASE("what was typed and taken back counts as nothing")
{
    OpenWorkspace open;
    open.ask.isConfirmed = false;
    RecordDialog *dialog = openNewRecord(open.workspace, EntityKind::Improvement, nullptr);
    auto *title = dialog->findChild<QWidget *>(u"title"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(title, u"ab"_s);
    dialog->reject();
    CHECK(dialog->isVisible());
    CHECK(open.ask.told.size() == 1);
    QTest::keyClick(title, Qt::Key_Backspace);
    QTest::keyClick(title, Qt::Key_Backspace);
    dialog->reject();
    CHECK_FALSE(dialog->isVisible());
    CHECK(open.ask.told.size() == 1);
}

TEST_CASE("Escape in a cell takes back that cell, and the rows that were pasted stay")
{
    OpenWorkspace open;
    open.ask.isConfirmed = false;
    const auto metric = open.add<Metric>({{u"name"_s, u"Calls"_s}});
    ReadingsDialog dialog(open.workspace, metric, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    auto *grid = dialog.findChild<QAbstractItemView *>(u"grid"_s);
    QTest::keyClick(grid, Qt::Key_Right);
    dialog.paste(u"2026-01-01\t5\n2026-02-01\t6\n"_s);
    grid->setCurrentIndex(dialog.model().index(0, 0));
    const QString before = grid->currentIndex().data().toString();
    QTest::keyClick(grid, Qt::Key_F2);
    auto *cell = grid->findChild<QLineEdit *>();
    REQUIRE(cell);
    QTest::keyClicks(cell, u"9"_s);
    QTest::keyClick(cell, Qt::Key_Escape);
    CHECK(grid->currentIndex().data().toString() == before);
    CHECK(open.ask.told.isEmpty());
    CHECK(dialog.isVisible());
    QTest::keyClick(grid, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(open.ask.told.size() == 1);
}

TEST_CASE("the question keeps what was typed unless it is told to discard it")
{
    announceWarning(u"propagateSizeHints"_s);
    AskDialogs ask;
    QWidget window;
    window.show();
    bool isGone = false;
    const auto answerBy = [&](Qt::Key key) {
        ask.askToDiscard(&window, u"Text"_s, [&isGone] { isGone = true; });
        auto *box = window.findChild<QMessageBox *>();
        REQUIRE(box);
        QTest::keyClick(box->focusWidget() ? box->focusWidget() : box, key);
        QTest::qWait(1);
    };
    answerBy(Qt::Key_Escape);
    CHECK_FALSE(isGone);
    answerBy(Qt::Key_Return);
    CHECK_FALSE(isGone);
    ask.askToDiscard(&window, u"Text"_s, [&isGone] { isGone = true; });
    auto *box = window.findChild<QMessageBox *>();
    REQUIRE(box);
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTest::qWait(1);
    CHECK(isGone);
}

TEST_CASE("a line of a page that was typed and not entered keeps the window open until it may go")
{
    OpenWindow open;
    fillRegister(open.window.workspace()->document(), u"Word"_s);
    Page *page = open.window.openPage(u"pirs"_s);
    REQUIRE(page);
    auto *line = page->findChild<QLineEdit *>(u"newLesson"_s);
    REQUIRE(line);
    QTest::qWait(1);
    QTest::keyClicks(line, u"Watch the certificates"_s);
    open.ask.isConfirmed = false;
    open.window.close();
    CHECK(open.window.isVisible());
    CHECK(open.window.workspace());
    CHECK(open.ask.told.last().contains(u"Watch the certificates"_s));
    open.command(u"file.close"_s)->trigger();
    CHECK(open.window.workspace());
    CHECK(line->text() == u"Watch the certificates"_s);
    open.ask.isConfirmed = true;
    open.window.close();
    CHECK_FALSE(open.window.isVisible());
}
