// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet verify" checks a pack against itself and its register.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runVerify(const QStringList &arguments);

} // namespace Ratchet
