// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet demonstration" makes the register that the window opens as its demonstration.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runDemonstration(const QStringList &arguments);

} // namespace Ratchet
