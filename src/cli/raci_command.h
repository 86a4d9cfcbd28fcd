// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet raci" prints what is wrong with the responsibility matrix.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runRaci(const QStringList &arguments);

} // namespace Ratchet
