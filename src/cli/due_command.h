// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet due" prints what is due in the next days and weeks, by owner, or writes it as a calendar.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runDue(const QStringList &arguments);

} // namespace Ratchet
