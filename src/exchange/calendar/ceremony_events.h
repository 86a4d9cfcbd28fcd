// SPDX-License-Identifier: GPL-3.0-or-later
// The ceremonies of a register as calendar events.
#pragma once

#include <core/register.h>
#include <exchange/calendar/ics_writer.h>

namespace Ratchet {

struct Ceremony;

// One recurring event for each ceremony; what was cancelled or moved is an exception, and a moved one an event of its
// own. A series begins with its first date. Ceremonies whose rule cannot be read, or that never take place, are left
// out. An imported one keeps the identifier that it came with, others get one of this register (recordUid()).
[[nodiscard]] std::vector<CalendarEvent> ceremonyEvents(const Register &reg, const QString &registerId);

// The series of one ceremony without what became of its dates; nothing where it is left out.
[[nodiscard]] std::optional<CalendarEvent> seriesEvent(const Ceremony &ceremony, const QString &registerId);

} // namespace Ratchet
