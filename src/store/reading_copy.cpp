// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_copy.h"

#include <core/disk_space.h>
#include <store/connection.h>
#include <store/inspection.h>
#include <store/migrations.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 roomOfFolder = 4'096; // bytes

// What was there of the copy is gone again: there may be room, only not for these bytes.
Status notCopied(qint64 bytes, const QString &cause)
{
    const QString folder = QDir::tempPath();
    if (lacksRoom(folder, bytes))
        return tl::unexpected<Error>(
            noRoomIn(folder, QCoreApplication::translate("Store", "No copy was written."), cause));
    return failure(
        ErrorCode::Storage,
        QCoreApplication::translate("Store", "The register cannot be copied to the folder %1, to be read there.")
            .arg(QDir::toNativeSeparators(folder)),
        cause);
}

Status copyFile(const QString &from, const QString &to)
{
    QFile file(from);
    if (!file.copy(to))
        return notCopied(file.size(), file.errorString());
    QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

// As one moment has it where SQLite can read it; byte by byte where it cannot, since its log lies where nothing can be
// written, so that nobody writes it either.
Status copyRegister(const QString &from, const QString &to)
{
    if (isWholeWithoutLog(from)) {
        const auto source = Connection::open(from, readingAccessOf(from));
        if (source && (*source)->execute(u"VACUUM INTO ?"_s, {to}))
            return {};
    }
    QFile::remove(to);
    if (const Status copied = copyFile(from, to); !copied)
        return copied;
    const QString log = from + u"-wal"_s;
    return QFile::exists(log) ? copyFile(log, to + u"-wal"_s) : Status();
}

} // namespace

Result<ReadingCopy> makeReadingCopy(const QString &registerPath)
{
    ReadingCopy copy{std::make_shared<QTemporaryDir>(), {}};
    if (!copy.folder->isValid())
        return tl::unexpected<Error>(notCopied(roomOfFolder, copy.folder->errorString()).error());
    copy.path = copy.folder->filePath(QFileInfo(registerPath).fileName());
    if (const Status copied = copyRegister(registerPath, copy.path); !copied)
        return tl::unexpected<Error>(copied.error());
    const Result<int> version = inspect(copy.path, newestSchemaVersion());
    if (!version)
        return tl::unexpected<Error>(version.error());
    const auto connection = Connection::open(copy.path, Access::ReadWrite);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    if (const Status migrated = migrate(**connection, *version); !migrated)
        return tl::unexpected<Error>(migrated.error());
    return copy;
}

} // namespace Ratchet
