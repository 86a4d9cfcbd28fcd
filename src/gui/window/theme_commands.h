// SPDX-License-Identifier: GPL-3.0-or-later
// The commands view.theme.system, view.theme.light and view.theme.dark: one of them is chosen at any time.
#pragma once

namespace Ratchet {

class Commands;

void addThemeCommands(Commands &commands);

} // namespace Ratchet
