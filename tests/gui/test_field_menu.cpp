// SPDX-License-Identifier: GPL-3.0-or-later
// Status, owner and date from the context menu of lists.
#include "form_fields.h"
#include "open_workspace.h"

#include <core/entities/evidence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/field_menu.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_panel.h>
#include <gui/records/record_view.h>
#include <gui/records/status_step.h>
#include <gui/reviews/pir_view.h>
#include <widgets/answer_table.h>

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// What the menu offers under these words, in its own menus, too.
QAction *offered(const QMenu &menu, const QString &text)
{
    for (QAction *action : menu.actions()) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
        if (QAction *inside = action->menu() ? offered(*action->menu(), text) : nullptr)
            return inside;
    }
    return nullptr;
}

QMenu *menuOf(QAbstractItemView &list)
{
    Q_EMIT list.customContextMenuRequested(QPoint(10, 10));
    auto *menu = list.findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(menu);
    return menu;
}

struct OpenActions : OpenWorkspace {
    OpenActions()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        for (const QString &title : {u"One"_s, u"Two"_s})
            actions.push_back(add<Action>({{u"reference"_s, u"ACT-"_s + title},
                                           {u"title"_s, title},
                                           {u"status"_s, qint64(ActionStatus::Open)}})
                                  .value);
        menu = std::make_unique<FieldMenu>(workspace, window);
        window.show();
    }
    // As the menu does.
    void give(EntityKind kind, const std::vector<RecordId> &records, qint64 option, bool isClosing = false)
    {
        StatusStep::take(workspace, window,
                         {.kind = kind,
                          .records = records,
                          .field = entityType(kind).indexOf(u"status"),
                          .option = option,
                          .isClosing = isClosing});
    }
    [[nodiscard]] const Action &action(size_t number) const { return *reg().find(Id<Action>(actions[number])); }

    Id<Person> ada;
    std::vector<RecordId> actions;
    QWidget window;
    std::unique_ptr<FieldMenu> menu;
};

} // namespace

TEST_CASE("a status is set for all that are chosen as one change")
{
    OpenActions open;
    QMenu menu;
    open.menu->addTo(menu, {EntityKind::Action, open.actions});
    REQUIRE(offered(menu, u"Open"_s));
    CHECK(offered(menu, u"Open"_s)->isChecked()); // what all of them have
    const qint64 change = open.workspace.document().change();
    offered(menu, u"In progress"_s)->trigger();
    CHECK(open.action(0).status == ActionStatus::InProgress);
    CHECK(open.action(1).status == ActionStatus::InProgress);
    CHECK(open.workspace.document().change() == change + 1);
    valueOf(open.workspace.document().undo());
    CHECK(open.action(1).status == ActionStatus::Open);
}

TEST_CASE("a status that asks for something asks for it, and is refused without")
{
    OpenActions open;
    open.give(EntityKind::Action, open.actions, qint64(ActionStatus::NotDoing));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible()); // why not?
    CHECK(open.action(0).status == ActionStatus::Open);
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Nobody needs it"_s);
    dialog->accept();
    CHECK(open.action(0).status == ActionStatus::NotDoing);
    CHECK(open.action(1).reason == u"Nobody needs it"_s);
}

TEST_CASE("an improvement is put on hold, given up and closed from the menu, each with what it asks for")
{
    OpenActions open;
    const auto make = [&open](const QString &reference) { return open.addImprovement(reference, reference).value; };
    const auto held = [&open](RecordId record) { return open.reg().find(Id<Improvement>(record)); };
    const auto set = [&](RecordId record, ImprovementStatus status,
                         const std::vector<std::pair<QString, Value>> &answers) {
        open.give(EntityKind::Improvement, {record}, qint64(status));
        auto *dialog = openDialog<DecisionDialog>();
        REQUIRE(dialog);
        dialog->accept();
        CHECK(dialog->isVisible()); // it needs an answer
        CHECK(held(record)->status == ImprovementStatus::Proposed);
        for (const auto &[field, value] : answers)
            CHECK(problemAt(*dialog, field).contains(u"asks for"_s)); // all of them at once
        for (const auto &[field, value] : answers) {
            INFO(field.toStdString());
            auto *editor = dialog->findChild<FieldEditor *>(field);
            REQUIRE(editor);
            editor->setValue(value);
        }
        dialog->accept();
        QTest::qWait(1);
        CHECK(held(record)->status == status);
    };
    const Value why(u"No money"_s);
    const RecordId waiting = make(u"CSI-1"_s);
    set(waiting, ImprovementStatus::OnHold, {{u"hold_reason"_s, why}});
    CHECK(held(waiting)->holdReason == u"No money"_s);
    set(make(u"CSI-2"_s), ImprovementStatus::Rejected, {{u"closure_note"_s, why}});
    set(make(u"CSI-3"_s), ImprovementStatus::Withdrawn, {{u"closure_note"_s, why}});
    const RecordId closed = make(u"CSI-4"_s);
    set(closed, ImprovementStatus::Closed, {{u"closure"_s, qint64(Closure::NotMeasured)}, {u"closure_note"_s, why}});
    CHECK(held(closed)->closure == Closure::NotMeasured);
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("a gate asks for all that is missing at once: fields, and records that are made from there")
{
    OpenActions open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"One"_s);
    const auto status = [&] { return open.reg().find(improvement)->status; };
    open.give(EntityKind::Improvement, {improvement.value}, qint64(ImprovementStatus::Embedded));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    for (const QString &field : {u"owner"_s, u"outcome"_s, u"control"_s, u"override_reason"_s, u"override_by"_s})
        CHECK(dialog->findChild<FieldEditor *>(field));
    const auto offer = [dialog](const QString &text) -> QPushButton * {
        for (auto *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    };
    CHECK(offer(u"Add steering…"_s));
    REQUIRE(offer(u"Add funding…"_s));
    for (const auto &[field, value] : std::vector<std::pair<QString, Value>>{{u"owner"_s, open.ada.value},
                                                                             {u"outcome"_s, u"Nobody waits"_s},
                                                                             {u"control"_s, u"Alarm"_s},
                                                                             {u"override_reason"_s, u"Seen"_s},
                                                                             {u"override_by"_s, open.ada.value}})
        enterInto(*dialog, field, value);
    dialog->accept();
    CHECK(status() == ImprovementStatus::Proposed);
    const auto *others = dialog->findChild<QLabel *>(u"problem"_s);
    CHECK(others->text()
          == u"\"Embedded\" asks for a funding decision.\n\"Embedded\" asks for a metric with a baseline."_s);
    QTest::mouseClick(offer(u"Add funding…"_s), Qt::LeftButton);
    auto *funding = openDialog<RecordDialog>();
    REQUIRE(funding);
    CHECK(valueOf(editorOf(*funding, u"improvement"_s).value()) == Value(improvement.value));
    enterInto(*funding, u"approved"_s, 100.0);
    funding->accept();
    CHECK(others->text() == u"\"Embedded\" asks for a metric with a baseline."_s);
    CHECK_FALSE(offer(u"Add funding…"_s));
    const auto metric = open.add<Metric>({{u"name"_s, u"Calls"_s}});
    open.add<Steering>({{u"improvement"_s, improvement.value},
                        {u"metric"_s, metric.value},
                        {u"baseline_from"_s, QDate(2026, 1, 1)},
                        {u"baseline_to"_s, QDate(2026, 6, 1)}});
    dialog->accept();
    CHECK(status() == ImprovementStatus::Embedded);
    CHECK(open.reg().find(improvement)->overrideOn == dayOfTests);
}

TEST_CASE("a closure as successful asks for the proof that is missing, in the dialog that is open")
{
    OpenActions open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"One"_s);
    const auto metric = open.add<Metric>({{u"name"_s, u"Calls"_s}});
    open.add<Steering>({{u"improvement"_s, improvement.value}, {u"metric"_s, metric.value}});
    open.give(EntityKind::Improvement, {improvement.value}, qint64(ImprovementStatus::Closed));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    CHECK_FALSE(dialog->findChild<FieldEditor *>(u"override_by"_s));
    enterInto(*dialog, u"closure"_s, qint64(Closure::Successful));
    enterInto(*dialog, u"closure_note"_s, u"Done"_s);
    dialog->accept();
    CHECK(problemAt(*dialog, u"override_reason"_s).contains(u"a gain that holds or is sustained"_s));
    CHECK(focusedField(*dialog) == u"override_reason"_s);
    enterInto(*dialog, u"override_reason"_s, u"Seen"_s);
    enterInto(*dialog, u"override_by"_s, open.ada.value);
    dialog->accept();
    CHECK(open.reg().find(improvement)->closure == Closure::Successful);
}

TEST_CASE("an action is closed by a step of its own, with what shows it, and is not verified by that")
{
    OpenActions open;
    QMenu menu;
    open.menu->addTo(menu, {EntityKind::Action, open.actions});
    REQUIRE(offered(menu, u"Closed…"_s));
    offered(menu, u"Closed…"_s)->trigger();
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    CHECK(valueOf(editorOf(*dialog, u"closed_on"_s).value()) == Value(dayOfTests));
    enterInto(*dialog, u"note"_s, u"Alarm rang in the test"_s);
    dialog->accept();
    for (const size_t number : {0, 1}) {
        CHECK(open.action(number).status == ActionStatus::Delivered);
        CHECK(open.action(number).closedOn == dayOfTests);
        CHECK(open.action(number).note == u"Alarm rang in the test"_s);
        CHECK_FALSE(open.action(number).verifiedOn.isValid());
    }
    open.give(EntityKind::Action, {open.actions[0]}, qint64(ActionStatus::Verified));
    QTest::qWait(1);
    dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(problemAt(*dialog, u"verified_by"_s).contains(u"An action is verified by somebody"_s));
    const auto grace = open.add<Person>({{u"name"_s, u"Grace"_s}});
    enterInto(*dialog, u"owner"_s, grace.value); // nobody owned it
    enterInto(*dialog, u"verified_by"_s, open.ada.value);
    dialog->accept();
    CHECK(open.action(0).status == ActionStatus::Verified);
    CHECK(open.action(0).owner == grace);
    open.give(EntityKind::Action, {open.actions[0]}, qint64(ActionStatus::Delivered), true);
    CHECK(open.action(0).status == ActionStatus::Verified); // and stays so
    CHECK(open.ask.told == QStringList{u"It is verified, and closed by that."_s});
}

TEST_CASE("what several actions hold of their own stays where a step asks for it and nobody answers")
{
    OpenActions open;
    ChangeBuilder builder = open.workspace.document().builder();
    builder.set<&Action::note>(Id<Action>(open.actions[0]), u"Mine"_s);
    valueOf(open.workspace.document().apply(std::move(builder), u"noted"_s));
    open.give(EntityKind::Action, open.actions, qint64(ActionStatus::Delivered), true);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    CHECK_FALSE(dialog->findChild<FieldEditor *>(u"owner"_s)); // of several it is not asked
    dialog->accept();
    CHECK(open.action(0).note == u"Mine"_s);
    CHECK(open.action(1).closedOn == dayOfTests);
}

TEST_CASE("a status that a gate refuses in a cell asks for what is missing as the menu does")
{
    OpenActions open;
    const auto improvement = open.addImprovement(u"CSI-1"_s, u"One"_s);
    RecordPanel panel(open.workspace, EntityKind::Improvement, u"register"_s);
    show(panel);
    panel.model().waitUntilArranged();
    int column = 0;
    while (panel.model().shownColumns()[size_t(column)].id != u"status"_s)
        ++column;
    CHECK_FALSE(panel.model().setData(panel.model().index(0, column),
                                      QVariant::fromValue(Value(qint64(ImprovementStatus::OnHold)))));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    enterInto(*dialog, u"hold_reason"_s, u"No money"_s);
    dialog->accept();
    CHECK(open.reg().find(improvement)->status == ImprovementStatus::OnHold);
    CHECK(open.ask.told.isEmpty());
}

TEST_CASE("what shows that an action is done is attached from the step")
{
    OpenActions open;
    open.give(EntityKind::Action, {open.actions[0]}, qint64(ActionStatus::Verified));
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Attach a document…"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *document = openDialog<RecordDialog>();
    REQUIRE(document);
    enterInto(*document, u"title"_s, u"Protocol"_s);
    document->accept();
    REQUIRE(open.reg().all<Attachment>().size() == 1);
    CHECK(open.reg().all<Attachment>().begin()->record == u"ACT-One"_s);
    CHECK(dialog->isVisible());
}

TEST_CASE("owner and date are set for all that are chosen")
{
    OpenActions open;
    const auto set = [&](const QString &field, const QString &text) {
        QMenu menu;
        open.menu->addTo(menu, {EntityKind::Action, open.actions});
        REQUIRE(offered(menu, field));
        offered(menu, field)->trigger();
        auto *dialog = openDialog<DecisionDialog>();
        REQUIRE(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), text);
        dialog->accept();
        QTest::qWait(1);
    };
    set(u"Owner…"_s, u"ada"_s);
    set(u"Due on…"_s, u"Friday"_s);
    for (const size_t number : {0, 1}) {
        CHECK(open.action(number).owner == open.ada);
        CHECK(open.action(number).dueOn == QDate(2026, 11, 27));
    }
}

TEST_CASE("lists of records and reviews offer the fields of the rows that are chosen")
{
    OpenActions open;
    const auto review = open.add<Pir>({{u"reference"_s, u"PIR-1"_s}, {u"title"_s, u"Outage"_s}});
    open.add<Action>(
        {{u"reference"_s, u"ACT-3"_s}, {u"title"_s, u"Three"_s}, {u"pir"_s, review.value}, {u"status"_s, qint64(1)}});
    RecordPanel panel(open.workspace, EntityKind::Action, u"actions"_s);
    show(panel);
    auto *list = panel.findChild<RecordView *>();
    list->selectAll();
    QMenu *menu = menuOf(*list);
    REQUIRE(offered(*menu, u"Delivered"_s));
    REQUIRE(offered(*menu, u"Owner…"_s));
    REQUIRE(offered(*menu, u"Due on…"_s));
    offered(*menu, u"Delivered"_s)->trigger();
    for (const Action &action : open.reg().all<Action>())
        CHECK(action.status == ActionStatus::Delivered);
    PirView view(open.workspace);
    show(view);
    auto *actions = view.findChild<AnswerTableView *>(u"actions"_s);
    actions->selectRow(0);
    QMenu *ofReview = menuOf(*actions);
    REQUIRE(offered(*ofReview, u"In progress"_s));
    offered(*ofReview, u"In progress"_s)->trigger();
    CHECK(std::ranges::count(open.reg().all<Action>(), ActionStatus::InProgress, &Action::status) == 1);
}
