// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <answers/basis/work_in_progress.h>
#include <core/entities/evidence.h>
#include <core/entities/improvement.h>
#include <core/entities/incident_review.h>
#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <models/lists/board_model.h>

#include <QCoreApplication>
#include <QMimeData>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

struct Board : OpenRegister {
    Board()
    {
        ViewDefinition all = list.definition();
        all.filters.clear();
        list.setDefinition(all);
        board.setActive(true);
    }
    const BoardColumn &column(ImprovementStatus status) const
    {
        return **std::ranges::find(board.columns(), status, &BoardColumn::status);
    }
    QStringList badges(Id<Improvement> improvement) const
    {
        for (const BoardColumn *column : board.columns()) {
            for (const BoardCard &card : column->cards()) {
                if (card.record == improvement.value) {
                    QStringList texts;
                    for (const BoardBadge &badge : card.badges)
                        texts += badge.text;
                    return texts;
                }
            }
        }
        return {u"no card"_s};
    }

    RecordModel list{view, EntityKind::Improvement};
    BoardModel board{list, view};
};

void settle() { QCoreApplication::processEvents(); }

} // namespace

TEST_CASE("every status has its column, and a card stands where its status says, after every change")
{
    Board board;
    const ModelCheck proposed(*board.board.columns().front());
    CHECK(board.board.columns().size() == std::size(improvementStatusOptions));
    const auto first = board.addImprovement(u"CSI-0001"_s, u"Self-service"_s);
    settle();
    CHECK(board.column(ImprovementStatus::Proposed).rowCount() == 1);
    board.set<&Improvement::status>(first, qint64(ImprovementStatus::Accepted));
    settle();
    CHECK(board.column(ImprovementStatus::Proposed).rowCount() == 0);
    CHECK(board.column(ImprovementStatus::Accepted).rowCount() == 1);
    valueOf(board.document->undo());
    settle();
    CHECK(board.column(ImprovementStatus::Proposed).rowCount() == 1);
}

TEST_CASE("the board shows what the list shows")
{
    Board board;
    board.addImprovement(u"CSI-0001"_s, u"Self-service"_s);
    board.addImprovement(u"CSI-0002"_s, u"Alerts"_s);
    settle();
    board.list.setSearch(u"alert"_s);
    settle();
    REQUIRE(board.column(ImprovementStatus::Proposed).rowCount() == 1);
    CHECK(board.column(ImprovementStatus::Proposed).cards().front().reference == "CSI-0002"_L1);
}

TEST_CASE("of a column with many only those are made that somebody scrolled to, or asked for")
{
    Board board;
    ChangeBuilder builder = board.document->builder();
    std::vector<RecordId> made;
    for (int i = 0; i < 250; ++i) {
        const auto improvement = builder.create<Improvement>();
        builder.set<&Improvement::reference>(improvement, u"CSI-%1"_s.arg(i + 1, 4, 10, QChar(u'0')));
        builder.set<&Improvement::title>(improvement, u"Any"_s);
        builder.set<&Improvement::status>(improvement, qint64(ImprovementStatus::Accepted));
        made.push_back(improvement.value);
    }
    valueOf(board.document->apply(std::move(builder), u"Many"_s));
    settle();
    auto &accepted = const_cast<BoardColumn &>(board.column(ImprovementStatus::Accepted));
    CHECK(accepted.count() == 250);
    CHECK(accepted.rowCount() == int(BoardColumn::batch));
    REQUIRE(accepted.canFetchMore({}));
    accepted.fetchMore({});
    CHECK(accepted.rowCount() == int(2 * BoardColumn::batch));
    CHECK(accepted.has(made.back()));
    const QModelIndex last = accepted.bring(made.back());
    const ModelCheck check(accepted); // it fetches by itself
    CHECK(last.row() == 249);
    CHECK(accepted.cards().back().record == made.back());
    CHECK_FALSE(accepted.canFetchMore({}));
    CHECK_FALSE(const_cast<BoardColumn &>(board.column(ImprovementStatus::Proposed)).bring(made.back()).isValid());
    board.set<&Improvement::title>(Id<Improvement>(made.back()), u"Another"_s); // what is made stays made
    settle();
    CHECK(accepted.rowCount() == 250);
    CHECK(accepted.cards().back().title == u"Another"_s);
}

TEST_CASE("badges say what is missing, with a shape")
{
    Board board;
    const QDate today(2026, 3, 10);
    board.view.setAsOf(today);
    const auto improvement = board.addImprovement(u"CSI-0001"_s, u"Self-service"_s, ImprovementStatus::InProgress);
    settle();
    CHECK(board.badges(improvement) == QStringList{u"✕ no owner"_s, u"✕ unfunded"_s});
    const auto owner = board.add<Person>({{u"name"_s, u"Grace"_s}});
    board.set<&Improvement::owner>(improvement, owner.value);
    board.set<&Improvement::targetOn>(improvement, today.addDays(-1));
    board.add<Funding>({{u"improvement"_s, improvement.value}, {u"approved"_s, 100.0}});
    settle();
    const QString yesterday = QLocale().toString(today.addDays(-1), QLocale::ShortFormat);
    CHECK(board.badges(improvement) == QStringList{u"✕ overdue "_s + yesterday});
    board.set<&Improvement::targetOn>(improvement, today.addDays(14));
    settle();
    CHECK(board.badges(improvement).value(0).startsWith(u"◷ due"_s));
    board.set<&Improvement::targetOn>(improvement, today.addDays(15));
    settle();
    CHECK(board.badges(improvement).isEmpty());
}

TEST_CASE("a dropped card is announced, and nothing moves before the register does")
{
    Board board;
    const auto improvement = board.addImprovement(u"CSI-0001"_s, u"Self-service"_s);
    settle();
    auto &accepted = const_cast<BoardColumn &>(board.column(ImprovementStatus::Accepted));
    const BoardColumn &proposed = board.column(ImprovementStatus::Proposed);
    RecordId dropped = 0;
    QObject::connect(&accepted, &BoardColumn::dropped, &accepted, [&](RecordId record) { dropped = record; });
    const std::unique_ptr<QMimeData> data(proposed.mimeData({proposed.index(0)}));
    CHECK(accepted.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    accepted.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
    CHECK(dropped == improvement.value);
    CHECK(proposed.rowCount() == 1);
    QMimeData foreign;
    foreign.setText(u"1"_s);
    CHECK_FALSE(accepted.canDropMimeData(&foreign, Qt::MoveAction, -1, -1, {}));
}

TEST_CASE("the limit of work in progress counts one service's improvements in progress")
{
    Board board;
    const auto service = board.add<Service>({{u"name"_s, u"Payments"_s}, {u"wip_limit"_s, qint64(2)}});
    const auto other = board.add<Service>({{u"name"_s, u"Mail"_s}});
    std::vector<Id<Improvement>> made;
    for (const auto &of : {service, service, service, other}) {
        made.push_back(board.addImprovement(u"CSI-%1"_s.arg(made.size()), u"Any"_s));
        board.set<&Improvement::service>(made.back(), of.value);
    }
    const Register &reg = board.document->reg();
    CHECK_FALSE(limitReachedBy(reg, *reg.find(made[0])));
    board.set<&Improvement::status>(made[0], qint64(ImprovementStatus::InProgress));
    board.set<&Improvement::status>(made[1], qint64(ImprovementStatus::InProgress));
    const auto reached = limitReachedBy(reg, *reg.find(made[2]));
    REQUIRE(reached);
    CHECK(reached->count == 3);
    CHECK(reached->limit == 2);
    CHECK_FALSE(limitReachedBy(reg, *reg.find(made[3])));
    CHECK(workInProgress(reg).size() == 1);
    CHECK_FALSE(workInProgress(reg).front().isExceeded());
}
