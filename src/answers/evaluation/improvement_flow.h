// SPDX-License-Identifier: GPL-3.0-or-later
// What came into the backlog and what went out of it: "delivering better every month" is told by the months.
#pragma once

#include <answers/basis/figures.h>

namespace Ratchet {

struct Evaluation;

// A calendar month, the last one up to the reporting date. Each count goes by a date of its own.
struct FlowMonth {
    QDate month; // its first day
    qint64 arrivals = 0; // by raised_on
    qint64 deliveries = 0; // by delivered_on
    qint64 embedded = 0; // by embedded_on: the gain was verified
    std::vector<RecordRef> improvements = {}; // any of the three, each once
};

inline constexpr int flowMonths = 12;

// The twelve calendar months that end with the one of the reporting date, the earliest first.
[[nodiscard]] std::vector<FlowMonth> improvementFlow(const Evaluation &evaluation);

} // namespace Ratchet
