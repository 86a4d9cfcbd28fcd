// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet import" takes in a list from CSV, a spreadsheet or JSON.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runImport(const QStringList &arguments);

} // namespace Ratchet
