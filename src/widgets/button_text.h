// SPDX-License-Identifier: GPL-3.0-or-later
// Names on buttons, tabs and menus, where Qt takes a single ampersand for the mark of a mnemonic.
#pragma once

#include <QString>

namespace Ratchet {

// The text so that it is shown as it is: "R&D" with its ampersand.
[[nodiscard]] QString buttonText(QString text);

} // namespace Ratchet
