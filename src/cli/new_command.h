// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet new" makes an empty register, or the demonstration.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runNew(const QStringList &arguments);

} // namespace Ratchet
