// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet check" verifies the file and its ledger.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runCheck(const QStringList &arguments);

} // namespace Ratchet
