// SPDX-License-Identifier: GPL-3.0-or-later
// What the program is, and its keys at a glance.
#pragma once

class QWidget;

namespace Ratchet {

class Commands;

void showAbout(QWidget *window);
void showShortcuts(const Commands &commands, QWidget *window);

} // namespace Ratchet
