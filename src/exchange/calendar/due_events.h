// SPDX-License-Identifier: GPL-3.0-or-later
// Due dates as calendar events of a whole day: every calendar takes those, while few show a VTODO.
#pragma once

#include <calendar/due_date.h>
#include <exchange/calendar/ics_writer.h>

namespace Ratchet {

// One event a date, in their order. `registerId` as in recordUid(): a date that moved replaces the one before it.
[[nodiscard]] std::vector<CalendarEvent> dueEvents(const std::vector<DueDate> &dates, const QString &registerId);

} // namespace Ratchet
