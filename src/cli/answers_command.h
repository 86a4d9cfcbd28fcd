// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet answers" prints the five answers with their checks.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runAnswers(const QStringList &arguments);

} // namespace Ratchet
