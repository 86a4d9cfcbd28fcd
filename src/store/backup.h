// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a register: dated ones in a folder beside it, of which the newest ten are kept and before
// them one a week for three months, and any other.
#pragma once

#include <store/connection.h>

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace Ratchet {

// Copies the database as it is now and checks the copy. Returns the copy's path.
[[nodiscard]] Result<QString> writeBackup(Connection &connection);
[[nodiscard]] QDateTime newestBackup(const QString &registerPath);
// Paths, newest first.
[[nodiscard]] QStringList backupsOf(const QString &registerPath);

// Copies the database as it is now to `path`, which is replaced once the copy is whole, sound and `accepted` by whoever
// wants to look at it.
using CopyCheck = std::function<Status(const QString &copy)>;
[[nodiscard]] Status copyDatabase(Connection &connection, const QString &path, const CopyCheck &accepted = {});

} // namespace Ratchet
