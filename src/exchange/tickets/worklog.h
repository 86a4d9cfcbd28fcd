// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a timesheet as entries.
#pragma once

#include <exchange/tickets/worklog_entry.h>

#include <QTimeZone>

namespace Ratchet {

class Register;

// Takes the mapping literally. Who is a team by its name, else a person by name or e-mail, whose unit it counts for;
// when is a day or a month. Moments without an offset are of `zone`. Fails as checkTimesheetMapping() does.
[[nodiscard]] Result<Worklog> readWorklog(const Register &reg, const TextTable &table, const ImportMapping &mapping,
                                          const QTimeZone &zone = QTimeZone::systemTimeZone());

} // namespace Ratchet
