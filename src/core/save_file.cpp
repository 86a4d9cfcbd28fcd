// SPDX-License-Identifier: GPL-3.0-or-later
#include "save_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace Ratchet {

Status saveWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // What fits a buffer fails only when it is flushed, and commit() does not say so.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const qint64 free = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable();
    const bool isFull = free >= 0 && free < bytes.size();
    return failure(
        isFull ? ErrorCode::DiskFull : ErrorCode::Storage,
        QCoreApplication::translate("File", "The file could not be written. What stood there before is untouched."),
        file.errorString(), Place{.file = path});
}

} // namespace Ratchet
