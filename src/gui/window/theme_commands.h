// SPDX-License-Identifier: GPL-3.0-or-later
// The commands view.theme.system, light, dark, lightContrast and darkContrast: one of them is chosen at any time.
#pragma once

namespace Ratchet {

class Commands;

void addThemeCommands(Commands &commands);

} // namespace Ratchet
