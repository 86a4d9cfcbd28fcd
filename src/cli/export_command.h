// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet export" writes a list as CSV, XLSX, JSON or ICS.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runExport(const QStringList &arguments);

} // namespace Ratchet
