// SPDX-License-Identifier: GPL-3.0-or-later
// What the clocks of a place show: by a zone that the system knows, or by changes that somebody else tells.
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace Ratchet {

struct ClockChange {
    qint64 at = 0; // seconds since 1970 in UTC
    int from = 0; // seconds east of UTC
    int to = 0;
    bool operator==(const ClockChange &) const = default;
};

class ClockZone {
public:
    ClockZone(const QTimeZone &zone) // NOLINT(google-explicit-constructor): each zone of the system is one
        : m_zone(zone)
    {
    }
    // In order of time, at least one. Before the first holds what it changed from.
    explicit ClockZone(const std::vector<ClockChange> &changes);

    // Seconds east of UTC that hold at the instant.
    [[nodiscard]] int offsetFromUtc(const QDateTime &instant) const;
    // What the clock shows then, as a wall-clock time.
    [[nodiscard]] QDateTime wallClock(const QDateTime &instant) const;

private:
    QTimeZone m_zone;
    std::shared_ptr<const std::vector<ClockChange>> m_changes; // go before the zone, where there are any
};

} // namespace Ratchet
