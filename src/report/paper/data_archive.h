// SPDX-License-Identifier: GPL-3.0-or-later
// Files of data in one ZIP archive, which lies beside an archive copy of a pack.
#pragma once

#include <core/result.h>
#include <report/paper/data_file.h>

#include <QDateTime>

#include <vector>

namespace Ratchet {

// In their order, each dated with `moment`.
[[nodiscard]] Result<QByteArray> zipped(const std::vector<DataFile> &files, const QDateTime &moment);
// ErrorCode::Damaged where it is no such archive, or holds more than 1 GB.
[[nodiscard]] Result<std::vector<DataFile>> unzipped(const QByteArray &archive);

} // namespace Ratchet
