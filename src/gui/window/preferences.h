// SPDX-License-Identifier: GPL-3.0-or-later
// The registers opened last, latest first, and who the user is: both belong to the person, not to a register.
#pragma once

#include <QStringList>

namespace Ratchet {

// Absolute paths of files that are still there, at most 8.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString &path);
void forgetRecentFiles();

// The name that stands in the ledger; that of the desktop's user until set.
[[nodiscard]] QString userName();
void setUserName(const QString &name);
// False where neither the user nor the desktop said a name.
[[nodiscard]] bool isUserKnown();

} // namespace Ratchet
