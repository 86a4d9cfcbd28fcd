// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of the answers that are not what they were.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Answers;

struct FigureChange {
    int question = 0;
    QString id; // its key in the JSON
    QString label;
    Measure measure = Measure::Count;
    Value was; // empty where it was not known
    Value is;
};

// Every figure of a question that has another value, in the order of the later answers.
[[nodiscard]] std::vector<FigureChange> figureChanges(const Answers &before, const Answers &after);
// "1 · Open", "214", "217", "+3"; without a difference where one of them is no number.
[[nodiscard]] std::vector<Cell> cellsOf(const FigureChange &change, const QLocale &locale);

} // namespace Ratchet
