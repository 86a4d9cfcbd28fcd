// SPDX-License-Identifier: GPL-3.0-or-later
#include "model_check.h"
#include "teams.h"

#include <core/clipboard_table.h>
#include <models/grids/hours_clipboard.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using enum CapacityMeasure;

TEST_CASE("a block of a spreadsheet is pasted where the cursor stands, as one change")
{
    Teams in;
    const ModelCheck checks(in.grid);
    const QStringList before = in.held();
    const qint64 change = in.document->change();
    REQUIRE(HoursClipboard(in.grid).paste(in.grid.index(0, 0), u"90\t95\t1,100\r\n10\t11\t12\r\n"_s));
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
    const Status words = HoursClipboard(in.grid).paste(in.grid.index(0, 0), u"90\t95\n10\tabout 11\n"_s);
    REQUIRE_FALSE(words);
    CHECK(words.error().what.startsWith(u"Row 2, column 2 (Net, May 2026): \"about 11\""_s));
    const Status wide = HoursClipboard(in.grid).paste(in.grid.index(0, 2), u"1\t2\n"_s);
    REQUIRE_FALSE(wide);
    CHECK(wide.error().what.startsWith(u"Row 1, column 2"_s)); // the sum
    const Status high = HoursClipboard(in.grid).paste(in.grid.index(1, 0), u"1\n2\n"_s);
    REQUIRE_FALSE(high);
    CHECK(high.error().what.contains(u"All teams"_s));
    REQUIRE_FALSE(HoursClipboard(in.grid).paste(in.grid.index(2, 3), u"1\n2\n"_s));
    CHECK(in.document->change() == change);
}

TEST_CASE("months above and teams before say where a block belongs")
{
    Teams in;
    in.grid.setMeasures({PlannedImprovement, UsedImprovement, Source});
    const QString text = u"Team\tJun 2026\t2026-04\nnet\t7\t8\n\nDesk\t\t80\nDesk · Source\tEstimate\n"_s;
    const Status pasted = HoursClipboard(in.grid).paste(in.grid.index(1, 0), text); // on a row of used hours
    INFO((pasted ? QString() : pasted.error().what));
    REQUIRE(pasted);
    CHECK(in.held()
          == QStringList{u"Desk 2026-04 nan 80"_s, u"Desk 2026-05 100 nan"_s, u"Desk 2026-06 nan nan"_s,
                         u"Net 2026-04 nan 8"_s, u"Net 2026-06 nan 7"_s});
    const qint64 change = in.document->change();
    const Status team = HoursClipboard(in.grid).paste({}, u"\tJun 2026\nNet\t1\nMet\t2\n"_s);
    REQUIRE_FALSE(team);
    CHECK(team.error().what == u"Row 3, column 1: No team is called \"Met\"."_s);
    const Status month = HoursClipboard(in.grid).paste({}, u"\tJun 2026\tJul 2026\nNet\t1\t2\n"_s);
    REQUIRE_FALSE(month);
    CHECK(month.error().what.startsWith(u"Row 2, column 3: Jul 2026"_s));
    CHECK(in.document->change() == change);
}

TEST_CASE("cells in quotes are cells, and an empty clipboard is refused")
{
    Teams in;
    REQUIRE(HoursClipboard(in.grid).paste(in.grid.index(0, 0), u"\"90\"\t\"95\n\"\n"_s));
    CHECK(in.held() == QStringList{u"Desk 2026-04 90 nan"_s, u"Desk 2026-05 95 nan"_s});
    const qint64 change = in.document->change();
    REQUIRE_FALSE(HoursClipboard(in.grid).paste(in.grid.index(0, 0), u"\n\n"_s));
    REQUIRE_FALSE(HoursClipboard(in.grid).paste({}, u"1\t2"_s)); // where?
    CHECK(in.document->change() == change);
}

TEST_CASE("cells are copied as they are typed, sums as they are shown, without signs of concern")
{
    Teams in;
    REQUIRE(in.grid.write({{in.grid.index(0, 2), u"8"_s}}));
    CHECK(in.shown(0, 1) == u"▲ 100"_s);
    const HoursClipboard clipboard(in.grid);
    CHECK(clipboardText(
              clipboard.cells({in.grid.index(0, 1), in.grid.index(0, 2), in.grid.index(0, 3), in.grid.index(2, 2)}))
          == u"100\t8\t108\n8"_s);
    REQUIRE(HoursClipboard(in.grid).paste(in.grid.index(1, 0), clipboardText(clipboard.cells({in.grid.index(0, 1)}))));
    CHECK(in.held().contains(u"Net 2026-04 100 nan"_s));
}
