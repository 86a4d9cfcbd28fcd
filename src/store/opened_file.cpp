// SPDX-License-Identifier: GPL-3.0-or-later
#include "opened_file.h"

#include <core/disk_space.h>
#include <store/backup.h>
#include <store/inspection.h>
#include <store/migrations.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Ratchet {

namespace {

constexpr qint64 roomToWrite = qint64(256) * 1024; // bytes: the files that SQLite keeps beside one that is written

// The file and the version of its schema, open for writing.
Result<OpenedFile> openLocked(OpenedFile file, int version)
{
    auto connection = openToWrite(file.path);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    file.connection = std::move(*connection);
    if (version == newestSchemaVersion())
        return file;
    if (const auto copy = writeBackup(*file.connection); !copy)
        return tl::unexpected<Error>(copy.error());
    if (const Status migrated = migrate(*file.connection, version); !migrated)
        return tl::unexpected<Error>(migrated.error());
    file.connection->emptyLog();
    return file;
}

Result<OpenedFile> openCopy(OpenedFile file)
{
    Result<ReadingCopy> copy = makeReadingCopy(file.path);
    if (!copy)
        return tl::unexpected<Error>(copy.error());
    file.database = copy->path;
    file.copy = std::move(copy->folder);
    file.access = Access::Immutable;
    auto connection = Connection::open(file.database, file.access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    file.connection = std::move(*connection);
    return file;
}

Result<OpenedFile> openToRead(OpenedFile file)
{
    if (!isWholeWithoutLog(file.path))
        return openCopy(std::move(file));
    const Result<int> version = inspect(file.path, newestSchemaVersion());
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version < newestSchemaVersion())
        return openCopy(std::move(file));
    file.access = readingAccessOf(file.path);
    auto connection = Connection::open(file.path, file.access);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    file.connection = std::move(*connection);
    return file;
}

} // namespace

QString trueName(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}

Result<std::unique_ptr<Connection>> openToWrite(const QString &path)
{
    auto connection = Connection::open(path, Access::ReadWrite);
    if (connection)
        (*connection)->emptyLog();
    const QString folder = QFileInfo(path).absolutePath();
    // Where its own files have no room SQLite speaks of input and output.
    if (!connection && connection.error().code != ErrorCode::Locked && lacksRoom(folder, roomToWrite))
        return tl::unexpected<Error>(
            noRoomIn(folder, QCoreApplication::translate("Store", "Nothing was changed."), connection.error().cause));
    return connection;
}

Result<std::unique_ptr<WriteLock>> lockForCopy(const OpenedFile &file, const QString &path, const QString &who)
{
    const bool isItself = trueName(path) == file.path;
    if (isItself && QFile::exists(path))
        return failure(ErrorCode::Refused,
                       QCoreApplication::translate("Store", "A copy needs a name or a folder of its own."));
    if (isItself && file.lock && file.lock->isHeld())
        return {};
    return WriteLock::take(trueName(path), who);
}

Result<OpenedFile> createFile(const QString &path, const QString &who)
{
    if (QFileInfo::exists(path))
        return failure(
            ErrorCode::Refused,
            QCoreApplication::translate("Store", "There is a file of that name already; it was left untouched."));
    OpenedFile file;
    file.path = file.database = trueName(path);
    auto lock = WriteLock::take(file.path, who);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    file.lock = std::move(*lock);
    auto connection = openToWrite(file.path);
    if (connection)
        file.connection = std::move(*connection);
    const Status ready = connection ? migrate(*file.connection, 0) : tl::unexpected<Error>(connection.error());
    if (!ready) {
        file.connection.reset();
        QFile::remove(file.path);
        return tl::unexpected<Error>(ready.error());
    }
    // Its header says whose it is from the first moment.
    file.connection->emptyLog();
    return file;
}

Result<OpenedFile> openFile(const QString &path, OpenMode mode, const QString &who)
{
    OpenedFile file;
    file.path = file.database = trueName(path);
    if (mode == OpenMode::ReadOnly)
        return openToRead(std::move(file));
    const Result<int> version = inspect(file.path, newestSchemaVersion());
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (!QFileInfo(path).isWritable())
        return failure(ErrorCode::ReadOnly, QCoreApplication::translate("Store", "The file is write-protected."));
    auto lock =
        WriteLock::take(file.path, who, mode == OpenMode::TakeOver ? ForeignLock::TakenOver : ForeignLock::Respected);
    if (!lock)
        return tl::unexpected<Error>(lock.error());
    file.lock = std::move(*lock);
    return openLocked(std::move(file), *version);
}

} // namespace Ratchet
