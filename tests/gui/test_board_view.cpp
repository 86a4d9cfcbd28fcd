// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_board.h"

#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/register.h>
#include <document/document.h>
#include <gui/records/decision_dialog.h>

#include <QLineEdit>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a card is moved by keys, one change a move, and undo takes it back")
{
    OpenBoard board;
    REQUIRE(board.list());
    CHECK(board.list()->accessibleName().contains(u"Proposed"_s));
    CHECK(unnamedControls(board.page) == QStringList());
    const qint64 change = board.workspace.document().change();
    const auto moved = Id<Improvement>(board.list()->currentIndex().data(Qt::UserRole + 1).toLongLong());
    QTest::keyClick(board.list(), Qt::Key_Right, Qt::ControlModifier);
    board.settle();
    // Whoever accepts must own it: the gate says so and nothing is written.
    CHECK(board.status(moved) == ImprovementStatus::Proposed);
    CHECK(board.workspace.document().change() == change);
    auto *dialog = openDialog<DecisionDialog>();
    REQUIRE(dialog);
    CHECK(dialog->windowTitle() == u"Accepted"_s);
    dialog->reject();
}

TEST_CASE("a search leaves the same improvements on the board as in the list")
{
    OpenBoard board;
    REQUIRE(board.list());
    CHECK(board.list()->model()->rowCount() == 2);
    auto *search = board.page.findChild<QLineEdit *>();
    search->setFocus();
    QTest::keyClicks(search, u"alert"_s);
    QTest::qWait(400);
    QListView *proposed = nullptr;
    for (QListView *list : board.page.findChildren<QListView *>()) {
        if (list->accessibleName().contains(u"Proposed"_s))
            proposed = list;
    }
    REQUIRE(proposed);
    CHECK(proposed->model()->rowCount() == 1);
}

TEST_CASE("over the limit of work in progress a move is asked about, and refused where the answer is no")
{
    OpenBoard board;
    const auto owner = board.add<Person>({{u"name"_s, u"Grace"_s}});
    const auto service = board.add<Service>({{u"name"_s, u"Payments"_s}, {u"wip_limit"_s, qint64(0)}});
    ChangeBuilder builder = board.workspace.document().builder();
    for (const auto &[field, value] :
         std::vector<std::pair<QString, Value>>{{u"owner"_s, owner.value},
                                                {u"service"_s, service.value},
                                                {u"outcome"_s, u"Less waiting"_s},
                                                {u"status"_s, qint64(ImprovementStatus::Approved)}})
        builder.set(EntityKind::Improvement, board.first.value, fieldNamed(EntityKind::Improvement, field), value);
    builder.remove(EntityKind::Improvement, board.second.value);
    valueOf(board.workspace.document().apply(std::move(builder), u"approved"_s));
    board.add<Funding>(
        {{u"improvement"_s, board.first.value}, {u"approved"_s, 100.0}, {u"decided_on"_s, QDate(2026, 1, 1)}});
    board.settle();
    QListView *approved = nullptr;
    for (QListView *list : board.page.findChildren<QListView *>()) {
        if (list->accessibleName().contains(u"Approved"_s))
            approved = list;
    }
    approved->setCurrentIndex(approved->model()->index(0, 0));
    approved->setFocus();
    board.ask.isConfirmed = false;
    QTest::keyClick(approved, Qt::Key_Right, Qt::ControlModifier);
    CHECK(board.status(board.first) == ImprovementStatus::Approved);
    CHECK(board.ask.told.last().contains(u"Payments"_s));
}
