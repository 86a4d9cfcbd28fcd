// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "teams.h"

#include <answers/questions/answer.h>
#include <models/lists/roles.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using enum CapacityMeasure;

TEST_CASE("teams by months, with sums at the end and below")
{
    Teams in;
    const ModelCheck checks(in.grid);
    REQUIRE(in.grid.rowCount() == 3);
    REQUIRE(in.grid.columnCount() == 4);
    CHECK(in.title(0) == u"Desk"_s);
    CHECK(in.title(2) == u"All teams"_s);
    CHECK(in.grid.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"May 2026"_s);
    CHECK(in.grid.setData(in.grid.index(1, 1), u"20.5"_s));
    CHECK(in.shown(2, 1).endsWith(u"120.5"_s));
    CHECK(in.shown(1, 3) == u"20.5"_s);
    CHECK(in.shown(2, 3).endsWith(u"120.5"_s));
    CHECK_FALSE(in.grid.flags(in.grid.index(2, 1)).testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(in.grid.flags(in.grid.index(0, 3)).testFlag(Qt::ItemIsEditable));
    in.grid.setMeasures({PlannedImprovement, UsedImprovement, Source});
    CHECK(in.grid.rowCount() == 2 * 3 + 2); // a source has no sum
    CHECK(in.title(0) == u"Desk · Planned"_s);
    CHECK(in.grid.measureAt(7) == UsedImprovement);
    in.grid.setMeasures({Available, PlannedImprovement, PlannedBau});
    CHECK(in.title(1) == u"Desk · Planned improvement"_s); // one of several says which
}

TEST_CASE("typing makes, corrects and empties the row of a month, each in one change")
{
    Teams in;
    const ModelCheck checks(in.grid);
    const QStringList before = in.held();
    const qint64 change = in.document->change();
    CHECK(in.grid.setData(in.grid.index(1, 0), u"16"_s));
    CHECK(in.held().contains(u"Net 2026-04 16 nan"_s));
    CHECK(in.document->change() == change + 1);
    CHECK(in.document->undoText().contains(u"Net"_s));
    CHECK(in.grid.setData(in.grid.index(1, 0), QString()));
    CHECK(in.held() == before); // a row without hours is gone
    CHECK(in.grid.setData(in.grid.index(0, 1), QString()));
    CHECK(in.document->reg().all<Allocation>().size() == 1); // it has other hours
    REQUIRE(in.document->undo());
    CHECK(in.held() == before);
}

TEST_CASE("what cannot be read is refused in words, and nothing is written")
{
    Teams in;
    QStringList reasons;
    QObject::connect(&in.grid, &CapacityModel::refused, &in.grid, [&](const QString &reason) { reasons += reason; });
    const qint64 change = in.document->change();
    CHECK_FALSE(in.grid.setData(in.grid.index(0, 1), u"many"_s));
    CHECK_FALSE(in.grid.setData(in.grid.index(0, 1), u"-4"_s));
    REQUIRE(reasons.size() == 2);
    CHECK(reasons[0].startsWith(u"Desk, May 2026: \"many\""_s));
    CHECK(reasons[1].contains(u"zero"_s));
    CHECK(in.document->change() == change);
}

TEST_CASE("more hours than a team has are marked by shape and said in the tip")
{
    Teams in;
    const QModelIndex may = in.grid.index(0, 1);
    CHECK(may.data().toString() == u"▲ 100"_s);
    CHECK(may.data(ToneRole).toInt() == int(Tone::Concern));
    CHECK(may.data(Qt::ToolTipRole).toString().contains(u"1,050 h are planned, 1,000 h are available: 50 h"_s));
    CHECK(may.data(Qt::AccessibleTextRole).toString().contains(u"50 h too many"_s));
    CHECK(in.grid.setData(may, u"50"_s)); // exactly all of it
    CHECK(may.data(ToneRole).toInt() == int(Tone::Neutral));
    CHECK(in.shown(2, 1) == u"50"_s);
}

TEST_CASE("the source of the hours used is chosen by its name, and its lack is marked")
{
    Teams in;
    in.grid.setMeasures({UsedImprovement, Source});
    const QModelIndex used = in.grid.index(0, 1);
    const QModelIndex source = in.grid.index(1, 1);
    CHECK(source.data().toString().isEmpty());
    CHECK(in.grid.setData(used, u"60"_s));
    CHECK(source.data().toString() == u"▲ not stated"_s);
    CHECK(in.grid.setData(source, u"sampled days"_s));
    CHECK(source.data().toString() == u"Sampled days"_s);
    CHECK(in.grid.setData(in.grid.index(0, 2), u"10"_s));
    CHECK(in.grid.setData(in.grid.index(1, 2), u"Estimate"_s));
    CHECK(in.grid.index(1, 3).data().toString() == u"Sampled days, Estimate"_s); // of all months, never one for both
}

TEST_CASE("the source of a month is set for every team that used hours, as one change")
{
    Teams in;
    in.grid.setMeasures({UsedImprovement, Source});
    REQUIRE(in.grid.write({{in.grid.index(0, 0), u"5"_s}, {in.grid.index(0, 1), u"6"_s}}));
    CHECK(in.grid.setData(in.grid.index(2, 1), u"7"_s)); // Net, May
    const qint64 change = in.document->change();
    REQUIRE(in.grid.setSource({2026, 5, 1}, ActualSource::Estimate));
    CHECK(in.document->change() == change + 1);
    CHECK(in.shown(1, 1) == u"Estimate"_s);
    CHECK(in.shown(3, 1) == u"Estimate"_s);
    CHECK(in.shown(1, 0) == u"▲ not stated"_s); // another month
    REQUIRE(in.grid.setSource({2026, 6, 1}, ActualSource::Estimate)); // nobody used any
    CHECK(in.document->change() == change + 1);
}

TEST_CASE("the grid follows other changes of the register")
{
    Teams in;
    const ModelCheck checks(in.grid);
    in.add<Allocation>({{u"unit"_s, in.net.value}, {u"month"_s, QDate(2026, 6, 1)}, {u"planned_improvement"_s, 7.0}});
    CHECK(in.shown(1, 2) == u"7"_s);
    in.add<Unit>({{u"name"_s, u"Apps"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
    CHECK(in.title(0) == u"Apps"_s);
    CHECK(in.shown(2, 2) == u"7"_s);
    in.add<Allocation>({{u"unit"_s, in.net.value}, {u"month"_s, QDate(2026, 6, 1)}, {u"planned_improvement"_s, 1.0}});
    CHECK(in.shown(2, 2) == u"8"_s); // nothing is left out of the sum
    CHECK_FALSE(in.grid.setData(in.grid.index(2, 2), u"9"_s)); // of two rows, which?
}
