// SPDX-License-Identifier: GPL-3.0-or-later
// What a ceremony says already stays as it was put down where a calendar says the same in other words.
#pragma once

#include <exchange/calendar/calendar_event.h>

namespace Ratchet {

struct Ceremony;

// Each for the field of a ceremony; `before`: the ceremony that the event is here, nullptr for a new one.
[[nodiscard]] QString ruleAsKept(const QString &rrule, const Ceremony *before);
[[nodiscard]] QString zoneRulesAsKept(const CalendarZone &zone, const Ceremony *before);
// Empty where the event says none, and for a single day, which is as long as a day: nobody confers for 1,440 minutes.
[[nodiscard]] Value durationAsKept(const ReadEvent &event, const Ceremony *before);

} // namespace Ratchet
