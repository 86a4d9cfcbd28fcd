// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written whole or not at all.
#pragma once

#include <core/result.h>

#include <QByteArray>

namespace Ratchet {

// Writes beside what is there and puts it in its place once every byte is on the disk. Fails, with what was there
// untouched, as DiskFull where there is no room for it, else as Storage with the words of the system.
[[nodiscard]] Status saveWhole(const QString &path, const QByteArray &bytes);

} // namespace Ratchet
