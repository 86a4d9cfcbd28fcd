// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at this machine: the name that stands in the ledger beside every change.
#pragma once

#include <QString>

namespace Ratchet {

// That of the desktop's user until set.
[[nodiscard]] QString userName();
void setUserName(const QString &name);
// False where neither the user nor the desktop said a name.
[[nodiscard]] bool isUserKnown();

} // namespace Ratchet
