// SPDX-License-Identifier: GPL-3.0-or-later
// Names that programs which synchronise folders give to the second of two versions of a file.
#pragma once

#include <QString>

namespace Ratchet {

// The file that this one looks like a conflict copy of, which need not be there: "r.ratchet" for
// "r (conflicted copy 2026-11-28).ratchet", "r.sync-conflict-20261128-101112-ABCDEFG.ratchet". For names that people
// give too, such as "r (1).ratchet" or "r-DESKTOP-ABC.ratchet", only where that file is there. Empty for any other.
[[nodiscard]] QString originalOf(const QString &path);

} // namespace Ratchet
