// SPDX-License-Identifier: GPL-3.0-or-later
// The VTIMEZONE of a zone: its clock changes as iCalendar wants them. They come from Qt and not from libical, which
// finds its zones only where the system keeps them as files.
#pragma once

#include <exchange/calendar/ical_component.h>

#include <QTimeZone>

namespace Ratchet {

// What holds on 1 January of `firstYear`, then every change of the offset for thirty years.
[[nodiscard]] IcalComponent timeZoneComponent(const QTimeZone &zone, int firstYear);

} // namespace Ratchet
