// SPDX-License-Identifier: GPL-3.0-or-later
// Days and recurrences as they are typed and chosen, and long work as it is waited for.
#include <support/clock.h>
#include <support/test.h>
#include <support/wait.h>
#include <widgets/day_dialog.h>
#include <widgets/day_edit.h>
#include <widgets/progress_job.h>
#include <widgets/recurrence_editor.h>
#include <widgets/search_box.h>
#include <widgets/show_dialog.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QThread>
#include <QWheelEvent>

#include <atomic>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

void type(DayEdit &edit, const QString &text)
{
    edit.selectAll();
    QTest::keyClicks(&edit, text);
    QTest::keyClick(&edit, Qt::Key_Return);
}

} // namespace

TEST_CASE("a day is typed whole, as the locale or ISO writes it")
{
    DayEdit edit;
    edit.setToday(dayOfTests);
    edit.setDate({2026, 1, 5});
    edit.show();
    type(edit, u"2026-03-31"_s);
    CHECK(edit.date() == QDate(2026, 3, 31));
    type(edit, QLocale().toString(QDate(2026, 4, 2), edit.displayFormat()));
    CHECK(edit.date() == QDate(2026, 4, 2));
    type(edit, u"today"_s);
    CHECK(edit.date() == dayOfTests);
}

TEST_CASE("what is no day, or none that is possible here, is not taken")
{
    DayEdit edit;
    edit.setDate({2026, 1, 5});
    edit.setMaximumDate({2026, 12, 31});
    edit.show();
    const auto leave = [&edit] {
        QFocusEvent out(QEvent::FocusOut, Qt::TabFocusReason);
        QApplication::sendEvent(&edit, &out);
        QFocusEvent in(QEvent::FocusIn, Qt::TabFocusReason);
        QApplication::sendEvent(&edit, &in);
    };
    leave();
    for (const QString &text : {u"soon"_s, u"2026-02-30"_s, u"2027-01-01"_s}) {
        INFO(text.toStdString());
        type(edit, text);
        CHECK_FALSE(edit.hasAcceptableInput());
        leave();
        CHECK(edit.date() == QDate(2026, 1, 5)); // not the 3rd of February either
    }
    type(edit, u"2026-12-31"_s);
    CHECK(edit.hasAcceptableInput());
    CHECK(edit.date() == QDate(2026, 12, 31));
}

TEST_CASE("a day that is asked for is none after the latest")
{
    DayDialog dialog(u"As of"_s, u"Judge as of"_s, {2026, 1, 5}, {2026, 3, 1}, nullptr);
    CHECK(dialog.day() == QDate(2026, 1, 5));
    auto *edit = dialog.findChild<QDateEdit *>();
    REQUIRE(edit);
    CHECK_FALSE(edit->accessibleName().isEmpty());
    CHECK(edit->maximumDate() == QDate(2026, 3, 1));
    edit->setDate({2027, 1, 1});
    CHECK(dialog.day() <= QDate(2026, 3, 1));
}

TEST_CASE("a search box has no list of its own: it says when one is wanted")
{
    SearchBox box;
    box.show();
    QSignalSpy opened(&box, &SearchBox::opened);
    QTest::keyClick(&box, Qt::Key_Down);
    QTest::keyClick(&box, Qt::Key_F4);
    box.showPopup();
    CHECK(opened.size() == 3);
    QTest::keyClicks(&box, u"Ada"_s);
    CHECK(box.currentText() == u"Ada"_s);
    CHECK(box.count() == 0); // nothing was inserted
    QWheelEvent wheel({5, 5}, {5, 5}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    CHECK_FALSE(wheel.isAccepted()); // the form scrolls
}

TEST_CASE("a dialog that is shown goes when it is closed, and its answer is heard before")
{
    QPointer<QDialog> dialog = new QDialog;
    bool isAccepted = false;
    QObject::connect(dialog, &QDialog::accepted, dialog, [&] { isAccepted = true; });
    showDialog(dialog);
    CHECK(dialog->isVisible());
    dialog->accept();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(isAccepted);
    CHECK_FALSE(dialog);
}

TEST_CASE("long work hands its result over, and its dialog goes")
{
    QWidget window;
    window.show();
    std::optional<int> result;
    runJob<int>(
        &window, u"Counting"_s,
        [](const JobProgress &progress) -> Result<int> {
            for (int i = 0; i < 10; ++i) {
                if (!progress(i, 10))
                    return failure(ErrorCode::Cancelled, {});
            }
            return 42;
        },
        [&](Result<int> found) { result = found.value_or(-1); });
    REQUIRE(waitFor([&] { return result.has_value(); }));
    CHECK(*result == 42);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(window.findChild<QProgressDialog *>() == nullptr);
}

TEST_CASE("whoever cancels long work sees that it is being stopped until it has ended")
{
    QWidget window;
    window.show();
    const auto isSeen = std::make_shared<std::atomic_bool>(false);
    std::optional<ErrorCode> code;
    runJob<int>(
        &window, u"Writing"_s,
        [isSeen](const JobProgress &progress) -> Result<int> {
            while (progress(0, 1) || !*isSeen)
                QThread::msleep(1);
            return failure(ErrorCode::Cancelled, {});
        },
        [&](const Result<int> &found) { code = found.error().code; });
    auto *dialog = window.findChild<QProgressDialog *>();
    REQUIRE(dialog);
    REQUIRE(waitFor([&] { return dialog->isVisible(); }));
    auto *cancel = dialog->findChild<QPushButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    CHECK(dialog->isVisible());
    CHECK(dialog->labelText() == u"Stopping…");
    CHECK_FALSE(cancel->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->close()); // nor by its frame
    CHECK(dialog->isVisible());
    CHECK_FALSE(code);
    *isSeen = true;
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::Cancelled);
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(window.findChild<QProgressDialog *>());
}

TEST_CASE("work that fails hands its error over, work that is cancelled ends as such")
{
    QWidget window;
    window.show();
    std::optional<ErrorCode> code;
    const auto done = [&](Result<int> found) { code = found ? ErrorCode::Usage : found.error().code; };
    runJob<int>(
        &window, u"Failing"_s,
        [](const JobProgress &) -> Result<int> { return failure(ErrorCode::DiskFull, u"Full."_s); }, done);
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::DiskFull);
    code.reset();
    runJob<int>(
        &window, u"Endless"_s,
        [](const JobProgress &progress) -> Result<int> {
            while (progress(0, 1))
                QThread::msleep(1);
            return failure(ErrorCode::Cancelled, {});
        },
        done);
    const auto dialogs = window.findChildren<QProgressDialog *>();
    REQUIRE_FALSE(dialogs.isEmpty());
    Q_EMIT dialogs.last()->canceled(); // as its button does
    REQUIRE(waitFor([&] { return code.has_value(); }));
    CHECK(*code == ErrorCode::Cancelled);
}

TEST_CASE("work whose window goes is cancelled, and calls nobody")
{
    auto window = std::make_unique<QWidget>();
    const auto isOver = std::make_shared<std::atomic_bool>(false);
    const auto isCalled = std::make_shared<bool>(false);
    runJob<int>(
        window.get(), u"Endless"_s,
        [isOver](const JobProgress &progress) -> Result<int> {
            while (!progress.cancellation().isRequested())
                QThread::msleep(1);
            *isOver = true;
            return 1;
        },
        [isCalled](Result<int>) { *isCalled = true; });
    window.reset();
    REQUIRE(waitFor([&] { return isOver->load(); }));
    QApplication::processEvents();
    CHECK_FALSE(*isCalled);
}

TEST_CASE("a recurrence that ends is chosen by its end, and a read-only one by nothing")
{
    RecurrenceEditor editor(QDate(2026, 3, 1));
    editor.setStart(QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC), u"UTC"_s);
    for (const QString &rule :
         {u"FREQ=WEEKLY;BYDAY=MO,WE"_s, u"FREQ=DAILY;INTERVAL=2"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s,
          u"FREQ=MONTHLY;BYDAY=-1FR"_s, u"FREQ=WEEKLY;COUNT=12;BYDAY=MO"_s, u"FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1"_s}) {
        INFO(rule.toStdString());
        QSignalSpy edited(&editor, &RecurrenceEditor::edited);
        editor.setText(rule);
        CHECK(editor.text() == rule);
        CHECK(edited.isEmpty()); // not by the user
    }
    editor.setReadOnly(true);
    for (const QSpinBox *box : editor.findChildren<QSpinBox *>())
        CHECK((!box->isEnabled() || box->isReadOnly()));
    for (const QCheckBox *box : editor.findChildren<QCheckBox *>())
        CHECK_FALSE(box->isEnabled());
    for (const QComboBox *box : editor.findChildren<QComboBox *>())
        CHECK_FALSE(box->isEnabled());
}

TEST_CASE("a week day that is ticked is in the rule, one that is taken away is not")
{
    RecurrenceEditor editor(QDate(2026, 3, 1));
    editor.setStart(QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC), u"UTC"_s);
    editor.setText(u"FREQ=WEEKLY;BYDAY=MO"_s);
    editor.show();
    QSignalSpy edited(&editor, &RecurrenceEditor::edited);
    QCheckBox *wednesday = nullptr;
    for (QCheckBox *box : editor.findChildren<QCheckBox *>()) {
        if (box->accessibleName() == QLocale().standaloneDayName(3)
            || box->text() == QLocale().standaloneDayName(3, QLocale::ShortFormat))
            wednesday = box;
    }
    REQUIRE(wednesday);
    wednesday->click();
    CHECK(editor.text() == u"FREQ=WEEKLY;BYDAY=MO,WE"_s);
    CHECK(edited.size() >= 1);
    wednesday->click();
    CHECK(editor.text() == u"FREQ=WEEKLY;BYDAY=MO"_s);
}
