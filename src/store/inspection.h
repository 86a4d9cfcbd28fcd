// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is before it is opened for writing, found out without changing a byte of it.
#pragma once

#include <core/result.h>

namespace Ratchet {

inline constexpr quint32 applicationId = 0x52544354; // "RTCT"

// Its schema version where the file is a sound register of ours; otherwise why it is not.
[[nodiscard]] Result<int> inspect(const QString &path, int newestVersion);

} // namespace Ratchet
