// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of a zone by the name that a record keeps, with the definition that a calendar file brought for it.
#pragma once

#include <calendar/clock_zone.h>
#include <core/result.h>

namespace Ratchet {

// Whether the lines of a VTIMEZONE are those of the zone of that name.
[[nodiscard]] bool definesZone(const QString &rules, const QString &name);

// The zone of that name: as `rules` defines it where that is a definition of this very name (ZoneRules::read()), else
// that of the system; the computer's own for an empty name. The error names the field.
[[nodiscard]] Result<ClockZone> clockZone(const QString &name, const QString &rules);

} // namespace Ratchet
