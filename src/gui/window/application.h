// SPDX-License-Identifier: GPL-3.0-or-later
// The program with a window.
#pragma once

class QApplication;

namespace Ratchet {

// Name, icon, translation and theme: what the window, the gallery and the tests share.
void setUpApplication(QApplication &application);

// Opens the register that the arguments name, or the welcome page. Returns the exit code.
[[nodiscard]] int runWindow(int &argc, char **argv);

} // namespace Ratchet
