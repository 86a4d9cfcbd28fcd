// SPDX-License-Identifier: GPL-3.0-or-later
// Of one event in several versions the latest counts (RFC 5545, SEQUENCE); of equal ones the last in the file.
#pragma once

#include <exchange/calendar/calendar_event.h>

#include <vector>

namespace Ratchet {

class EventVersions {
public:
    struct Superseded {
        ReadEvent event;
        int by = 0; // the line of the version that counts
    };

    explicit EventVersions(const std::vector<ReadEvent> &events);

    // In the order in which the file first has each event.
    [[nodiscard]] const std::vector<ReadEvent> &latest() const { return m_latest; }
    [[nodiscard]] const std::vector<Superseded> &superseded() const { return m_superseded; }

private:
    std::vector<ReadEvent> m_latest;
    std::vector<Superseded> m_superseded;
};

} // namespace Ratchet
