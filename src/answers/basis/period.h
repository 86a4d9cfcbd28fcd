// SPDX-License-Identifier: GPL-3.0-or-later
// The period of a metric: how far apart its readings lie. Monthly where nobody said.
#pragma once

#include <core/entities/metric.h>

namespace Ratchet {

[[nodiscard]] inline QDate addPeriods(QDate day, Frequency frequency, int periods)
{
    switch (frequency) {
    case Frequency::Daily:
        return day.addDays(periods);
    case Frequency::Weekly:
        return day.addDays(qint64(7) * periods);
    case Frequency::Quarterly:
        return day.addMonths(3 * periods);
    default:
        return day.addMonths(periods);
    }
}

// About as many days.
[[nodiscard]] constexpr int daysOfPeriod(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily:
        return 1;
    case Frequency::Weekly:
        return 7;
    case Frequency::Quarterly:
        return 91;
    default:
        return 30;
    }
}

} // namespace Ratchet
