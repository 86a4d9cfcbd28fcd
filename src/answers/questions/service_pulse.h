// SPDX-License-Identifier: GPL-3.0-or-later
// The pulse of a service: how far its owner feels responsible for it, 1 to 5, asked once a quarter.
#pragma once

#include <answers/basis/figures.h>
#include <core/register.h>

namespace Ratchet {

struct SelfAnswer;
struct Service;

inline constexpr int quartersShown = 5;

// The first day of the calendar quarter of a day, and the quarter in words: "Q4 2026".
[[nodiscard]] QDate startOfQuarter(QDate day);
[[nodiscard]] QString quarterName(QDate start, const QLocale &locale);

// An answer to question 2 about one service. It is no answer about all of them.
[[nodiscard]] bool isPulse(const SelfAnswer &answer);
// The last rated one about that service in the quarter, by the day; nullptr where there is none.
[[nodiscard]] const SelfAnswer *pulseOf(const Register &reg, Id<Service> service, QDate startOfQuarter, QDate asOf);
// "4 of 5"; a dash where there is none.
[[nodiscard]] Cell pulseCell(const SelfAnswer *pulse, const QLocale &locale);
// Live services by name, with the quarter of the day and the four before, the latest first. No rows where no service
// ever had one.
[[nodiscard]] AnswerTable pulseTable(const Register &reg, QDate asOf, const QLocale &locale);

} // namespace Ratchet
