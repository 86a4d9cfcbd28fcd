// SPDX-License-Identifier: GPL-3.0-or-later
// Records in forms: what a new one begins with, what is refused and where the keyboard goes then, one form for many.
#include "form_fields.h"
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/records/bulk_edit_dialog.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString problemIn(const QWidget &form) { return form.findChild<QLabel *>(u"problem"_s)->text(); }

} // namespace

TEST_CASE("a new record begins with its reference, the day and its first state, and writing with its title")
{
    OpenWorkspace open;
    QWidget window;
    window.show();
    const auto begin = [&](EntityKind kind) {
        RecordDialog *dialog = openNewRecord(open.workspace, kind, &window);
        QApplication::setActiveWindow(dialog);
        return dialog;
    };
    RecordDialog *improvement = begin(EntityKind::Improvement);
    CHECK(improvement->windowTitle() == u"New improvement"_s);
    CHECK(valueOf(editorOf(*improvement, u"reference"_s).value()) == Value(u"CSI-0001"_s));
    CHECK(valueOf(editorOf(*improvement, u"raised_on"_s).value()) == Value(dayOfTests));
    CHECK(valueOf(editorOf(*improvement, u"status"_s).value()) == Value(qint64(ImprovementStatus::Proposed)));
    CHECK(focusedField(*improvement) == u"title"_s);
    improvement->reject();
    RecordDialog *action = begin(EntityKind::Action);
    CHECK(valueOf(editorOf(*action, u"status"_s).value()) == Value(qint64(ActionStatus::Open)));
    CHECK(valueOf(editorOf(*action, u"raised_on"_s).value()) == Value(dayOfTests));
    CHECK(focusedField(*action) == u"title"_s);
    action->reject();
    RecordDialog *person = begin(EntityKind::Person);
    CHECK(focusedField(*person) == u"name"_s);
    person->reject();
    CHECK(open.workspace.document().change() == 1); // whoever gives up writes nothing
}

TEST_CASE("a form of many fields marks what is needed, and leads to the first that is missing")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-0001"_s, u"One"_s);
    RecordDialog dialog(open.workspace, EntityKind::Milestone, {}, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    QStringList needed;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->text().endsWith(u" *"_s))
            needed += label->text();
    }
    CHECK(needed == QStringList{u"Improvement *"_s, u"Title *"_s});
    dialog.accept();
    CHECK(problemAt(dialog, u"improvement"_s) == u"Improvement must be filled in."_s);
    CHECK(problemAt(dialog, u"title"_s) == u"Title must be filled in."_s);
    CHECK(problemIn(dialog).startsWith(u"2 field"_s));
    CHECK(focusedField(dialog) == u"improvement"_s);
    enterInto(dialog, u"improvement"_s, Value(improvement.value));
    CHECK(problemAt(dialog, u"improvement"_s).isEmpty());
    dialog.accept();
    CHECK(problemAt(dialog, u"title"_s) == u"Title must be filled in."_s);
    CHECK(focusedField(dialog) == u"title"_s);
    enterInto(dialog, u"title"_s, Value(u"Pilot"_s));
    dialog.accept();
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(open.reg().find(Id<Milestone>(dialog.written()))->title == u"Pilot"_s);
}

TEST_CASE("a form that is saved as it was writes no change, and one with a change only that")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-0001"_s, u"One"_s);
    const qint64 change = open.workspace.document().change();
    RecordDialog untouched(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    CHECK(untouched.windowTitle() == u"CSI-0001 One"_s);
    untouched.accept();
    CHECK(untouched.result() == QDialog::Accepted);
    CHECK(open.workspace.document().change() == change);
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    enterInto(dialog, u"title"_s, Value(u"Two"_s));
    dialog.accept();
    CHECK(open.workspace.document().change() == change + 1);
    CHECK(open.workspace.document().undoText() == u"Title of CSI-0001"_s);
    CHECK(open.reg().find(improvement)->title == u"Two"_s);
}

TEST_CASE("a state that a form asks for too early is refused in it, and taken with what was missing")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-0001"_s, u"One"_s);
    const auto service = open.add<Service>({{u"name"_s, u"Payments"_s}});
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    enterInto(dialog, u"status"_s, Value(qint64(ImprovementStatus::Accepted)));
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(problemAt(dialog, u"service"_s) == u"\"Accepted\" asks for the service named."_s);
    CHECK(problemAt(dialog, u"outcome"_s) == u"\"Accepted\" asks for the service outcome stated."_s);
    CHECK(focusedField(dialog) == u"service"_s);
    CHECK(open.reg().find(improvement)->status == ImprovementStatus::Proposed);
    enterInto(dialog, u"service"_s, Value(service.value));
    enterInto(dialog, u"outcome"_s, Value(u"Nobody waits"_s));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(open.reg().find(improvement)->status == ImprovementStatus::Accepted);
    CHECK(open.reg().find(improvement)->acceptedOn == dayOfTests);
}

TEST_CASE("many records are edited by what is ticked: nothing, an empty value, and what does not fit")
{
    OpenWorkspace open;
    const auto one = open.add<Service>({{u"name"_s, u"A"_s}, {u"live_from"_s, QDate(2020, 1, 1)}});
    const auto two = open.add<Service>({{u"name"_s, u"B"_s}, {u"live_from"_s, QDate(2021, 1, 1)}});
    const qint64 change = open.workspace.document().change();
    BulkEditDialog dialog(open.workspace, EntityKind::Service, {one.value, two.value}, nullptr);
    dialog.show();
    CHECK(dialog.windowTitle() == u"Edit 2 services"_s);
    CHECK(dialog.findChild<FieldEditor *>(u"name"_s) == nullptr); // by which they are told apart
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(problemIn(dialog) == u"Tick the fields that are to be set."_s);
    auto *day = editorOf(dialog, u"live_from"_s).findChild<QLineEdit *>();
    QTest::keyClicks(day, u"someday"_s);
    dialog.accept(); // typing ticked it
    CHECK(dialog.isVisible());
    CHECK(problemAt(dialog, u"live_from"_s).contains(u"someday"_s));
    day->clear();
    dialog.accept(); // ticked and empty: none
    CHECK_FALSE(dialog.isVisible());
    CHECK_FALSE(open.reg().find(one)->liveFrom.isValid());
    CHECK_FALSE(open.reg().find(two)->liveFrom.isValid());
    CHECK(open.workspace.document().change() == change + 1);
    CHECK(open.workspace.document().undoText() == u"Live from of 2 Services"_s);
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().find(two)->liveFrom == QDate(2021, 1, 1));
}

TEST_CASE("a field that somebody unticks again is not set")
{
    OpenWorkspace open;
    const auto one = open.add<Service>({{u"name"_s, u"A"_s}, {u"description"_s, u"Before"_s}});
    const auto two = open.add<Service>({{u"name"_s, u"B"_s}});
    BulkEditDialog dialog(open.workspace, EntityKind::Service, {one.value, two.value}, nullptr);
    enterInto(dialog, u"description"_s, Value(u"After"_s));
    enterInto(dialog, u"criticality"_s, Value(qint64(2)));
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == u"Description"_s) {
            CHECK(box->isChecked());
            box->setChecked(false);
        }
    }
    dialog.accept();
    CHECK(open.reg().find(one)->description == u"Before"_s);
    CHECK(open.reg().find(one)->criticality == 2);
    CHECK(open.reg().find(two)->criticality == 2);
}

TEST_CASE("a decision says beside its fields what follows, and stays open with the field that was refused")
{
    OpenWorkspace open;
    std::vector<FieldValue> decided;
    DecisionDialog dialog(
        open.workspace, EntityKind::Milestone, {u"Plan <b>it</b>"_s, u"What comes first?"_s, u"&Plan"_s},
        [&decided](const std::vector<FieldValue> &fields) -> Status {
            decided = fields;
            return isEmpty(fields[1].value)
                ? Status(failure(ErrorCode::MissingValue, u"Say when."_s, {}, Place{{}, 0, 0, u"due_on"_s}))
                : Status();
        },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.ask<&Milestone::title>(Value(u"Pilot"_s), u"Which one?"_s);
    dialog.ask<&Milestone::dueOn>({});
    dialog.setNote([](const std::vector<FieldValue> &fields) -> QString {
        return isEmpty(fields.back().value) ? QString() : u"That is a Sunday."_s;
    });
    dialog.show();
    QApplication::setActiveWindow(&dialog);
    const auto *note = dialog.findChild<QLabel *>(u"note"_s);
    CHECK_FALSE(note->isVisible());
    dialog.accept();
    CHECK(dialog.isVisible());
    CHECK(problemAt(dialog, u"due_on"_s) == u"Say when."_s);
    CHECK(focusedField(dialog) == u"due_on"_s);
    enterInto(dialog, u"due_on"_s, Value(QDate(2026, 11, 22)));
    CHECK(note->isVisible());
    CHECK(note->text() == u"That is a Sunday."_s);
    QTest::keyClicks(editorOf(dialog, u"due_on"_s).findChild<QLineEdit *>(), u"x"_s);
    decided.clear();
    dialog.accept(); // what cannot be read is not decided upon
    CHECK(decided.empty());
    CHECK(dialog.isVisible());
    editorOf(dialog, u"due_on"_s).setValue(Value(QDate(2026, 11, 22)));
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(decided.size() == 2);
    CHECK(decided[0].value == Value(u"Pilot"_s));
    CHECK(decided[1].value == Value(QDate(2026, 11, 22)));
}
