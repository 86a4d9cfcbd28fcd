// SPDX-License-Identifier: GPL-3.0-or-later
// What the Help menu can do.
#pragma once

#include <functional>

class QWidget;

namespace Ratchet {

class Commands;
class HelpDesk;

// The window takes their keys; `page` tells the page that is shown, or nullptr.
void addHelpCommands(Commands &commands, HelpDesk &help, QWidget *window, const std::function<const QWidget *()> &page);

} // namespace Ratchet
