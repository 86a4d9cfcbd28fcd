// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart says, in words: each value, each mark, and all of it.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

// A value of the chart as people read it, with its unit.
[[nodiscard]] QString chartValueText(const AnswerChart &chart, double value, const QLocale &locale);
// "Payments, In delivery: 28".
[[nodiscard]] QString chartPointText(const AnswerChart &chart, int category, int series, const QLocale &locale);
// "CSI board, 3 Nov 2026: held"
[[nodiscard]] QString chartMarkText(const AnswerChart &chart, const ChartMark &mark, const QLocale &locale);

// What is said of the chart as a whole: its caption and target, or that there is nothing to show.
[[nodiscard]] QStringList chartSummary(const AnswerChart &chart, const QLocale &locale);
// What the chart shows in words: title, caption, then every category with its values.
[[nodiscard]] QString chartDescription(const AnswerChart &chart, const QLocale &locale);
// "held", "late", "due", "missed" as words.
[[nodiscard]] QString markShapeName(int shape);

} // namespace Ratchet
