// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is.
#pragma once

class QWidget;

namespace Ratchet {

void showAbout(QWidget *window);

} // namespace Ratchet
