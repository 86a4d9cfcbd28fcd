// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_cadence.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/value_input.h>
#include <gui/cadence/cadence_view.h>
#include <gui/cadence/calendar_dialog.h>
#include <gui/cadence/occurrence_dialog.h>
#include <gui/records/record_dialog.h>
#include <support/wait.h>
#include <widgets/field_problem.h>
#include <widgets/recurrence_editor.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the calendar is walked by keys, from month to month, and Home leads to today")
{
    OpenCadence open;
    CHECK(unnamedControls(*open.view) == QStringList());
    CHECK(open.list->model()->rowCount() == 1);
    open.calendar->setCurrent({2026, 3, 10});
    open.press(Qt::Key_Up);
    CHECK(open.calendar->current() == QDate(2026, 3, 3));
    CHECK(open.list->currentIndex().isValid());
    open.press(Qt::Key_Left);
    open.press(Qt::Key_PageUp);
    CHECK(open.calendar->current() == QDate(2026, 2, 2));
    CHECK(open.calendar->dayRect({2026, 2, 3}).isValid());
    CHECK(open.calendar->dayRect({2026, 3, 3}).isEmpty());
    open.press(Qt::Key_Right);
    CHECK(open.list->currentIndex().isValid());
    open.press(Qt::Key_Home);
    CHECK(open.calendar->current() == QDate(2026, 3, 10));
    CHECK_FALSE(open.list->currentIndex().isValid());
}

TEST_CASE("every day of a year has a place of its own, under the pointer too")
{
    OpenCadence open;
    for (const CalendarSpan span : {CalendarSpan::Month, CalendarSpan::Quarter, CalendarSpan::Year}) {
        open.calendar->setPeriod(span, {2026, 3, 10}, {2026, 3, 10});
        for (QDate day = firstOfSpan(span, {2026, 3, 10}); day <= lastOfSpan(span, {2026, 3, 10});
             day = day.addDays(1)) {
            INFO(day.toString(Qt::ISODate).toStdString());
            REQUIRE(open.calendar->dayAt(open.calendar->dayRect(day).center()) == day);
        }
    }
}

TEST_CASE("a review is recorded by keys alone")
{
    OpenCadence open;
    open.calendar->setCurrent({2026, 3, 10});
    open.press(Qt::Key_Up);
    open.press(Qt::Key_Return);
    auto *dialog = openDialog<OccurrenceDialog>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog); // for its shortcuts
    CHECK(unnamedControls(*dialog) == QStringList());
    for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
        QTest::keyClick(box, Qt::Key_Space);
    const auto texts = dialog->findChildren<QPlainTextEdit *>();
    QTest::keyClicks(texts[0], u"Fund the labels"_s);
    QTest::keyClicks(texts[1], u"Order labels; Nobody"_s);
    QTest::keyClick(texts[1], Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible()); // nobody is called so
    CHECK(dialog->findChild<FieldProblem *>(u"actionsProblem"_s)->said().contains(u"Nobody"_s));
    texts[1]->setPlainText(u"Order labels; Ada; 2026-04-01"_s);
    QTest::keyClick(texts[1], Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(dialog->isVisible());
    REQUIRE(open.reg().all<Occurrence>().size() == 1);
    const Occurrence &recorded = *open.reg().all<Occurrence>().begin();
    CHECK(recorded.status == OccurrenceStatus::Held);
    CHECK(recorded.attendees == "Ada"_L1);
    CHECK(recorded.decisions == "Fund the labels"_L1);
    CHECK(open.reg().all<Action>().size() == 1);
    CHECK(open.list->currentIndex().isValid()); // still the one that was recorded
}

TEST_CASE("a calendar is exported and comes back without a change; what is no calendar changes nothing")
{
    OpenCadence open;
    const QString path = open.folder.filePath(u"cadence.ics"_s);
    open.ask.answer = path;
    const auto trigger = [&](const QString &text) {
        for (QAction *action : open.view->actions()) {
            if (action->text().remove(u'&').startsWith(text))
                action->trigger();
        }
    };
    trigger(u"Export"_s);
    const QByteArray exported = contentOf(path);
    CHECK(exported.contains("SUMMARY:Board\r\n"));
    const auto before = open.workspace.document().change();
    trigger(u"Import"_s);
    REQUIRE(openDialog<CalendarDialog>());
    const auto counts = [] { return openDialog<CalendarDialog>()->findChild<QLabel *>(u"counts"_s)->text(); };
    CHECK(counts().contains(u"unchanged"_s));
    openDialog<CalendarDialog>()->accept(); // nothing is to be brought in
    CHECK(open.workspace.document().change() == before);
    openDialog<CalendarDialog>()->reject();
    REQUIRE(waitFor([] { return openDialog<CalendarDialog>() == nullptr; }));
    writeFile(path,
              QByteArray(exported).replace("SUMMARY:Board", "SUMMARY:Council").replace("UID:ceremony-", "UID:other-"));
    open.ask.told.clear();
    trigger(u"Import"_s);
    REQUIRE(openDialog<CalendarDialog>());
    CHECK(counts().contains(u"1 added"_s));
    openDialog<CalendarDialog>()->accept();
    CHECK(open.reg().all<Ceremony>().size() == 2);
    CHECK(open.workspace.document().change() == before + 1);
    writeFile(path, "nonsense");
    open.ask.told.clear();
    trigger(u"Import"_s);
    CHECK(open.workspace.document().change() == before + 1);
    CHECK(open.ask.told.join(u' ').contains(u"no calendar"_s));
}

TEST_CASE("a record of a ceremony or of one of its dates is shown in its month")
{
    OpenCadence open;
    const auto june = open.add<Occurrence>({{u"ceremony"_s, open.board.value},
                                            {u"due_at"_s, QDateTime(QDate(2026, 6, 2), QTime(10, 0), Qt::UTC)},
                                            {u"status"_s, qint64(OccurrenceStatus::Cancelled)}});
    CHECK(open.view->showRecord({EntityKind::Occurrence, june.value}));
    CHECK(open.calendar->current() == QDate(2026, 6, 2));
    CHECK(open.view->showRecord({EntityKind::Ceremony, open.board.value}));
    CHECK(open.calendar->current() == QDate(2026, 4, 7)); // the next one
    CHECK_FALSE(open.view->showRecord({EntityKind::Person, open.ada.value}));
}

TEST_CASE("without a ceremony the page says how to begin")
{
    OpenWorkspace open;
    CadenceView view(open.workspace);
    show(view);
    view.focusView();
    CHECK(qobject_cast<QPushButton *>(QApplication::focusWidget()));
    CHECK(unnamedControls(view) == QStringList());
}

TEST_CASE("a recurrence is chosen by controls, said in words and written as a rule")
{
    announceWarning(u"propagateSizeHints"_s);
    RecurrenceEditor editor(QDate(2026, 3, 1));
    editor.setStart(QDateTime(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC), u"UTC"_s);
    editor.setText(u"FREQ=MONTHLY;BYDAY=3TH"_s);
    editor.show();
    CHECK(unnamedControls(editor) == QStringList());
    const auto words = [&] { return editor.findChildren<QLabel *>().front()->text(); };
    CHECK(words() == "every third Thursday of the month"_L1);
    for (QCheckBox *box : editor.findChildren<QCheckBox *>()) {
        if (box->accessibleName() == QLocale().standaloneMonthName(8))
            box->click();
    }
    CHECK(words() == "every third Thursday of the month, except August"_L1);
    CHECK(editor.text() == "FREQ=MONTHLY;BYMONTH=1,2,3,4,5,6,7,9,10,11,12;BYDAY=3TH"_L1);
    editor.findChild<QSpinBox *>()->setValue(2);
    CHECK(editor.text().contains(u"INTERVAL=2"_s));
}

TEST_CASE("what the controls cannot show stays as it is written, exceptions included")
{
    announceWarning(u"propagateSizeHints"_s);
    RecurrenceEditor editor(QDate(2026, 3, 1));
    for (const QString &rule : {u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s,
                                u"FREQ=WEEKLY;BYDAY=MO\nEXDATE:20261225T093000Z"_s, u"no rule"_s}) {
        editor.setText(rule);
        CHECK(editor.text() == rule);
    }
    editor.setText(u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s);
    CHECK_FALSE(editor.findChild<QSpinBox *>()->isEnabled());
    editor.setText(u"FREQ=MONTHLY;BYDAY=1MO\nEXDATE:20261207T100000"_s);
    CHECK(editor.findChild<QSpinBox *>()->isEnabled());
    editor.findChild<QSpinBox *>()->setValue(3);
    CHECK(editor.text() == "FREQ=MONTHLY;INTERVAL=3;BYDAY=1MO\nEXDATE:20261207T100000"_L1);
}
