// SPDX-License-Identifier: GPL-3.0-or-later
// A time zone as a calendar file defines it: the VTIMEZONE of RFC 5545 3.6.5, with its rules.
#pragma once

#include <calendar/clock_zone.h>
#include <core/result.h>

#include <QString>

#include <vector>

namespace Ratchet {

class ZoneRules {
public:
    // The lines from BEGIN:VTIMEZONE to END:VTIMEZONE, unfolded. ErrorCode::Malformed with the reason where one of them
    // is not understood, or no offset is told: a zone that is half read would be a wrong one.
    [[nodiscard]] static Result<ZoneRules> read(const QString &definition);

    // Its TZID.
    [[nodiscard]] const QString &name() const { return m_name; }
    // Rules are followed from 1968 to 2100.
    // In order of time; at least one. For ClockZone.
    [[nodiscard]] const std::vector<ClockChange> &changes() const { return m_changes; }

private:
    QString m_name;
    std::vector<ClockChange> m_changes;
};

} // namespace Ratchet
