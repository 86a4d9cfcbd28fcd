// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a record: what it asks for first, which groups open by themselves, and what it says beside its fields.
#include "form_fields.h"
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <gui/records/form_groups.h>
#include <gui/records/form_heading.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_form.h>
#include <help/record_help.h>

#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// The fields that are seen, in their order.
QStringList seenFields(const QWidget &form)
{
    QList<FieldEditor *> editors = form.findChildren<FieldEditor *>();
    editors.removeIf([](const FieldEditor *editor) { return !editor->isVisible(); });
    std::ranges::stable_sort(editors, {},
                             [&form](const FieldEditor *editor) { return editor->mapTo(&form, QPoint()).y(); });
    QStringList names;
    for (const FieldEditor *editor : editors)
        names += editor->objectName();
    return names;
}

QToolButton *headingOf(const QWidget &form, const QString &title)
{
    for (auto *button : form.findChildren<QToolButton *>(u"heading"_s)) {
        if (button->text() == title)
            return button;
    }
    FAIL(title.toStdString());
    return nullptr;
}

const QStringList first{u"title"_s, u"service"_s, u"owner"_s, u"target_on"_s, u"status"_s};

} // namespace

TEST_CASE("a form asks for every field once, whatever its groups")
{
    for (const EntityKind kind : entityKinds) {
        INFO(entityType(kind).name);
        QList<FieldIndex> asked;
        for (const FormGroup &group : formGroups(kind))
            asked.append(QList<FieldIndex>(group.fields.begin(), group.fields.end()));
        std::ranges::sort(asked);
        QList<FieldIndex> wanted;
        for (size_t i = 0; i < entityType(kind).fields.size(); ++i) {
            if (!entityType(kind).fields[i].has(FieldFlag::Derived))
                wanted += FieldIndex(i);
        }
        CHECK(asked == wanted);
    }
    CHECK(formGroups(EntityKind::Milestone).size() == 1); // of few fields
}

TEST_CASE("a new improvement asks for title, service, owner and target first, and a click or Space opens the rest")
{
    OpenWorkspace open;
    open.ask.isConfirmed = false;
    RecordDialog *dialog = openNewRecord(open.workspace, EntityKind::Improvement, nullptr);
    show(*dialog);
    CHECK(seenFields(*dialog) == first);
    const auto *sentence = editorOf(*dialog, u"owner"_s).parentWidget()->findChildren<QLabel *>().last();
    CHECK(sentence->isVisible());
    CHECK(sentence->text() == fieldSentence(EntityKind::Improvement, fieldOf<&Improvement::owner>()));
    QToolButton *closing = headingOf(*dialog, u"Closing"_s);
    CHECK(closing->accessibleDescription() == u"Closure, Closure note, Closed on"_s);
    const int before = closing->mapTo(dialog, QPoint()).x();
    closing->setFocus();
    QTest::keyClick(closing, Qt::Key_Space);
    CHECK(seenFields(*dialog) == first + QStringList{u"closure"_s, u"closure_note"_s, u"closed_on"_s});
    QTest::qWait(1);
    CHECK(closing->mapTo(dialog, QPoint()).x() == before); // it stays where it was
    QTest::mouseClick(closing, Qt::LeftButton);
    CHECK(seenFields(*dialog) == first);
    dialog->reject(); // to open and close a group is nothing typed
    CHECK_FALSE(dialog->isVisible());
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("a stage of an improvement opens where it holds something, or where the status asks for it")
{
    OpenWorkspace open;
    RecordDialog fresh(open.workspace, EntityKind::Improvement, presetsFor(open.workspace, EntityKind::Improvement),
                       nullptr);
    show(fresh);
    CHECK_FALSE(editorOf(fresh, u"outcome"_s).isVisible());
    enterInto(fresh, u"status"_s, Value(qint64(ImprovementStatus::Accepted)));
    CHECK(editorOf(fresh, u"outcome"_s).isVisible());
    CHECK_FALSE(editorOf(fresh, u"control"_s).isVisible());
    enterInto(fresh, u"status"_s, Value(qint64(ImprovementStatus::OnHold)));
    CHECK(editorOf(fresh, u"hold_reason"_s).isVisible());
    CHECK(editorOf(fresh, u"outcome"_s).isVisible()); // what is open stays so
    const auto held = open.add<Improvement>({{u"reference"_s, u"CSI-1"_s},
                                             {u"title"_s, u"One"_s},
                                             {u"raised_on"_s, dayOfTests},
                                             {u"status"_s, qint64(ImprovementStatus::Closed)},
                                             {u"control"_s, u"Alarm"_s}});
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, held.value}, nullptr);
    show(dialog);
    CHECK(seenFields(dialog)
          == first
              + QStringList{u"control"_s, u"embedded_on"_s, u"replicable"_s, u"override_reason"_s, u"override_by"_s,
                            u"override_on"_s, u"closure"_s, u"closure_note"_s, u"closed_on"_s});
}

TEST_CASE("a form says all that is wrong at once, each beside its field, which is read with it")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-0001"_s, u"One"_s);
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    show(dialog);
    dialog.resize(620, 400);
    const auto type = [&dialog](const QString &field, const QString &text) {
        auto *line = editorOf(dialog, field).findChild<QLineEdit *>();
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, text);
    };
    headingOf(dialog, u"Accepted and ranked"_s)->click();
    headingOf(dialog, u"Closing"_s)->click();
    type(u"effort"_s, u"much"_s);
    type(u"closed_on"_s, u"someday"_s);
    headingOf(dialog, u"Accepted and ranked"_s)->click(); // closed again
    dialog.accept();
    QTest::qWait(1);
    CHECK(dialog.isVisible());
    const QString problem = problemAt(dialog, u"effort"_s);
    CHECK(problem.contains(u"\"much\" is not a number"_s));
    CHECK(problemAt(dialog, u"closed_on"_s).contains(u"\"someday\" is not a date"_s));
    const QWidget *effort = editorOf(dialog, u"effort"_s).focusProxy();
    CHECK(effort->hasFocus()); // the first of them
    CHECK(effort->visibleRegion().boundingRect().height() == effort->height()); // in sight
    CHECK(effort->accessibleDescription().startsWith(problem));
    CHECK(effort->property("refused").toBool());
    type(u"effort"_s, u"3"_s);
    CHECK(problemAt(dialog, u"effort"_s).isEmpty());
    CHECK(effort->accessibleDescription() == fieldSentence(EntityKind::Improvement, fieldOf<&Improvement::effort>()));
    type(u"closed_on"_s, u"2026-11-20"_s);
    dialog.accept();
    CHECK_FALSE(dialog.isVisible());
    CHECK(open.reg().find(improvement)->effort == 3);
}

TEST_CASE("what a status asks of other records is said beside the status")
{
    OpenWorkspace open;
    const auto ada = open.add<Person>({{u"name"_s, u"Ada"_s}});
    const auto improvement = open.add<Improvement>({{u"reference"_s, u"CSI-1"_s},
                                                    {u"title"_s, u"One"_s},
                                                    {u"owner"_s, ada.value},
                                                    {u"status"_s, qint64(ImprovementStatus::Proposed)}});
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    show(dialog);
    enterInto(dialog, u"status"_s, Value(qint64(ImprovementStatus::Measuring)));
    dialog.accept();
    CHECK(problemAt(dialog, u"status"_s) == u"\"Measuring\" asks for a metric with a baseline."_s);
}

TEST_CASE("a field that cannot be read is told that, and not besides that its status asks for it")
{
    OpenWorkspace open;
    const auto improvement = open.addImprovement(u"CSI-0001"_s, u"One"_s);
    RecordDialog dialog(open.workspace, RecordRef{EntityKind::Improvement, improvement.value}, nullptr);
    show(dialog);
    enterInto(dialog, u"status"_s, Value(qint64(ImprovementStatus::Approved)));
    QTest::keyClicks(editorOf(dialog, u"target_on"_s).findChild<QLineEdit *>(), u"someday"_s);
    dialog.accept();
    CHECK(problemAt(dialog, u"owner"_s).contains(u"asks for"_s));
    CHECK(problemAt(dialog, u"target_on"_s).contains(u"someday"_s));
    CHECK_FALSE(problemAt(dialog, u"target_on"_s).contains(u"asks for"_s));
}
