// SPDX-License-Identifier: GPL-3.0-or-later
// The last weeks, one beside the other: whether improvement goes on week on week.
#pragma once

#include <answers/evaluation/evaluation.h>

namespace Ratchet {

inline constexpr int weeksShown = 12;

// The 12 weeks, Monday to Sunday, that end with the one the reporting date lies in, the earliest first; the last one up
// to that date. An improvement moved in a week in which it was accepted, approved, started, delivered, embedded or
// closed; an action in one in which it was delivered, closed or verified. Each counts once a week.
[[nodiscard]] std::vector<WeekLine> lastWeeks(const Evaluation &evaluation);

// Figures of this week, and the weeks as table (the latest first) and as chart.
void addWeeks(Answer &answer, const std::vector<WeekLine> &weeks, const QLocale &locale);

} // namespace Ratchet
