// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock_zone.h"

#include <algorithm>

namespace Ratchet {

ClockZone::ClockZone(const std::vector<ClockChange> &changes)
    : m_changes(std::make_shared<const std::vector<ClockChange>>(changes))
{
}

int ClockZone::offsetFromUtc(const QDateTime &instant) const
{
    if (!m_changes)
        return m_zone.offsetFromUtc(instant);
    const auto next = std::ranges::upper_bound(*m_changes, instant.toSecsSinceEpoch(), {}, &ClockChange::at);
    return next == m_changes->begin() ? m_changes->front().from : std::prev(next)->to;
}

QDateTime ClockZone::wallClock(const QDateTime &instant) const
{
    const QDateTime there = instant.toUTC().addSecs(offsetFromUtc(instant));
    return {there.date(), there.time(), Qt::UTC};
}

} // namespace Ratchet
