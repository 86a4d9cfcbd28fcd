// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "open_register.h"

#include <answers/questions/answer.h>
#include <core/entities/capacity.h>
#include <core/entities/organisation.h>
#include <models/grids/capacity_model.h>
#include <models/lists/roles.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using enum CapacityMeasure;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

// Two teams and a department; Desk has hours in May.
struct Teams : OpenRegister {
    Teams()
    {
        net = add<Unit>({{u"name"_s, u"Net"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        desk = add<Unit>({{u"name"_s, u"Desk"_s}, {u"kind"_s, qint64(UnitKind::Team)}});
        add<Unit>({{u"name"_s, u"All of IT"_s}, {u"kind"_s, qint64(UnitKind::Department)}});
        add<Allocation>({{u"unit"_s, desk.value},
                         {u"month"_s, QDate(2026, 5, 1)},
                         {u"available_hours"_s, 1000.0},
                         {u"planned_improvement"_s, 100.0},
                         {u"planned_bau"_s, 950.0}});
        grid.setMonths({2026, 4, 1}, 3);
    }

    // Rows of the register as "Desk 2026-05 100 60".
    [[nodiscard]] QStringList held(double Allocation::*one = &Allocation::plannedImprovement,
                                   double Allocation::*other = &Allocation::actualImprovement) const
    {
        QStringList lines;
        for (const Allocation &row : document->reg().all<Allocation>())
            lines += u"%1 %2 %3 %4"_s.arg(document->reg().find(row.unit)->name, row.month.toString(u"yyyy-MM"_s))
                         .arg(row.*one)
                         .arg(row.*other);
        lines.sort();
        return lines;
    }
    [[nodiscard]] QString shown(int row, int column) const { return grid.index(row, column).data().toString(); }
    [[nodiscard]] QString title(int row) const
    {
        return grid.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    }

    Id<Unit> net;
    Id<Unit> desk;
    CapacityModel grid{view, british};
};

} // namespace

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

TEST_CASE("a block of a spreadsheet is pasted where the cursor stands, as one change")
{
    Teams in;
    const ModelCheck checks(in.grid);
    const QStringList before = in.held();
    const qint64 change = in.document->change();
    REQUIRE(in.grid.paste(in.grid.index(0, 0), u"90\t95\t1,100\r\n10\t11\t12\r\n"_s));
    CHECK(in.held()
          == QStringList{u"Desk 2026-04 90 nan"_s, u"Desk 2026-05 95 nan"_s, u"Desk 2026-06 1100 nan"_s,
                         u"Net 2026-04 10 nan"_s, u"Net 2026-05 11 nan"_s, u"Net 2026-06 12 nan"_s});
    CHECK(in.document->change() == change + 1);
    REQUIRE(in.document->undo());
    CHECK(in.held() == before);
}

TEST_CASE("a block that holds one unknown text is refused whole, by row, column and reason")
{
    Teams in;
    const qint64 change = in.document->change();
    const Status words = in.grid.paste(in.grid.index(0, 0), u"90\t95\n10\tabout 11\n"_s);
    REQUIRE_FALSE(words);
    CHECK(words.error().what.startsWith(u"Row 2, column 2 (Net, May 2026): \"about 11\""_s));
    const Status wide = in.grid.paste(in.grid.index(0, 2), u"1\t2\n"_s);
    REQUIRE_FALSE(wide);
    CHECK(wide.error().what.startsWith(u"Row 1, column 2"_s)); // the sum
    const Status high = in.grid.paste(in.grid.index(1, 0), u"1\n2\n"_s);
    REQUIRE_FALSE(high);
    CHECK(high.error().what.contains(u"All teams"_s));
    REQUIRE_FALSE(in.grid.paste(in.grid.index(2, 3), u"1\n2\n"_s));
    CHECK(in.document->change() == change);
}

TEST_CASE("months above and teams before say where a block belongs")
{
    Teams in;
    in.grid.setMeasures({PlannedImprovement, UsedImprovement, Source});
    const QString text = u"Team\tJun 2026\t2026-04\nnet\t7\t8\n\nDesk\t\t80\nDesk · Source\tEstimate\n"_s;
    const Status pasted = in.grid.paste(in.grid.index(1, 0), text); // on a row of used hours
    INFO((pasted ? QString() : pasted.error().what));
    REQUIRE(pasted);
    CHECK(in.held()
          == QStringList{u"Desk 2026-04 nan 80"_s, u"Desk 2026-05 100 nan"_s, u"Desk 2026-06 nan nan"_s,
                         u"Net 2026-04 nan 8"_s, u"Net 2026-06 nan 7"_s});
    const qint64 change = in.document->change();
    const Status team = in.grid.paste({}, u"\tJun 2026\nNet\t1\nMet\t2\n"_s);
    REQUIRE_FALSE(team);
    CHECK(team.error().what == u"Row 3, column 1: No team is called \"Met\"."_s);
    const Status month = in.grid.paste({}, u"\tJun 2026\tJul 2026\nNet\t1\t2\n"_s);
    REQUIRE_FALSE(month);
    CHECK(month.error().what.startsWith(u"Row 2, column 3: Jul 2026"_s));
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
    REQUIRE(in.grid.paste(in.grid.index(0, 0), u"5\t6\n"_s));
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
    CHECK(in.grid.text({in.grid.index(2, 2), in.grid.index(2, 3), in.grid.index(3, 2)}) == u"8\t8\n8"_s);
}
