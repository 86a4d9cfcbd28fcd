// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of a file of which an import has something to say, as a table: refused, left out, or taken with a remark.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct ToldLine {
    int line = 0; // of the file, from 1; 0: of all of them
    QString what; // what becomes of it
    QString why;
};

// In their order, those of which the same is said in one row; of very many the first, and how many more there are.
[[nodiscard]] AnswerTable toldLines(const std::vector<ToldLine> &lines);

} // namespace Ratchet
