// SPDX-License-Identifier: GPL-3.0-or-later
// "ratchet metrics" prints limits, signals and verdicts of metrics.
#pragma once

#include <cli/terminal.h>

#include <QStringList>

namespace Ratchet {

// `arguments` are those behind the command.
[[nodiscard]] ExitCode runMetrics(const QStringList &arguments);

} // namespace Ratchet
