// SPDX-License-Identifier: GPL-3.0-or-later
// What became of one date of a ceremony, as it is recorded: who was there, what is asked for each state, what is
// understood while it is typed.
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entities/raci.h>
#include <core/register.h>
#include <gui/cadence/occurrence_dialog.h>
#include <widgets/field_editor.h>
#include <widgets/field_problem.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// A board on the first Tuesday at ten, chaired by Ada, who holds a role of it, too; nobody is its auditor.
struct BoardDate : OpenWorkspace {
    BoardDate()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        bob = add<Person>({{u"name"_s, u"Bob & Sons"_s}});
        add<RaciRole>({{u"name"_s, u"Lead"_s}, {u"person"_s, ada.value}});
        add<RaciRole>({{u"name"_s, u"Finance"_s}, {u"person"_s, bob.value}});
        add<RaciRole>({{u"name"_s, u"Auditor"_s}});
        board = add<Ceremony>({{u"name"_s, u"Board"_s},
                               {u"chair"_s, ada.value},
                               {u"required_roles"_s, u"Lead; Finance; Auditor"_s},
                               {u"rrule"_s, u"FREQ=MONTHLY;BYDAY=1TU"_s},
                               {u"starts_at"_s, QDateTime(QDate(2026, 1, 6), QTime(10, 0), Qt::UTC)},
                               {u"time_zone"_s, u"UTC"_s}});
    }
    void open(const CeremonyDate &date)
    {
        dialog = std::make_unique<OccurrenceDialog>(workspace, date, nullptr);
        dialog->show();
        QApplication::setActiveWindow(dialog.get());
    }
    void open(QDate day) { open({board, QDateTime(day, QTime(10, 0), Qt::UTC), {}, OccurrenceStatus::Due, {}}); }
    template <class Widget> [[nodiscard]] Widget *part(const QString &name) const
    {
        auto *found = dialog->findChild<Widget *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return found;
    }
    void choose(OccurrenceStatus status)
    {
        auto *states = part<QComboBox>(u"status"_s);
        states->setCurrentIndex(states->findData(int(status)));
    }
    [[nodiscard]] OccurrenceStatus chosen() const
    {
        return OccurrenceStatus(part<QComboBox>(u"status"_s)->currentData().toInt());
    }
    [[nodiscard]] FieldEditor *heldAt() const { return dialog->findChild<FieldEditor *>(); }
    // What is said beside the field.
    [[nodiscard]] QString problemAt(const QString &field) const
    {
        return part<FieldProblem>(field + u"Problem"_s)->said();
    }
    [[nodiscard]] const Occurrence &recorded() const { return *reg().all<Occurrence>().begin(); }

    Id<Person> ada, bob;
    Id<Ceremony> board;
    std::unique_ptr<OccurrenceDialog> dialog;
};

} // namespace

TEST_CASE("those who should be there stand once each with all their roles, and vacant roles are named")
{
    BoardDate c;
    c.open(QDate(2026, 3, 3));
    CHECK(c.dialog->windowTitle() == u"Record: Board"_s);
    QStringList boxes;
    for (const QCheckBox *box : c.dialog->findChildren<QCheckBox *>())
        boxes += box->text();
    CHECK(boxes == QStringList{u"Ada (chair, Lead)"_s, u"Bob && Sons (Finance)"_s});
    QStringList texts;
    for (const QLabel *label : c.part<QWidget>(u"attendance"_s)->findChildren<QLabel *>())
        texts += label->text();
    CHECK(texts == QStringList{u"Nobody holds: Auditor"_s});
    for (QPushButton *button : c.dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&All were there"_s)
            button->click();
    }
    c.part<QLineEdit>(u"others"_s)->setText(u"A guest;  a guest ; ;Eve"_s);
    c.dialog->accept();
    CHECK(c.recorded().attendees == u"Ada;Bob & Sons;A guest;Eve"_s); // each once
}

TEST_CASE("what was recorded is shown again, and saving it changes nothing")
{
    BoardDate c;
    const QDateTime due(QDate(2026, 3, 3), QTime(10, 0), Qt::UTC);
    const auto record = c.add<Occurrence>({{u"ceremony"_s, c.board.value},
                                           {u"due_at"_s, due},
                                           {u"status"_s, qint64(OccurrenceStatus::Late)},
                                           {u"held_at"_s, due.addDays(2)},
                                           {u"attendees"_s, u"ADA;Eve"_s},
                                           {u"decisions"_s, u"Fund it\nStop the other"_s},
                                           {u"reason"_s, u"Snow"_s}});
    const qint64 change = c.workspace.document().change();
    c.open({c.board, due, {}, OccurrenceStatus::Late, record});
    CHECK(c.chosen() == OccurrenceStatus::Late);
    CHECK(c.dialog->findChildren<QCheckBox *>()[0]->isChecked()); // Ada, however she is written
    CHECK_FALSE(c.dialog->findChildren<QCheckBox *>()[1]->isChecked());
    CHECK(c.part<QLineEdit>(u"others"_s)->text() == u"Eve"_s);
    CHECK(c.part<QPlainTextEdit>(u"decisions"_s)->toPlainText() == u"Fund it\nStop the other"_s);
    CHECK(c.part<QLineEdit>(u"reason"_s)->text() == u"Snow"_s);
    CHECK(valueOf(c.heldAt()->value()) == Value(due.addDays(2)));
    c.part<QPlainTextEdit>(u"decisions"_s)->setPlainText(u"Fund it"_s);
    c.dialog->accept();
    CHECK(c.workspace.document().change() == change + 1);
    CHECK(c.reg().all<Occurrence>().size() == 1);
    CHECK(c.recorded().id == record);
    CHECK(c.recorded().decisions == u"Fund it"_s);
    CHECK(c.recorded().heldAt == due.addDays(2));
}

TEST_CASE("each state asks for what belongs to it")
{
    BoardDate c;
    c.open(QDate(2026, 3, 3));
    const auto shown = [&] {
        QStringList names;
        for (const QString &name : {u"attendance"_s, u"decisions"_s, u"actions"_s, u"minutes"_s, u"reason"_s}) {
            if (c.part<QWidget>(name)->isVisible())
                names += name;
        }
        if (c.heldAt()->isVisible())
            names += c.part<QLabel>(u"heldAtLabel"_s)->text();
        return names.join(u' ');
    };
    CHECK(c.chosen() == OccurrenceStatus::Held);
    CHECK(shown() == u"attendance decisions actions minutes H&eld at"_s);
    c.choose(OccurrenceStatus::Late);
    CHECK(shown() == u"attendance decisions actions minutes reason H&eld at"_s);
    c.choose(OccurrenceStatus::Moved);
    CHECK(shown() == u"reason Mov&ed to"_s);
    c.choose(OccurrenceStatus::Skipped);
    CHECK(shown() == u"reason"_s);
    c.choose(OccurrenceStatus::Cancelled);
    CHECK(shown() == u"reason"_s);
}

TEST_CASE("what did not take place needs its reason, and keeps nothing of what was decided")
{
    BoardDate c;
    c.open(QDate(2026, 3, 3));
    c.part<QPlainTextEdit>(u"decisions"_s)->setPlainText(u"Typed in the wrong dialog"_s);
    c.dialog->findChildren<QCheckBox *>().front()->setChecked(true);
    c.choose(OccurrenceStatus::Skipped);
    c.dialog->accept();
    CHECK(c.problemAt(u"reason"_s) == u"Say why it was not held."_s);
    CHECK(c.part<QLineEdit>(u"reason"_s)->hasFocus());
    CHECK(c.reg().all<Occurrence>().isEmpty());
    c.part<QLineEdit>(u"reason"_s)->setText(u"  Holidays "_s);
    c.dialog->accept();
    CHECK(c.recorded().status == OccurrenceStatus::Skipped);
    CHECK(c.recorded().reason == u"Holidays"_s);
    CHECK(c.recorded().decisions.isEmpty());
    CHECK(c.recorded().attendees.isEmpty());
    CHECK_FALSE(c.recorded().heldAt.isValid());
    CHECK(c.workspace.document().undoText() == u"Board of 3 Mar 2026: Skipped"_s);
}

TEST_CASE("what is to come can be moved or called off, and moving asks for when")
{
    BoardDate c;
    c.open(QDate(2026, 12, 1)); // after the day of the tests
    CHECK(c.chosen() == OccurrenceStatus::Moved);
    c.heldAt()->setValue({});
    c.dialog->accept();
    CHECK(c.problemAt(u"heldAt"_s) == u"Say when it takes place instead."_s);
    CHECK(c.dialog->isVisible());
    c.heldAt()->setValue(Value(QDateTime(QDate(2026, 12, 8), QTime(14, 30), Qt::UTC)));
    c.dialog->accept();
    CHECK(c.recorded().status == OccurrenceStatus::Moved);
    CHECK(c.recorded().heldAt == QDateTime(QDate(2026, 12, 8), QTime(14, 30), Qt::UTC));
    CHECK(c.recorded().dueAt == QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC));
    c.open(dayOfTests); // what is due today may have been held
    CHECK(c.chosen() == OccurrenceStatus::Held);
}

TEST_CASE("actions are read as they are typed: title, owner by a part of the name, and day")
{
    BoardDate c;
    c.open(QDate(2026, 3, 3));
    const auto *read = c.part<QLabel>(u"actionsRead"_s);
    auto *actions = c.part<QPlainTextEdit>(u"actions"_s);
    CHECK_FALSE(read->isVisible());
    actions->setPlainText(u"Order labels; bob; 2026-04-01\n\nThink; ;"_s);
    CHECK(read->text() == u"Order labels: Bob & Sons, by 1 Apr 2026\nThink: nobody, without a date"_s);
    actions->setPlainText(u"Think\n; Ada"_s);
    CHECK(read->text() == u"Think: nobody, without a date\nAction in line 2: the action has no title"_s);
    actions->setPlainText(u"Think; b; 2026-04-01; more"_s);
    CHECK(read->text() == u"Action in line 1: after title, owner and due date nothing more is expected"_s);
    actions->setPlainText(u"Think; Ada; 31.13.2026"_s);
    c.dialog->accept();
    CHECK(c.problemAt(u"actions"_s).startsWith(u"Action in line 1: "_s));
    CHECK_FALSE(read->isVisible()); // it is said once
    CHECK(actions->hasFocus());
    CHECK(c.reg().all<Action>().isEmpty());
    actions->setPlainText(u"First; ada\nSecond"_s);
    c.dialog->accept();
    REQUIRE(c.reg().all<Action>().size() == 2);
    const Action &first = *c.reg().all<Action>().begin();
    const Action &second = *std::next(c.reg().all<Action>().begin());
    CHECK(first.owner == c.ada);
    CHECK(first.occurrence == c.recorded().id);
    CHECK(first.raisedOn == QDate(2026, 3, 3)); // when it was held
    CHECK(second.owner == Id<Person>());
    CHECK(first.reference < second.reference);
    valueOf(c.workspace.document().undo()); // all of it is one change
    CHECK(c.reg().all<Action>().isEmpty());
    CHECK(c.reg().all<Occurrence>().isEmpty());
}

TEST_CASE("a ceremony without chair and roles asks for names, and offers nobody")
{
    BoardDate c;
    const auto open = c.add<Ceremony>({{u"name"_s, u"Open hour"_s},
                                       {u"rrule"_s, u"FREQ=WEEKLY"_s},
                                       {u"starts_at"_s, QDateTime(QDate(2026, 1, 6), QTime(9, 0), Qt::UTC)},
                                       {u"time_zone"_s, u"UTC"_s}});
    c.open({open, QDateTime(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC), {}, OccurrenceStatus::Due, {}});
    CHECK(c.dialog->findChildren<QCheckBox *>().isEmpty());
    CHECK(c.part<QLineEdit>(u"others"_s)->placeholderText() == u"Names, separated by semicolons"_s);
    for (const QPushButton *button : c.dialog->findChildren<QPushButton *>())
        CHECK(button->text() != u"&All were there"_s);
    c.dialog->accept();
    CHECK(c.recorded().attendees.isEmpty());
    CHECK(c.recorded().status == OccurrenceStatus::Held);
}

TEST_CASE("all that is wrong with a review is said at once, each beside its field, and goes as it is mended")
{
    BoardDate c;
    c.open(QDate(2026, 3, 3));
    c.dialog->resize(600, 300); // the form scrolls
    c.part<QScrollArea>(u"area"_s)->setFixedHeight(120);
    auto *heldAt = c.heldAt()->findChild<QLineEdit *>();
    heldAt->selectAll();
    QTest::keyClicks(heldAt, u"at some time"_s);
    auto *actions = c.part<QPlainTextEdit>(u"actions"_s);
    actions->setFocus();
    QTest::keyClicks(actions, u"; Ada"_s);
    QTest::keyClick(actions, Qt::Key_Return);
    QTest::keyClicks(actions, u"Order labels; Nobody"_s);
    QTest::keyClick(actions, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(1);
    CHECK(c.dialog->isVisible());
    CHECK(c.problemAt(u"heldAt"_s).contains(u"at some time"_s));
    CHECK(c.problemAt(u"actions"_s).contains(u"Action in line 1: "_s));
    CHECK(c.problemAt(u"actions"_s).contains(u"Action in line 2: "_s));
    CHECK(c.part<QLabel>(u"problem"_s)->text() == u"2 fields must be looked at again: it says there why."_s);
    CHECK(heldAt->hasFocus()); // the first of them
    CHECK(heldAt->visibleRegion().boundingRect().height() == heldAt->height()); // in sight
    CHECK(heldAt->accessibleDescription().startsWith(c.problemAt(u"heldAt"_s)));
    heldAt->selectAll();
    QTest::keyClicks(heldAt, u"2026-03-03 11:00"_s);
    CHECK(c.problemAt(u"heldAt"_s).isEmpty());
    CHECK_FALSE(c.problemAt(u"actions"_s).isEmpty());
    c.dialog->accept();
    CHECK(actions->hasFocus());
    CHECK(c.reg().all<Occurrence>().isEmpty());
    c.choose(OccurrenceStatus::Skipped); // asks for something else
    CHECK(c.problemAt(u"actions"_s).isEmpty());
    CHECK_FALSE(c.part<QLabel>(u"problem"_s)->isVisible());
}
