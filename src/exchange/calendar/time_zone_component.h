// SPDX-License-Identifier: GPL-3.0-or-later
// The VTIMEZONE of a zone: its clock changes as iCalendar wants them.
#pragma once

#include <QByteArray>
#include <QList>
#include <QTimeZone>

namespace Ratchet {

// The content lines, unfolded: what holds on 1 January of `firstYear`, then every change of the offset for thirty
// years.
[[nodiscard]] QList<QByteArray> timeZoneLines(const QTimeZone &zone, int firstYear);

} // namespace Ratchet
