// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an improvement as a project has one: the ten points, tasks under milestones, what lies below it, its
// trace, and its record on paper.
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/register_view.h>
#include <gui/records/children_list.h>
#include <gui/records/detail_pane.h>
#include <gui/records/overview_tab.h>
#include <gui/records/record_dialog.h>
#include <gui/records/record_panel.h>
#include <gui/records/related_table.h>
#include <gui/records/trace_tab.h>
#include <gui/register/board_view.h>
#include <gui/register/register_page.h>
#include <support/wait.h>

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct RecordCase : OpenWorkspace {
    RecordCase()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        improvement = addImprovement(u"CSI-0001"_s, u"Restore test"_s, ImprovementStatus::InProgress);
        show(pane);
        pane.setRecord(improvement.value);
    }
    Id<Milestone> addMilestone(const QString &title)
    {
        return add<Milestone>({{u"improvement"_s, improvement.value}, {u"title"_s, title}});
    }
    Id<Task> addTask(Id<Milestone> milestone, const QString &title, const Value &percent = {})
    {
        return add<Task>({{u"milestone"_s, milestone.value}, {u"title"_s, title}, {u"percent"_s, percent}});
    }
    template <auto Member, class Owner> void set(Id<Owner> record, const Value &value)
    {
        ChangeBuilder builder = workspace.document().builder();
        builder.set<Member>(record, value);
        valueOf(workspace.document().apply(std::move(builder), u"edited"_s));
    }
    void openTab(const QString &title)
    {
        for (int tab = 0; tab < tabs().count(); ++tab) {
            if (tabs().tabText(tab).startsWith(title))
                QTest::mouseClick(tabs().tabBar(), Qt::LeftButton, {}, tabs().tabBar()->tabRect(tab).center());
        }
    }
    [[nodiscard]] QTabWidget &tabs() { return *pane.findChild<QTabWidget *>(); }
    [[nodiscard]] static QStringList textsIn(QWidget *widget)
    {
        QStringList texts;
        for (const QLabel *label : widget->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts += label->text();
        }
        return texts;
    }
    [[nodiscard]] static QPushButton *buttonIn(QWidget *widget, const QString &accessibleName)
    {
        for (QPushButton *each : widget->findChildren<QPushButton *>()) {
            if (each->accessibleName() == accessibleName)
                return each;
        }
        return nullptr;
    }
    // The tables of the tab that is shown, by what their titles begin with.
    [[nodiscard]] RelatedTable *table(const QString &title)
    {
        for (RelatedTable *each : tabs().currentWidget()->findChildren<RelatedTable *>()) {
            if (each->isVisible() && textsIn(each).value(0).startsWith(title))
                return each;
        }
        return nullptr;
    }

    Id<Person> ada;
    Id<Improvement> improvement;
    DetailPane pane{workspace, EntityKind::Improvement, nullptr};
};

QString cellAt(RelatedTable *table, int row, int column)
{
    auto *view = table->findChild<QTreeView *>();
    return view->model()->index(row, column).data().toString();
}

} // namespace

TEST_CASE("the ten points of a project stand on the overview with per cent, and follow an edit")
{
    RecordCase c;
    auto *overview = c.pane.findChild<OverviewTab *>();
    const auto points = [overview] {
        return RecordCase::textsIn(overview->widget()->findChild<QWidget *>(u"parity"_s));
    };
    CHECK(points().value(0) == u"0 of the ten points of a project: 0 %"_s);
    CHECK(points().contains(u"✕ Owner"_s));
    CHECK(points().contains(u"nobody in post owns it"_s));
    c.set<&Improvement::owner>(c.improvement, c.ada.value);
    CHECK(points().value(0) == u"1 of the ten points of a project: 10 %"_s);
    CHECK(points().contains(u"✓ Owner"_s));
    CHECK(points().contains(u"Ada"_s));
}

TEST_CASE("tasks stand under the milestone that is chosen, and make out how far it is done")
{
    RecordCase c;
    const auto pilot = c.addMilestone(u"Pilot"_s);
    const auto rollout = c.addMilestone(u"Rollout"_s);
    c.addTask(pilot, u"Write"_s, qint64(50));
    const auto train = c.addTask(pilot, u"Train"_s);
    c.openTab(u"Plan"_s);
    CHECK(c.tabs().tabText(1) == u"Plan 4"_s);
    RelatedTable *milestones = c.table(u"Milestones (2)"_s);
    RelatedTable *tasks = c.table(u"Tasks of Pilot (2)"_s);
    REQUIRE(milestones);
    REQUIRE(tasks);
    auto *view = milestones->findChild<QTreeView *>();
    const int done = view->model()->columnCount() - 1;
    CHECK(view->model()->headerData(done, Qt::Horizontal).toString() == u"Done, %"_s);
    CHECK(cellAt(milestones, 0, done) == u"25"_s);
    CHECK(cellAt(milestones, 1, done) == u"0"_s);
    CHECK_FALSE(view->model()->flags(view->model()->index(0, done)).testFlag(Qt::ItemIsEditable));
    CHECK(RecordCase::textsIn(c.tabs().currentWidget()).value(0).startsWith(u"13 % of the plan is done."_s));

    QSignalSpy changed(view->model(), &QAbstractItemModel::dataChanged);
    c.set<&Task::doneOn>(train, dayOfTests);
    CHECK(changed.size() == 1);
    CHECK(cellAt(milestones, 0, done) == u"75"_s);

    // By mouse to the other milestone, by key back.
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(1, 0)).center());
    CHECK(c.table(u"Tasks of Rollout (0)"_s));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Up);
    CHECK(c.table(u"Tasks of Pilot (2)"_s));
    QTest::keyClick(view, Qt::Key_Down);
    for (QToolButton *button : c.table(u"Tasks of Rollout (0)"_s)->findChildren<QToolButton *>()) {
        if (button->accessibleName() == u"Add task"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"title"_s)->findChild<QLineEdit *>(), u"Tell everybody"_s);
    dialog->accept();
    REQUIRE(c.reg().all<Task>().size() == 3);
    CHECK(c.reg().find(Id<Task>(dialog->written()))->milestone == rollout);
    CHECK(c.table(u"Tasks of Rollout (1)"_s)); // the milestone is still the chosen one
}

TEST_CASE("what a task changes counts as a touch of its improvement, and another improvement has its own plan")
{
    RecordCase c;
    const auto other = c.addImprovement(u"CSI-0002"_s, u"Other"_s);
    c.openTab(u"Plan"_s);
    CHECK_FALSE(c.table(u"Tasks"_s)); // there is no milestone
    const auto pilot = c.addMilestone(u"Pilot"_s);
    CHECK(c.table(u"Tasks of Pilot (0)"_s));
    c.set<&Improvement::updatedOn>(c.improvement, QDate(2026, 1, 1));
    c.addTask(pilot, u"Write"_s);
    CHECK(c.reg().find(c.improvement)->updatedOn == dayOfTests);
    c.pane.setRecord(other.value);
    CHECK_FALSE(c.table(u"Tasks"_s));
    CHECK(c.table(u"Milestones (0)"_s));
}

TEST_CASE("an improvement with others below it shows them with their money, and each leads to its page")
{
    RecordCase c;
    CHECK(c.pane.findChild<ChildrenList *>() == nullptr);
    const auto child = c.addImprovement(u"CSI-0002"_s, u"Half of it"_s, ImprovementStatus::Delivered);
    c.set<&Improvement::parent>(child, c.improvement.value);
    c.add<Funding>({{u"improvement"_s, child.value}, {u"kind"_s, qint64(FundingKind::Money)}, {u"approved"_s, 1200.0}});
    auto *children = c.pane.findChild<OverviewTab *>()->widget()->findChild<ChildrenList *>();
    REQUIRE(children);
    const QStringList texts = RecordCase::textsIn(children);
    INFO(texts.join(u'\n').toStdString());
    CHECK(texts.contains(u"Below it (1)"_s));
    CHECK(texts.contains(u"Delivered · 1,200 approved"_s));
    CHECK(texts.contains(u"All below it: 1,200 approved"_s));
    QSignalSpy asked(&c.workspace, &Workspace::recordRequested);
    QPushButton *link = RecordCase::buttonIn(children, u"CSI-0002 Half of it"_s);
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<RecordRef>() == RecordRef{EntityKind::Improvement, child.value});
    c.set<&Improvement::parent>(c.improvement, child.value); // a circle
    children = c.pane.findChild<OverviewTab *>()->widget()->findChild<ChildrenList *>();
    REQUIRE(children);
    CHECK(RecordCase::textsIn(children).join(u'\n').contains(u"form a circle"_s));
}

TEST_CASE("the trace leads from trigger to control, link by link, and says what nobody recorded")
{
    RecordCase c;
    const auto pir = c.add<Pir>({{u"reference"_s, u"PIR-0007"_s}, {u"title"_s, u"Outage"_s}});
    c.set<&Improvement::sourceReference>(c.improvement, u"PIR-0007"_s);
    c.openTab(u"Trace"_s);
    auto *trace = c.pane.findChild<TraceTab *>();
    REQUIRE(c.tabs().currentWidget() == trace);
    QStringList texts = RecordCase::textsIn(trace);
    for (const QString &text :
         {u"Trigger"_s, u"Decision"_s, u"Change"_s, u"Result"_s, u"Control"_s, u"Review: Outage"_s})
        CHECK(texts.contains(text));
    CHECK(texts.count(u"✕ nothing recorded"_s) == 4);
    c.set<&Improvement::control>(c.improvement, u"A monthly look"_s);
    texts = RecordCase::textsIn(trace);
    CHECK(texts.contains(u"A monthly look"_s));
    CHECK(texts.count(u"✕ nothing recorded"_s) == 3);
    QSignalSpy asked(&c.workspace, &Workspace::recordRequested);
    QPushButton *link = RecordCase::buttonIn(trace, u"PIR: PIR-0007"_s);
    REQUIRE(link);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().value<RecordRef>() == RecordRef{EntityKind::Pir, pir.value});
    CHECK(unnamedControls(c.pane) == QStringList());
}

TEST_CASE("the record of the chosen improvement is printed by its key, from list and board")
{
    OpenWorkspace open;
    RegisterPage page(open.workspace);
    show(page);
    QAction *print = nullptr;
    for (QAction *action : page.actions()) {
        if (action->shortcut() == QKeySequence(u"Ctrl+Shift+P"_s))
            print = action;
    }
    REQUIRE(print);
    CHECK_FALSE(print->isEnabled()); // there is nothing yet
    open.addImprovement(u"CSI/0001"_s, u"Restore test"_s, ImprovementStatus::InProgress);
    auto *panel = page.findChild<RecordPanel *>();
    panel->chooseFirst();
    REQUIRE(print->isEnabled());
    for (const QString &name : {u"list.pdf"_s, u"board.pdf"_s}) {
        open.ask.answer = open.folder.filePath(name);
        QWidget *place = &panel->view();
        if (name == u"board.pdf"_s) {
            auto *tabs = page.findChild<QTabBar *>(u"tabs"_s);
            tabs->setCurrentIndex(1);
            place = page.findChild<BoardView *>()->findChild<QListView *>();
        }
        REQUIRE(place);
        page.activateWindow();
        place->setFocus();
        REQUIRE(waitFor([&page] { return page.isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(place, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(waitFor([&] { return QFile::exists(open.ask.answer); }));
        CHECK(contentOf(open.ask.answer).startsWith("%PDF"));
    }
}
