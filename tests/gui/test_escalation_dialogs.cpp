// SPDX-License-Identifier: GPL-3.0-or-later
// Consequence in the window: escalations are written down in one step, one gets its outcome, and the finding of a
// ritual its response.
#include "open_workspace.h"

#include <core/entities/cadence.h>
#include <core/entities/incident_review.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <gui/records/decision_dialog.h>
#include <gui/records/escalation_dialogs.h>
#include <gui/records/ritual_dialog.h>
#include <gui/warchest/war_chest_cards.h>

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Overdue : OpenWorkspace {
    Overdue()
    {
        const QDate today = workspace.document().today();
        const auto ann = add<Person>({{u"name"_s, u"Ann"_s}});
        add<EscalationStep>({{u"after_days"_s, qint64(7)}, {u"person"_s, ann.value}});
        for (const QString &reference : {u"ACT-0001"_s, u"ACT-0002"_s})
            add<Action>({{u"reference"_s, reference},
                         {u"title"_s, u"Watch the certificates"_s},
                         {u"status"_s, qint64(ActionStatus::Open)},
                         {u"due_on"_s, today.addDays(-10)}});
        show(window);
    }
    QWidget window;
};

QPlainTextEdit *longText(const QWidget &dialog, const QString &field)
{
    auto *editor = dialog.findChild<QWidget *>(field);
    return editor ? editor->findChild<QPlainTextEdit *>() : nullptr;
}

} // namespace

TEST_CASE("all escalations that are due are written down in one change, and then there is nothing left")
{
    Overdue c;
    const qint64 before = c.workspace.document().change();
    CHECK(c.reg().all<Escalation>().size() == 0); // an opened file is left alone
    recordEscalations(c.workspace, &c.window);
    CHECK(c.reg().all<Escalation>().size() == 2);
    CHECK(c.workspace.document().change() == before + 1);
    recordEscalations(c.workspace, &c.window);
    CHECK(c.workspace.document().change() == before + 1);
    REQUIRE(c.ask.told.size() == 1);
}

TEST_CASE("an escalation gets its outcome, and not without words")
{
    Overdue c;
    recordEscalations(c.workspace, &c.window);
    const Id<Escalation> first = c.reg().all<Escalation>().begin()->id;
    noteOutcome(c.workspace, &c.window, first);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible()); // it says what is missing
    auto *outcome = longText(*dialog, u"outcome"_s);
    REQUIRE(outcome);
    QTest::keyClicks(outcome, u"Two more people"_s);
    dialog->accept();
    CHECK(c.reg().find(first)->outcome == u"Two more people"_s);
    CHECK(c.reg().find(first)->outcomeOn == c.workspace.document().today());
}

TEST_CASE("the line of a finding has the step that can be done there")
{
    Overdue c;
    AgendaCard card(c.workspace, u"Needs you"_s, u"Nothing"_s);
    const RecordRef action{EntityKind::Action, c.reg().all<Action>().begin()->id.value};
    card.setLines(
        {{.texts = {u"ACT-0001"_s, u"late"_s, u"Ann"_s}, .record = action, .step = FindingStep::RecordEscalations},
         {.texts = {u"ACT-0003"_s, u"late"_s, u"Bob"_s}, .record = action}},
        u"2"_s);
    show(card);
    QPushButton *record = nullptr;
    for (auto *button : card.findChildren<QPushButton *>())
        record = button->text() == u"Record"_s ? button : record;
    REQUIRE(record);
    CHECK(card.findChildren<QPushButton *>().size() == 1);
    CHECK(unnamedControls(card).isEmpty());
    record->click();
    CHECK(c.reg().all<Escalation>().size() == 2);
}

TEST_CASE("a ritual is answered with what is done, by whom and when")
{
    OpenWorkspace c;
    QWidget window;
    show(window);
    const auto ada = c.add<Person>({{u"name"_s, u"Ada"_s}});
    const auto board = c.add<Ceremony>({{u"name"_s, u"Board"_s},
                                        {u"chair"_s, ada.value},
                                        {u"rrule"_s, u"FREQ=MONTHLY"_s},
                                        {u"starts_at"_s, QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC)}});
    respondToRitual(c.workspace, &window, board);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    dialog->accept();
    CHECK(dialog->isVisible());
    auto *response = longText(*dialog, u"response"_s);
    REQUIRE(response);
    QTest::keyClicks(response, u"Merged"_s);
    dialog->accept();
    CHECK(c.reg().find(board)->response == u"Merged"_s);
    CHECK(c.reg().find(board)->respondedOn == c.workspace.document().today());
    CHECK(c.reg().find(board)->respondedBy == ada); // the chair, unless somebody else is named
}
