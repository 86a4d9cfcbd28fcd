// SPDX-License-Identifier: GPL-3.0-or-later
// Names on buttons, tabs and menus, where Qt takes a single ampersand for the mark of a mnemonic.
#pragma once

#include <QString>

namespace Ratchet {

// The text so that it is shown as it is: "R&D" with its ampersand.
[[nodiscard]] QString buttonText(QString text);
// The same, cut so that a menu stays on the screen: the reason of a change may be long.
[[nodiscard]] QString menuText(const QString &text);

} // namespace Ratchet
