// SPDX-License-Identifier: GPL-3.0-or-later
// The registers that were opened last, latest first.
#pragma once

#include <QStringList>

namespace Ratchet {

// Absolute paths of files that are still there, at most 8.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString &path);

} // namespace Ratchet
