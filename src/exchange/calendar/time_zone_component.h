// SPDX-License-Identifier: GPL-3.0-or-later
// The VTIMEZONE of a zone: its clock changes as iCalendar wants them. They come from Qt and not from libical, which
// finds its zones only where the system keeps them as files.
#pragma once

#include <exchange/calendar/ical_component.h>

#include <QTimeZone>

namespace Ratchet {

// What holds on 1 January of `firstYear`, then every change of the offset: as a rule (every year, the last Sunday of
// March) where the changes of the next thirty years follow one to their end, those before it and the others by date.
[[nodiscard]] IcalComponent timeZoneComponent(const QTimeZone &zone, int firstYear);

// One that a calendar file defined, by its own rules (ZoneRules::read()); nothing where they are none.
[[nodiscard]] IcalComponent definedTimeZone(const QByteArray &name, const QString &rules);

} // namespace Ratchet
