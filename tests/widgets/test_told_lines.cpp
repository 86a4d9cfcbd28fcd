// SPDX-License-Identifier: GPL-3.0-or-later
#include <widgets/told_lines.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("lines of which the same is said stand in one row, with their numbers")
{
    std::vector<ToldLine> lines{{0, u"taken"_s, u"x"_s}, {0, u"taken"_s, u"x"_s}};
    for (int line = 2; line < 92; ++line)
        lines.push_back({line, u"cannot be taken"_s, u"Ada belongs to no unit."_s});
    lines.push_back({92, u"cannot be taken"_s, u"Nobody is named."_s});
    lines.push_back({93, u"left out"_s, u"Nobody is named."_s});
    const AnswerTable table = toldLines(lines);
    REQUIRE(table.rows.size() == 5);
    CHECK(table.rows[2].cells[0].value == Value(qint64(2)));
    CHECK(table.rows[2].cells[2].text
          == u"Ada belongs to no unit. Likewise in lines: 3, 4, 5, 6, 7, 8, 9, 10, 81 more"_s);
    CHECK(table.rows[3].cells[2].text == u"Nobody is named."_s);
}
