// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is before it is opened for writing, found out without changing a byte of it.
#pragma once

#include <core/result.h>
#include <store/connection.h>

namespace Ratchet {

inline constexpr quint32 applicationId = 0x52544354; // "RTCT"

// How a file is read that is not written from here: with part in the locking where somebody may write it.
[[nodiscard]] Access readingAccessOf(const QString &path);
// False where a part of the register is in a log that cannot be read beside it, since the folder takes no files.
[[nodiscard]] bool isWholeWithoutLog(const QString &path);

// Its schema version where the file is a sound register of ours; otherwise why it is not.
[[nodiscard]] Result<int> inspect(const QString &path, int newestVersion);

} // namespace Ratchet
