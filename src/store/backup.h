// SPDX-License-Identifier: GPL-3.0-or-later
// Dated copies of a register in a folder beside it; the newest ten are kept.
#pragma once

#include <store/connection.h>

#include <QDateTime>

namespace Ratchet {

// Copies the database as it is now and checks the copy. Returns the copy's path.
[[nodiscard]] Result<QString> writeBackup(Connection &connection);
[[nodiscard]] QDateTime newestBackup(const QString &registerPath);

} // namespace Ratchet
