// SPDX-License-Identifier: GPL-3.0-or-later
#include <answers/basis/figures.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("a table is built as it is read: columns of texts and of numbers, rows about records, the total")
{
    AnswerTable table(u"raids"_s, u"Raids on the ring-fence"_s, u"Hours taken from improvement."_s);
    table.column(u"Team"_s, 3).number(u"Hours"_s).column(u"Taken by"_s);
    const RecordRef raid{EntityKind::Raid, 7};
    table.row({textCell(u"Desk"_s), {u"4"_s, 4.0}, textCell(u"nobody"_s, concernIf(true))}, raid);
    table.row({textCell(u"Field"_s), {}, textCell({}, concernIf(false))});
    table.total({textCell(u"Total"_s), {u"4"_s, 4.0}, {}});

    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns[0].title == u"Team"_s);
    CHECK(table.columns[0].weight == 3);
    CHECK_FALSE(table.columns[0].isNumber);
    CHECK(table.columns[1].isNumber);
    CHECK(table.columns[1].weight == 1);
    CHECK_FALSE(table.columns[2].isNumber);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].record == raid);
    CHECK(table.rows[0].cells[2].tone == Tone::Concern);
    CHECK(table.rows[1].record.record == 0);
    CHECK(table.rows[1].cells[2].tone == Tone::Neutral);
    CHECK_FALSE(table.rows[1].isTotal);
    CHECK(table.rows[2].isTotal);
    CHECK(table.rows[2].record.record == 0);
}
