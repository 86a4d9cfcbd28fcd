// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the evidence pack of what the window shows, in a worker.
#pragma once

#include <gui/workspace.h>

namespace Ratchet {

// Asks where to, writes, and tells where it is. With a question (1 to 5) only that one goes in; 0: all.
void exportPack(Workspace &workspace, QWidget *window, int question = 0);

} // namespace Ratchet
