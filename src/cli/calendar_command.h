// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet calendar" prints when the ceremonies are due.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runCalendar(const QStringList &arguments);

} // namespace Ratchet
