// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_space.h"

#include <QCoreApplication>
#include <QDir>
#include <QStorageInfo>

namespace Ratchet {

bool lacksRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < bytes;
}

Error noRoomIn(const QString &folder, const QString &outcome, const QString &cause)
{
    return Error{ErrorCode::DiskFull,
                 QCoreApplication::translate("File", "The disk is full: there is no space left in the folder %1. %2")
                     .arg(QDir::toNativeSeparators(folder), outcome),
                 {},
                 cause};
}

} // namespace Ratchet
