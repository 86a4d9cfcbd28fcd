// SPDX-License-Identifier: GPL-3.0-or-later
// Larger, smaller and usual texts.
#pragma once

#include <functional>

class QWidget;

namespace Ratchet {

class Commands;

// The window takes their keys. `changed` is called whenever texts are to be of another size.
void addTextSizeCommands(Commands &commands, QWidget *window, const std::function<void()> &changed);

} // namespace Ratchet
