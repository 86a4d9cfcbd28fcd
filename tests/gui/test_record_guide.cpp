// SPDX-License-Identifier: GPL-3.0-or-later
// A new metric and a new ceremony begin with a question: answered by keys, gone back to, and what follows from it.
#include "form_fields.h"
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/register.h>
#include <gui/metrics/metrics_page.h>
#include <gui/records/attendance_note.h>
#include <gui/records/form_heading.h>
#include <gui/records/guide_page.h>
#include <gui/records/reading_example.h>
#include <gui/records/record_dialog.h>
#include <widgets/field_problem.h>
#include <widgets/help_topic.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Guided : OpenWorkspace {
    RecordDialog *begin(EntityKind kind)
    {
        dialog = openNewRecord(workspace, kind, &window);
        return activate();
    }
    RecordDialog *activate()
    {
        QApplication::setActiveWindow(dialog);
        QTest::qWait(1);
        return dialog;
    }
    // To whatever has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers held = {})
    {
        REQUIRE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, held);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void answer(int steps)
    {
        for (int i = 0; i < steps; ++i)
            press(Qt::Key_Down);
        press(Qt::Key_Return);
        QTest::qWait(1);
    }
    [[nodiscard]] QRadioButton *choice(int place) const { return dialog->findChildren<QRadioButton *>()[place]; }
    [[nodiscard]] bool isAsking() const { return dialog->findChild<GuidePage *>()->isVisible(); }
    [[nodiscard]] QLabel *words(const QString &name) const { return dialog->findChild<QLabel *>(name); }
    [[nodiscard]] Value shown(const QString &field) const { return valueOf(editorOf(*dialog, field).value()); }
    [[nodiscard]] QString read() const
    {
        const auto *example = dialog->findChild<ReadingExample *>();
        const auto *problem = example->findChild<FieldProblem *>();
        return problem->said().isEmpty() ? example->findChild<QLabel *>(u"read"_s)->text() : problem->said();
    }

    QWidget window;
    RecordDialog *dialog = nullptr;
};

} // namespace

TEST_CASE("Ctrl+N on metrics asks what kind of number it is, and keys alone make the metric")
{
    Guided c;
    MetricsPage page(c.workspace, nullptr);
    show(page);
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    c.dialog = openDialog<RecordDialog>();
    REQUIRE(c.dialog);
    c.activate();
    CHECK(c.dialog->windowTitle() == u"New metric"_s);
    CHECK(unnamedControls(*c.dialog).isEmpty());
    CHECK(c.isAsking());
    CHECK(c.words(u"question"_s)->text() == u"What kind of number is it?"_s);
    CHECK(c.choice(0)->hasFocus());
    CHECK(c.choice(1)->accessibleDescription().startsWith(u"Such as 14 of 40. P chart"_s));
    c.answer(1);
    CHECK_FALSE(c.isAsking());
    CHECK(c.words(u"answer"_s)->text() == u"A share of a whole"_s);
    CHECK(unnamedControls(*c.dialog).isEmpty());
    CHECK(focusedField(*c.dialog) == u"name"_s);
    CHECK_FALSE(editorOf(*c.dialog, u"kind"_s).isVisible()); // it is answered
    CHECK_FALSE(editorOf(*c.dialog, u"chart"_s).isVisible()); // in a group, as the rest
    for (auto *heading : c.dialog->findChildren<QToolButton *>(u"heading"_s))
        CHECK_FALSE(heading->accessibleDescription().contains(u"Kind"_s));
    CHECK(c.shown(u"unit"_s) == Value(u"%"_s));
    c.type(u"Changes that failed"_s);
    c.press(Qt::Key_Return);
    REQUIRE(c.reg().all<Metric>().size() == 1);
    const Metric &made = *c.reg().all<Metric>().begin();
    CHECK(made.name == u"Changes that failed"_s);
    CHECK(made.kind == MetricKind::Percentage);
    CHECK(made.chart == ProcessChartType::ByKind); // else it would be XmR
    CHECK(made.unit == u"%"_s);
}

TEST_CASE("a reading is tried by what stands in the form, and is kept nowhere")
{
    Guided c;
    c.begin(EntityKind::Metric);
    c.answer(1);
    enterInto(*c.dialog, u"name"_s, u"Changes that failed"_s);
    editorOf(*c.dialog, u"steward"_s).setFocus();
    c.press(Qt::Key_Tab);
    CHECK(focusedField(*c.dialog) == u"numerator"_s);
    c.type(u"14"_s);
    CHECK(c.read() == u"The other number is missing."_s);
    c.press(Qt::Key_Tab);
    CHECK(focusedField(*c.dialog) == u"denominator"_s);
    c.type(u"4"_s);
    CHECK(c.read() == u"14 of 4: a share cannot be more than all of them."_s);
    c.type(u"0"_s);
    CHECK(c.read() == u"Read as 35 %. Its chart: P."_s);
    enterInto(*c.dialog, u"direction"_s, qint64(Direction::Down));
    enterInto(*c.dialog, u"target"_s, 30.0);
    CHECK(c.read() == u"Read as 35 %. Its chart: P. It misses the target of 30 %."_s);
    c.type(u"x"_s);
    CHECK(c.read().contains(u"\"40x\" is not a number"_s));
    c.dialog->accept();
    CHECK(c.reg().all<Metric>().size() == 1);
    CHECK(c.reg().all<Reading>().isEmpty());
}

TEST_CASE("another answer fills in anew what nobody typed, and keeps the rest")
{
    Guided c;
    c.begin(EntityKind::Metric);
    c.answer(1);
    c.type(u"Money lost"_s);
    QTest::mouseClick(c.words(u"answer"_s)->window()->findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    CHECK(c.isAsking());
    CHECK(c.choice(1)->isChecked());
    QTest::mouseClick(qobject_cast<QLabel *>(c.choice(5)->parentWidget()->findChildren<QLabel *>()[5]),
                      Qt::LeftButton); // on its words
    CHECK(c.choice(5)->isChecked());
    c.press(Qt::Key_Return);
    CHECK(c.shown(u"name"_s) == Value(u"Money lost"_s));
    CHECK(isEmpty(c.shown(u"unit"_s))); // the % was filled in
    CHECK(c.shown(u"kind"_s) == Value(qint64(MetricKind::Individual)));
    CHECK(editorOf(*c.dialog, u"value"_s).isVisible());
    CHECK_FALSE(editorOf(*c.dialog, u"numerator"_s).isVisible());
    enterInto(*c.dialog, u"unit"_s, u"EUR"_s);
    QTest::mouseClick(c.dialog->findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    c.choice(1)->click();
    c.choice(1)->setFocus();
    c.press(Qt::Key_Return);
    CHECK(c.shown(u"unit"_s) == Value(u"EUR"_s)); // typed
}

TEST_CASE("Escape leaves a question and a form at once, and asks where something was typed")
{
    Guided c;
    c.ask.isConfirmed = false;
    c.begin(EntityKind::Metric);
    c.press(Qt::Key_Down); // looked at
    c.press(Qt::Key_Escape);
    CHECK_FALSE(c.dialog->isVisible());
    c.begin(EntityKind::Ceremony);
    c.answer(1); // which fills in a name
    c.press(Qt::Key_Escape);
    CHECK_FALSE(c.dialog->isVisible());
    CHECK(c.ask.told.isEmpty());
    c.begin(EntityKind::Metric);
    c.answer(0);
    c.type(u"Calls"_s);
    c.press(Qt::Key_Escape);
    CHECK(c.dialog->isVisible());
    REQUIRE(c.ask.told.size() == 1);
    CHECK(c.ask.told[0].contains(u"New metric"_s));
    QTest::mouseClick(c.dialog->findChild<QPushButton *>(u"back"_s), Qt::LeftButton);
    c.press(Qt::Key_Escape); // at the question, too
    CHECK(c.dialog->isVisible());
    CHECK(c.reg().all<Metric>().isEmpty());
}

TEST_CASE("a ceremony is made by keys: its kind, then name, recurrence, day from which it counts and who takes part")
{
    Guided c;
    const auto ada = c.add<Person>({{u"name"_s, u"Ada"_s}});
    c.add<RaciRole>({{u"name"_s, u"Service owner"_s}, {u"person"_s, ada.value}});
    c.add<RaciRole>({{u"name"_s, u"Auditor"_s}});
    c.begin(EntityKind::Ceremony);
    CHECK(c.words(u"question"_s)->text() == u"What kind of meeting is it?"_s);
    CHECK(c.choice(3)->text() == u"Executive review"_s);
    CHECK(c.choice(3)->accessibleDescription().endsWith(u"Question 5 asks for one; there is none yet."_s));
    CHECK_FALSE(c.choice(4)->accessibleDescription().contains(u"Question 5"_s));
    c.answer(3);
    CHECK(focusedField(*c.dialog) == u"name"_s);
    CHECK(c.shown(u"name"_s) == Value(u"Executive review"_s));
    CHECK(c.shown(u"rrule"_s) == Value(u"FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU"_s));
    CHECK(c.shown(u"counts_from"_s) == Value(dayOfTests));
    const QString dates = c.words(u"dates"_s)->text();
    CHECK(dates.count(u" · "_s) == 4); // the next five
    CHECK(dates.startsWith(u"Next: Tue "_s));
    for (const QString &field :
         {u"rrule"_s, u"starts_at"_s, u"chair"_s, u"required_roles"_s, u"service"_s, u"agenda"_s})
        CHECK(editorOf(*c.dialog, field).isVisible());
    for (const QString &field : {u"kind"_s, u"duration_minutes"_s, u"time_zone"_s, u"response"_s})
        CHECK_FALSE(editorOf(*c.dialog, field).isVisible());
    const auto *note = c.dialog->findChild<AttendanceNote *>();
    CHECK(note->text() == u"Nobody takes part yet: name a chair or roles."_s);
    enterInto(*c.dialog, u"chair"_s, ada.value);
    enterInto(*c.dialog, u"required_roles"_s, u"Service owner; Auditor"_s);
    CHECK(note->text() == u"Takes part: Ada (chair, Service owner)\nNobody holds: Auditor"_s);
    c.press(Qt::Key_Return);
    REQUIRE(c.reg().all<Ceremony>().size() == 1);
    const Ceremony &made = *c.reg().all<Ceremony>().begin();
    CHECK(made.kind == CeremonyKind::ExecutiveReview);
    CHECK(made.durationMinutes == 60);
    CHECK(made.startsAt.date() == dayOfTests.addDays(1));
    c.begin(EntityKind::Ceremony); // a second one bears no name of the first
    CHECK_FALSE(c.choice(3)->accessibleDescription().contains(u"Question 5"_s));
    c.answer(3);
    CHECK(isEmpty(c.shown(u"name"_s)));
    c.press(Qt::Key_Return);
    QTest::qWait(1);
    CHECK(problemAt(*c.dialog, u"name"_s) == u"Name must be filled in."_s);
    const FieldEditor &name = editorOf(*c.dialog, u"name"_s);
    CHECK(name.height() >= name.sizeHint().height()); // what is said takes its own room
    c.dialog->reject();
}

TEST_CASE("F1 at the question leads to its answers in the manual, at the example to how it is read")
{
    Guided c;
    c.begin(EntityKind::Metric);
    CHECK(c.dialog->findChild<GuidePage *>()->property(helpTopicProperty).toString() == u"metrics#kinds"_s);
    CHECK_FALSE(c.choice(2)->whatsThis().isEmpty());
    CHECK(c.dialog->findChild<ReadingExample *>()->property(helpTopicProperty).toString() == u"metrics#example"_s);
    c.dialog->reject();
}
