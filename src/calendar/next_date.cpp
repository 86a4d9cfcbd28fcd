// SPDX-License-Identifier: GPL-3.0-or-later
#include "next_date.h"

#include <calendar/clock_zone.h>

#include <algorithm>

namespace Ratchet {

QDate nextDate(const Recurrence &recurrence, QDate startsOn, QDate from)
{
    constexpr int farthest = 60; // years
    const QDateTime start(startsOn, QTime(0, 0), Qt::UTC);
    const QDate first = std::max(startsOn, from);
    for (int years = 1; years < farthest * 2; years *= 4) {
        const QDate to = first.addYears(std::min(years, farthest));
        if (const auto dates = instances(recurrence, start, QTimeZone::utc(), first, to); !dates.empty())
            return dates.front().date();
    }
    return {};
}

} // namespace Ratchet
