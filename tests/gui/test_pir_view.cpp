// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_workspace.h"

#include <answers/reviews/action_statistics.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/decision_dialog.h>
#include <gui/reviews/figure_tile.h>
#include <gui/reviews/pir_view.h>
#include <gui/reviews/review_dashboard.h>
#include <widgets/answer_table.h>
#include <widgets/field_editor.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct OpenReview : OpenWorkspace {
    OpenReview()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        grace = add<Person>({{u"name"_s, u"Grace"_s}});
        service = add<Service>({{u"name"_s, u"Payments"_s}});
        add<Pir>({{u"reference"_s, u"PIR-0001"_s}, {u"title"_s, u"Old"_s}, {u"held_on"_s, QDate(2026, 1, 5)}});
        review = add<Pir>({{u"reference"_s, u"PIR-0002"_s},
                           {u"title"_s, u"New"_s},
                           {u"held_on"_s, QDate(2026, 2, 5)},
                           {u"service"_s, service.value},
                           {u"conditions"_s, u"No alarm\nOne person knew"_s}});
        show(view);
        list = view.findChild<QListWidget *>();
    }
    void type(const QString &begins, const QString &text)
    {
        for (QLineEdit *line : view.findChildren<QLineEdit *>()) {
            if (!line->placeholderText().startsWith(begins))
                continue;
            line->setFocus();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        }
    }
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *candidate : view.actions()) {
            if (candidate->text().remove(u'&').startsWith(text))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] const Action &only() const { return *reg().all<Action>().begin(); }

    Id<Person> ada, grace;
    Id<Service> service;
    Id<Pir> review;
    PirView view{workspace};
    QListWidget *list = nullptr;
};

} // namespace

TEST_CASE("reviews stand the latest first, and the latest is open")
{
    OpenReview open;
    REQUIRE(open.list->count() == 2);
    CHECK(open.list->item(0)->text().startsWith(u"PIR-0002"_s));
    CHECK(open.list->currentRow() == 0);
    CHECK(open.list->item(0)->text().contains(u"no action"_s));
    CHECK(unnamedControls(open.view) == QStringList());
}

TEST_CASE("a lesson and an action are noted by keys alone, and belong to each other")
{
    OpenReview open;
    open.type(u"Type a lesson"_s, u"Watch the certificates"_s);
    REQUIRE(open.reg().all<Lesson>().size() == 1);
    const Lesson lesson = *open.reg().all<Lesson>().begin();
    CHECK(lesson.pir == open.review);
    CHECK(lesson.text == u"Watch the certificates"_s);
    open.type(u"Type an action"_s, u"Alarm 30 days ahead"_s);
    REQUIRE(open.reg().all<Action>().size() == 1);
    CHECK(open.only().pir == open.review);
    CHECK(open.only().lesson == lesson.id);
    CHECK(open.only().status == ActionStatus::Open);
    CHECK(open.only().dueOn.isValid());
    CHECK(open.reg().find(lesson.id)->disposition == Disposition::Action);
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().all<Action>().isEmpty());
    CHECK(open.reg().find(lesson.id)->disposition == Disposition::Unlanded);
}

TEST_CASE("an action gets its owner and its date where it is typed, and says before Return what is understood")
{
    OpenReview open;
    auto *line = open.view.findChild<QLineEdit *>(u"newAction"_s);
    const auto *read = open.view.findChild<QLabel *>(u"newActionRead"_s);
    CHECK_FALSE(read->isVisible());
    QTest::keyClicks(line, u"Order the labels @grace due Friday"_s);
    CHECK(read->isVisible());
    CHECK(read->text().startsWith(u"Order the labels · owner: Grace · due: "_s));
    CHECK(open.reg().all<Action>().isEmpty());
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.only().title == u"Order the labels"_s);
    CHECK(open.only().owner == open.grace);
    CHECK(open.only().dueOn == QDate(2026, 11, 27));
    CHECK(line->text().isEmpty());
    CHECK_FALSE(read->isVisible());
    QTest::keyClicks(line, u"Ask; ; someday"_s);
    CHECK(read->text().contains(u"someday"_s));
    QTest::keyClick(line, Qt::Key_Return); // it stays to be mended
    CHECK(line->text() == u"Ask; ; someday"_s);
    CHECK(open.reg().all<Action>().size() == 1);
}

TEST_CASE("a name that nobody bears is asked for: one that is near it, or somebody new")
{
    OpenReview open;
    auto *line = open.view.findChild<QLineEdit *>(u"newAction"_s);
    const auto *read = open.view.findChild<QLabel *>(u"newActionRead"_s);
    QTest::keyClicks(line, u"Order the labels; Grcae"_s);
    CHECK(read->text().contains(u"owner: Grace?, Return asks"_s)); // only one is near
    QTest::keyClick(line, Qt::Key_Return); // no answer: back to the line
    CHECK(open.ask.told.last().contains(u"Grcae"_s));
    CHECK(open.ask.offered == QStringList{u"Grace"_s, u"Nobody: it belongs to the title"_s, u"Create \"Grcae\""_s});
    CHECK(line->text() == u"Order the labels; Grcae"_s);
    open.ask.choice = 0;
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.only().owner == open.grace);
    CHECK(line->text().isEmpty());
    const auto people = open.reg().all<Person>().size();
    open.ask.choice = 1; // to create is not what Return takes
    QTest::keyClicks(line, u"Ring the supplier @Bob Unknown due tomorrow"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.reg().all<Person>().size() == people + 1);
    const Action &second = *std::next(open.reg().all<Action>().begin());
    REQUIRE(open.reg().find(second.owner));
    CHECK(open.reg().find(second.owner)->name == u"Bob Unknown"_s);
    valueOf(open.workspace.document().undo()); // both at once
    CHECK(open.reg().all<Person>().size() == people);
}

TEST_CASE("words behind a mark that are nobody's name belong to the title by Return")
{
    OpenReview open;
    auto *line = open.view.findChild<QLineEdit *>(u"newAction"_s);
    const auto people = open.reg().all<Person>().size();
    open.ask.choice = 0;
    QTest::keyClicks(line, u"Reboot the host; then check the logs & disks"_s);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(open.ask.offered
          == QStringList{u"Nobody: it belongs to the title"_s, u"Create \"then check the logs && disks\""_s});
    CHECK(open.only().title == u"Reboot the host; then check the logs & disks"_s);
    CHECK_FALSE(open.only().owner);
    CHECK(open.reg().all<Person>().size() == people);
    QTest::keyClicks(line, u"Post it @noon due Friday"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const Action &second = *std::next(open.reg().all<Action>().begin());
    CHECK(second.title == u"Post it @noon"_s);
    CHECK(second.dueOn == QDate(2026, 11, 27));
}

TEST_CASE("the line of actions knows who came to the register while it stood there")
{
    OpenReview open;
    auto *line = open.view.findChild<QLineEdit *>(u"newAction"_s);
    const auto *read = open.view.findChild<QLabel *>(u"newActionRead"_s);
    QTest::keyClicks(line, u"Order the labels; Zoe Maker"_s);
    CHECK(read->text().contains(u"nobody is called"_s));
    open.add<Person>({{u"name"_s, u"Maker, Zoë"_s}});
    CHECK(read->text().contains(u"owner: Maker, Zoë"_s));
}

TEST_CASE("an action is due four weeks after its review only where that day is to come")
{
    OpenReview open;
    const auto *read = open.view.findChild<QLabel *>(u"newActionRead"_s);
    auto *line = open.view.findChild<QLineEdit *>(u"newAction"_s);
    const auto hold = [&open](QDate day) {
        ChangeBuilder builder = open.workspace.document().builder();
        builder.set<&Pir::heldOn>(open.review, day);
        valueOf(open.workspace.document().apply(std::move(builder), u"held"_s));
        QTest::qWait(1);
    };
    QTest::keyClicks(line, u"Order the labels"_s);
    const QDate today = open.workspace.document().today();
    hold(today.addDays(-7));
    CHECK(read->text().contains(u"four weeks after the review"_s));
    hold(today.addDays(-300));
    CHECK(read->text().endsWith(u"due: "_s + QLocale().toString(today, QLocale::ShortFormat)));
}

TEST_CASE("an action becomes an improvement in one step of undo, linked both ways")
{
    OpenReview open;
    open.type(u"Type an action"_s, u"Alarm 30 days ahead"_s);
    RecordRef shown;
    QObject::connect(&open.workspace, &Workspace::recordRequested, &open.view,
                     [&](const RecordRef &record) { shown = record; });
    open.action(u"Make it an improvement"_s)->trigger();
    REQUIRE(open.reg().all<Improvement>().size() == 1);
    const Improvement &improvement = *open.reg().all<Improvement>().begin();
    CHECK(improvement.title == u"Alarm 30 days ahead"_s);
    CHECK(improvement.service == open.service);
    CHECK(improvement.source == ImprovementSource::Pir);
    CHECK(open.only().improvement == improvement.id);
    CHECK(shown == RecordRef{EntityKind::Improvement, improvement.id.value});
    CHECK_FALSE(open.action(u"Make it an improvement"_s)->isEnabled());
    valueOf(open.workspace.document().undo());
    CHECK(open.reg().all<Improvement>().isEmpty());
    CHECK_FALSE(open.only().improvement);
}

TEST_CASE("nobody verifies their own action, wherever it is tried")
{
    OpenReview open;
    open.type(u"Type an action"_s, u"Alarm"_s);
    const Id<Action> id = open.only().id;
    const auto field = [](const char *name) { return entityType<Action>().indexOf(QString::fromLatin1(name)); };
    valueOf(editField(open.workspace.document(), EntityKind::Action, id.value, field("owner"), Value(open.ada.value)));
    const auto alone = editField(open.workspace.document(), EntityKind::Action, id.value, field("status"),
                                 Value(qint64(ActionStatus::Verified)));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().where.field == u"verified_by"_s);
    const auto verify = [&](Id<Person> by) {
        return editRecords(
            open.workspace.document(), EntityKind::Action, {id.value},
            {{field("status"), Value(qint64(ActionStatus::Verified))}, {field("verified_by"), Value(by.value)}});
    };
    CHECK_FALSE(verify(open.ada));
    CHECK(open.only().status == ActionStatus::Open);
    REQUIRE(verify(open.grace));
    CHECK(open.only().status == ActionStatus::Verified);
    CHECK(open.only().closedOn == dayOfTests);
    // Nor does whoever verified it become its owner.
    CHECK_FALSE(
        editField(open.workspace.document(), EntityKind::Action, id.value, field("owner"), Value(open.grace.value)));
    REQUIRE(editField(open.workspace.document(), EntityKind::Action, id.value, field("status"),
                      Value(qint64(ActionStatus::Open))));
    CHECK_FALSE(open.only().verifiedBy);
    CHECK_FALSE(open.only().closedOn.isValid());
}

TEST_CASE("verifying asks who looked, and refuses the owner in the dialog")
{
    OpenReview open;
    open.type(u"Type an action"_s, u"Alarm"_s);
    valueOf(editField(open.workspace.document(), EntityKind::Action, open.only().id.value, fieldIndex<&Action::owner>(),
                      Value(open.ada.value)));
    open.action(u"Verify action"_s)->trigger();
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible()); // nobody was named
    CHECK(open.only().status == ActionStatus::Open);
    dialog->reject();
}

TEST_CASE("the dashboard counts what was put off, and its tiles open their rows")
{
    OpenReview open;
    open.type(u"Type an action"_s, u"Alarm"_s);
    const Id<Action> id = open.only().id;
    const FieldIndex due = fieldIndex<&Action::dueOn>();
    const QDate first = open.only().dueOn;
    for (const int days : {7, 14, 3}) // put off twice, then brought forward
        valueOf(editField(open.workspace.document(), EntityKind::Action, id.value, due, Value(first.addDays(days))));
    ReviewDashboard dashboard(open.workspace);
    show(dashboard);
    dashboard.wait();
    CHECK(unnamedControls(dashboard) == QStringList());
    const auto tile = [&](const QString &figure) {
        const auto tiles = dashboard.findChildren<FigureTile *>();
        return *std::ranges::find_if(tiles,
                                     [&](const FigureTile *candidate) { return candidate->figure().id == figure; });
    };
    CHECK(tile(u"rescheduled"_s)->figure().definition.contains(u"2 "_s));
    std::vector<RecordRef> rows;
    QObject::connect(&open.workspace, &Workspace::rowsRequested, &dashboard,
                     [&](const QString &, const std::vector<RecordRef> &opened) { rows = opened; });
    QTest::keyClick(tile(u"rescheduled"_s), Qt::Key_Return);
    CHECK(rows == std::vector<RecordRef>{{EntityKind::Action, id.value}});
    for (int i = 0; i < 3; ++i)
        valueOf(open.workspace.document().undo());
    dashboard.wait();
    CHECK(tile(u"rescheduled"_s)->figure().rows.empty());
    dashboard.findChild<QComboBox *>()->setCurrentIndex(2);
    dashboard.wait();
    CHECK(dashboard.summary().contains(u"2"_s));
}

TEST_CASE("without any review the page offers one")
{
    OpenWorkspace open;
    PirView view(open.workspace);
    show(view);
    CHECK(unnamedControls(view) == QStringList());
    bool isOffered = false;
    for (const QPushButton *button : view.findChildren<QPushButton *>())
        isOffered |= button->isVisible();
    CHECK(isOffered);
}
