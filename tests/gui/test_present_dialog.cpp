// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen and noted for a presentation is not gone by a key, and to look at it changes nothing.
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/slides/present_dialog.h>

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Two services, and a board that has a note for the second of its slides.
struct Presenting : OpenWorkspace {
    Presenting()
    {
        for (const QString &name : {u"Mail"_s, u"Payments"_s})
            add<Service>({{u"name"_s, name}});
        addImprovement(u"CSI-0001"_s, u"Runbook"_s);
        board = add<Ceremony>(
            {{u"name"_s, u"Board"_s},
             {u"rrule"_s, u"FREQ=WEEKLY"_s},
             {u"starts_at"_s, QDateTime(dayOfTests, QTime(9, 0), Qt::UTC)},
             {u"time_zone"_s, u"UTC"_s},
             {u"slides"_s, slideChoicesText({{}, {{u"verdicts"_s, {}}, {u"question:2"_s, u"Ask for hours"_s}}})}});
        dialog = std::make_unique<PresentDialog>(workspace, board, nullptr);
        show(*dialog);
        dialog->waitForSlides();
        list = dialog->findChild<QListWidget *>(u"slides"_s);
        notes = dialog->findChild<QPlainTextEdit *>(u"notes"_s);
        services = dialog->findChild<QComboBox *>(u"services"_s);
        ceremonies = dialog->findChild<QComboBox *>(u"ceremonies"_s);
        REQUIRE(list->count() > 3);
        ask.isConfirmed = false; // keeps what there is
    }
    // How often it was asked before it closed or not.
    qsizetype escape()
    {
        ask.told.clear();
        QTest::keyClick(list, Qt::Key_Escape);
        return ask.told.size();
    }

    Id<Ceremony> board;
    std::unique_ptr<PresentDialog> dialog;
    QListWidget *list = nullptr;
    QPlainTextEdit *notes = nullptr;
    QComboBox *services = nullptr;
    QComboBox *ceremonies = nullptr;
};

} // namespace

TEST_CASE("to look at slides that have notes changes nothing")
{
    Presenting open;
    QTest::keyClick(open.list, Qt::Key_Down);
    CHECK(open.notes->toPlainText() == u"Ask for hours"_s);
    CHECK(open.escape() == 0);
    CHECK_FALSE(open.dialog->isVisible());
}

TEST_CASE("a note is not gone by Escape once another slide is looked at, chosen or not")
{
    Presenting open;
    const int row = GENERATE(0, 2); // chosen, not chosen
    open.list->setCurrentRow(row);
    QTest::keyClicks(open.notes, u"Say why"_s);
    open.list->setCurrentRow(3);
    CHECK(open.notes->toPlainText().isEmpty());
    CHECK(open.escape() == 1);
    CHECK(open.dialog->isVisible());
    open.list->setCurrentRow(row);
    open.notes->selectAll();
    QTest::keyClick(open.notes, Qt::Key_Delete);
    CHECK(open.escape() == 0); // taken back
}

TEST_CASE("what was chosen and noted stays while the slides are made for another service")
{
    Presenting open;
    open.list->setCurrentRow(1);
    open.notes->selectAll();
    QTest::keyClicks(open.notes, u"Ask Priya"_s);
    open.list->setCurrentRow(0);
    QTest::keyClick(open.list, Qt::Key_Space); // unticked
    REQUIRE(open.dialog->choices().slides.size() == 1);
    open.services->setCurrentIndex(2);
    CHECK(open.escape() == 1); // also while they are made
    open.dialog->waitForSlides();
    CHECK(open.dialog->choices().slides == std::vector<SlideChoice>{{u"question:2"_s, u"Ask Priya"_s}});
    CHECK(open.escape() == 1);
    open.services->setCurrentIndex(0);
    open.dialog->waitForSlides();
    CHECK(open.dialog->choices().slides == std::vector<SlideChoice>{{u"question:2"_s, u"Ask Priya"_s}});
    CHECK(open.escape() == 1);
    CHECK(open.dialog->isVisible());
}

TEST_CASE("another review takes the place of what was chosen once somebody says so")
{
    Presenting open;
    QTest::keyClick(open.list, Qt::Key_Space);
    const SlideChoices chosen = open.dialog->choices();
    open.ceremonies->setCurrentIndex(0);
    CHECK(open.ask.told.size() == 1);
    CHECK(open.dialog->ceremony() == open.board);
    CHECK(open.dialog->choices() == chosen);
    open.ask.isConfirmed = true;
    open.ceremonies->setCurrentIndex(0);
    open.dialog->waitForSlides();
    CHECK_FALSE(open.dialog->ceremony());
    CHECK(open.dialog->choices().slides.empty()); // the usual ones
    open.ask.isConfirmed = false;
    CHECK(open.escape() == 0);
}
