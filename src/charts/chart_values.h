// SPDX-License-Identifier: GPL-3.0-or-later
// The values of a chart by series and category, and how its bars stand.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

// Whether the categories stand below each other.
[[nodiscard]] bool isHorizontal(const AnswerChart &chart);
// Whether the series of a category stand on each other.
[[nodiscard]] bool isStacked(const AnswerChart &chart);

// NaN where there is none.
[[nodiscard]] double chartValue(const AnswerChart &chart, int series, int category);

struct ChartSpan {
    double low = 0;
    double high = 0;
};
// The positive values of a category together, and the negative ones.
[[nodiscard]] ChartSpan stackOf(const AnswerChart &chart, int category);
// From the lowest to the highest of zero, all that is drawn and the target.
[[nodiscard]] ChartSpan spanOf(const AnswerChart &chart);

} // namespace Ratchet
