// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include <core/disk_space.h>
#include <store/put_register.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keptBackups = 10;

QDir folderOf(const QString &registerPath)
{
    const QFileInfo file(registerPath);
    return QDir(file.dir().filePath(file.completeBaseName() + u" backups"_s));
}

// Oldest first: the names carry the time.
QFileInfoList backupsIn(const QDir &folder, const QString &registerPath)
{
    return folder.entryInfoList({QFileInfo(registerPath).completeBaseName() + u" 20*.ratchet"_s}, QDir::Files,
                                QDir::Name);
}

// Names in the order of time, even of copies made within one second.
QString freeName(const QDir &folder, const QString &registerPath)
{
    for (;; QThread::msleep(1)) {
        const QString stamp = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HHmmss-zzz"_s);
        const QString name = QFileInfo(registerPath).completeBaseName() + u' ' + stamp + u".ratchet"_s;
        if (!folder.exists(name))
            return folder.filePath(name);
    }
}

Status checkCopy(const QString &path)
{
    auto copy = Connection::open(path, Access::Immutable);
    const Result<QVariant> checked =
        copy ? (*copy)->single(u"PRAGMA integrity_check(1)"_s) : tl::unexpected<Error>(copy.error());
    if (!checked)
        return tl::unexpected<Error>(checked.error());
    if (checked->toString() != "ok"_L1)
        return failure(ErrorCode::Damaged, QCoreApplication::translate("Store", "The backup could not be verified."),
                       checked->toString());
    return {};
}

} // namespace

Status copyDatabase(Connection &connection, const QString &path, const CopyCheck &accepted)
{
    const QString part = path + u".part"_s;
    QFile::remove(part); // of a program that died
    Status copied = connection.execute(u"VACUUM INTO ?"_s, {part});
    if (!copied && lacksRoom(QFileInfo(path).absolutePath(), QFileInfo(connection.path()).size()))
        copied = tl::unexpected<Error>(noRoomIn(QFileInfo(path).absolutePath(),
                                                QCoreApplication::translate("Store", "No copy was written."),
                                                copied.error().cause));
    if (copied)
        copied = checkCopy(part);
    if (copied && accepted)
        copied = accepted(part);
    if (copied)
        copied = putRegister(part, path);
    if (!copied)
        QFile::remove(part);
    return copied;
}

Result<QString> writeBackup(Connection &connection)
{
    const QDir folder = folderOf(connection.path());
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate("Store", "The folder for backups cannot be made."), folder.path());
    const QString parts = QFileInfo(connection.path()).completeBaseName() + u" 20*.ratchet.part"_s;
    for (const QFileInfo &part : folder.entryInfoList({parts}, QDir::Files)) // of a program that died
        QFile::remove(part.filePath());
    const QString path = freeName(folder, connection.path());
    if (const Status written = copyDatabase(connection, path); !written)
        return tl::unexpected<Error>(written.error());
    QFileInfoList backups = backupsIn(folder, connection.path());
    while (backups.size() > keptBackups)
        QFile::remove(backups.takeFirst().filePath());
    return path;
}

QDateTime newestBackup(const QString &registerPath)
{
    const QFileInfoList backups = backupsIn(folderOf(registerPath), registerPath);
    return backups.isEmpty() ? QDateTime() : backups.last().lastModified();
}

QStringList backupsOf(const QString &registerPath)
{
    QStringList paths;
    for (const QFileInfo &backup : backupsIn(folderOf(registerPath), registerPath))
        paths.prepend(backup.filePath());
    return paths;
}

} // namespace Ratchet
