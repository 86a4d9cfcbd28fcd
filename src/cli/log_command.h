// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet log" prints every change with its hash.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runLog(const QStringList &arguments);

} // namespace Ratchet
