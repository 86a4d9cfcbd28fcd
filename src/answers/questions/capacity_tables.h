// SPDX-License-Identifier: GPL-3.0-or-later
// The hours of teams as tables and charts: what question 3 and the page of the capacity show.
#pragma once

#include <answers/evaluation/capacity_hours.h>

namespace Ratchet {

enum class HoursShown : quint8 { Planned, Used };

// Teams down; the last row is of the sums.
[[nodiscard]] AnswerTable capacityByTeam(const Register &reg, const CapacityPeriod &period, const QLocale &locale);
// Months down, the latest first.
[[nodiscard]] AnswerTable capacityByMonth(const CapacityPeriod &period, const QLocale &locale);
// What was taken from the ring-fence: what took the hours, and who agreed.
[[nodiscard]] AnswerTable raidTable(const Register &reg, const CapacityPeriod &period, const QLocale &locale);
// Raids and use beside the plan, by team and month; the last row is of the sums.
[[nodiscard]] AnswerTable raidBalanceTable(const Register &reg, const CapacityPeriod &period, const QLocale &locale);
// Shares of the available hours by month, improvement below, a line at the target.
[[nodiscard]] AnswerChart hoursChart(const CapacityPeriod &period, HoursShown shown, double target,
                                     const QLocale &locale);
// Where the hours used come from, in words: an estimate is no timesheet, and a sum of both says so.
[[nodiscard]] QString sourcesText(const CapacityHours &hours);

} // namespace Ratchet
