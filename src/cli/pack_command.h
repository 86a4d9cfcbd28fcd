// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet pack" writes the evidence pack as PDF.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runPack(const QStringList &arguments);

} // namespace Ratchet
