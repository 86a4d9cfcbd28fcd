// SPDX-License-Identifier: GPL-3.0-or-later
// Which program wrote a calendar file: told to the user before anything is taken.
#pragma once

#include <exchange/calendar/ics_reader.h>

namespace Ratchet {

// "Google Calendar", "Microsoft Teams", "Outlook"; as the file itself names it where it is none of those that are
// known; empty where it does not.
[[nodiscard]] QString calendarProgram(const CalendarFile &file);

} // namespace Ratchet
