// SPDX-License-Identifier: GPL-3.0-or-later
// The program without a window, for scripts and for people without a display.
#pragma once

namespace Ratchet {

// Whether the arguments ask for a command, help or the version, or for a window where there is no display; otherwise
// they are for the window.
[[nodiscard]] bool isCommand(int argc, char *argv[]);

// Carries the command out. 0: done, 1: findings or a difference, 2: wrong usage, 3: the file cannot be opened or read;
// whatever is not 0 comes with one line on standard error.
[[nodiscard]] int runCommand(int &argc, char *argv[]);

} // namespace Ratchet
