// SPDX-License-Identifier: GPL-3.0-or-later
// A table of an answer with more columns than a card has room for.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet::Test {

inline AnswerTable wideTable()
{
    using namespace Qt::StringLiterals;
    AnswerTable table;
    table.title = u"By PIR"_s;
    for (int column = 0; column < 7; ++column)
        table.columns.push_back({u"Column %1"_s.arg(column), column > 1, column == 1 ? 3 : 1});
    for (int row = 0; row < 9; ++row) {
        AnswerTable::Row made;
        for (int column = 0; column < 7; ++column)
            made.cells.push_back({u"%1/%2"_s.arg(row).arg(column), {}, column == 3 ? Tone::Concern : Tone::Neutral});
        made.record = {EntityKind::Pir, row + 1};
        made.isTotal = row == 0;
        table.rows.push_back(made);
    }
    return table;
}

} // namespace Ratchet::Test
