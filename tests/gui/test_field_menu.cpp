// SPDX-License-Identifier: GPL-3.0-or-later
// Status, owner and date from the context menu of lists.
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/field_menu.h>
#include <gui/records/record_panel.h>
#include <gui/records/record_view.h>
#include <gui/reviews/pir_view.h>
#include <widgets/answer_table.h>
#include <widgets/field_editor.h>

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
    open.menu->setStatus({EntityKind::Action, open.actions}, fieldIndex<&Action::status>(),
                         qint64(ActionStatus::NotDoing));
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
        open.menu->setStatus({EntityKind::Improvement, {record}}, fieldIndex<&Improvement::status>(), qint64(status));
        auto *dialog = openDialog<DecisionDialog>();
        REQUIRE(dialog);
        dialog->accept();
        CHECK(dialog->isVisible()); // it needs an answer
        CHECK(held(record)->status == ImprovementStatus::Proposed);
        CHECK(dialog->findChild<QLabel *>(u"problem"_s)->text().startsWith(u"Status: "_s));
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
    open.menu->setStatus({EntityKind::Improvement, {make(u"CSI-5"_s)}}, fieldIndex<&Improvement::status>(),
                         qint64(ImprovementStatus::Embedded));
    REQUIRE(open.ask.told.size() == 1);
    CHECK(open.ask.told.last().startsWith(u"Status: "_s)); // by its label, as the dialog says it
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
