// SPDX-License-Identifier: GPL-3.0-or-later
// A command for each page of the window: "page." and its id.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace Ratchet {

class Commands;

// The window takes their keys.
void addPageCommands(Commands &commands, QWidget *window, const std::function<void(const QString &page)> &open);

} // namespace Ratchet
