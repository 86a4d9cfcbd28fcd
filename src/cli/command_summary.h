// SPDX-License-Identifier: GPL-3.0-or-later
// What each command is for, in a line of the help.
#pragma once

#include <QString>

namespace Ratchet {

// In the language of the program; empty for what is no command.
[[nodiscard]] QString commandSummary(QStringView command);

} // namespace Ratchet
