// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of post-incident reviews by themselves, on a widget of their own, by their keys.
#include "open_workspace.h"

#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <document/register_view.h>
#include <edits/action_line.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/record_dialog.h>
#include <gui/reviews/review_actions.h>
#include <support/wait.h>

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct ChosenReview : OpenWorkspace {
    ChosenReview()
    {
        ada = add<Person>({{u"name"_s, u"Ada"_s}});
        review = add<Pir>({{u"reference"_s, u"PIR-0001"_s}, {u"title"_s, u"Card payments failed"_s}});
        action = add<Action>({{u"reference"_s, u"ACT-0001"_s},
                              {u"title"_s, u"Watch the certificates"_s},
                              {u"pir"_s, review.value},
                              {u"owner"_s, ada.value},
                              {u"status"_s, qint64(ActionStatus::Open)}});
        view.setFocusPolicy(Qt::StrongFocus);
        show(view);
        view.setFocus();
        actions->setChosen({review, {}, action});
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QApplication::setActiveWindow(&view);
        view.setFocus();
        QTest::keyClick(&view, key, modifiers);
    }
    // Chooses a state in the menu. By keys: later versions of Qt take no click so soon after a menu came up.
    void choose(const QString &status)
    {
        QMenu *menu = actions->statusMenu();
        menu->popup(view.mapToGlobal(QPoint(10, 10)));
        for (QAction *entry : menu->actions()) {
            if (entry->text() == status) {
                menu->setActiveAction(entry);
                return QTest::keyClick(menu, Qt::Key_Return);
            }
        }
        FAIL("no such state");
    }
    [[nodiscard]] const Action &held() const { return *reg().find(action); }

    Id<Person> ada;
    Id<Pir> review;
    Id<Action> action;
    QWidget view;
    ReviewActions *actions = new ReviewActions(workspace, view); // the view owns it
};

} // namespace

TEST_CASE("an action is verified by keys, and not by the person who owns it")
{
    ChosenReview c;
    c.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    auto *by = dialog->findChild<QWidget *>(u"verified_by"_s);
    REQUIRE(by);
    auto *line = by->findChild<QLineEdit *>();
    REQUIRE(line);
    QTest::keyClicks(line, u"Ada"_s);
    dialog->accept();
    CHECK(dialog->isVisible()); // it says why, and stays
    CHECK(c.held().status == ActionStatus::Open);
    const auto grace = c.add<Person>({{u"name"_s, u"Grace"_s}});
    dialog->reject();
    c.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    line = dialog->findChild<QWidget *>(u"verified_by"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(line, u"Grace"_s);
    dialog->accept();
    CHECK(c.held().status == ActionStatus::Verified);
    CHECK(c.held().verifiedBy == grace);
}

TEST_CASE("a state that needs no more is given at once, one that needs a reason asks for it")
{
    ChosenReview c;
    c.choose(u"In progress"_s);
    CHECK(c.held().status == ActionStatus::InProgress);
    c.choose(u"Not doing…"_s);
    CHECK(c.held().status == ActionStatus::InProgress);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible()); // no reason was given
    auto *reason = dialog->findChild<QPlainTextEdit *>();
    REQUIRE(reason);
    QTest::keyClicks(reason, u"The provider left"_s);
    dialog->accept();
    CHECK(c.held().status == ActionStatus::NotDoing);
    CHECK(c.held().reason == u"The provider left"_s);
}

TEST_CASE("lessons and actions of a review are noted with the next reference; nothing is written without words")
{
    ChosenReview c;
    const qint64 change = c.workspace.document().change();
    CHECK_FALSE(c.actions->addLessonOf({}));
    CHECK_FALSE(c.actions->addActionOf({}));
    c.actions->setChosen({});
    CHECK_FALSE(c.actions->addLessonOf(u"Of no review"_s));
    CHECK(c.workspace.document().change() == change);
    c.actions->setChosen({c.review, {}, {}});
    const Id<Lesson> lesson = c.actions->addLessonOf(u"Alarm ahead of time"_s);
    REQUIRE(lesson);
    CHECK(c.reg().find(lesson)->pir == c.review);
    CHECK_FALSE(c.reg().find(lesson)->reference.isEmpty());
    c.actions->setChosen({c.review, lesson, {}});
    CHECK(c.actions->addActionOf({u"Alarm 30 days ahead"_s, {}, {}, {}}));
    CHECK(c.reg().find(lesson)->disposition == Disposition::Action);
}

TEST_CASE("a review is made and edited in a dialog that its keys open, and printed without names where that is chosen")
{
    announceWarning(u"QPlatformServices::openDocument"_s); // the offscreen platform opens no files
    ChosenReview c;
    QSignalSpy made(c.actions, &ReviewActions::reviewMade);
    c.actions->create()->trigger();
    auto *dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    QTest::keyClicks(dialog->findChild<QWidget *>(u"title"_s)->findChild<QLineEdit *>(), u"Second"_s);
    dialog->accept();
    REQUIRE(made.size() == 1);
    CHECK(c.reg().all<Pir>().size() == 2);
    c.press(Qt::Key_Return, Qt::ControlModifier);
    dialog = openDialog<RecordDialog>();
    REQUIRE(dialog);
    dialog->reject();
    c.ask.answer = c.folder.filePath(u"review.pdf"_s);
    c.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(QFileInfo::exists(c.ask.answer)); // nobody chose how
    c.ask.choice = 0;
    c.ask.isConfirmed = false; // not to be opened
    c.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(waitFor([&] { return QFile::exists(c.ask.answer); }));
    CHECK(contentOf(c.ask.answer).startsWith("%PDF"));
}

TEST_CASE("a state of the register that cannot be changed leaves printing, and without a review nothing")
{
    ChosenReview c;
    REQUIRE(c.workspace.view().setRecordedAt(c.workspace.document().change() - 1));
    c.actions->setChosen({c.review, {}, c.action});
    CHECK_FALSE(c.actions->create()->isEnabled());
    CHECK_FALSE(c.actions->verify()->isEnabled());
    CHECK_FALSE(c.actions->improve()->isEnabled());
    CHECK_FALSE(c.actions->statusMenu()->isEnabled());
    CHECK(c.actions->headActions().front()->isEnabled());
    c.actions->setChosen({});
    CHECK_FALSE(c.actions->headActions().front()->isEnabled());
}
