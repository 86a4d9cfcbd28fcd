// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is room on a disk, and what is said where there is none.
#pragma once

#include <core/result.h>

namespace Ratchet {

// True where the disk of `folder` is known to have less than `bytes` left.
[[nodiscard]] bool lacksRoom(const QString &folder, qint64 bytes);
// ErrorCode::DiskFull: no space in `folder`, and what became of the work ("Nothing was changed."); `cause` as the
// system says it.
[[nodiscard]] Error noRoomIn(const QString &folder, const QString &outcome, const QString &cause = {});

} // namespace Ratchet
