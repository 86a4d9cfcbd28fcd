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

constexpr qsizetype newestKept = 10;
constexpr int monthsKept = 3; // one copy a week

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

// By its name, since the times of a file change where a folder is copied. Invalid where somebody else gave the name.
QDate dayOf(const QFileInfo &backup, const QString &registerPath)
{
    const QString day = backup.fileName().sliced(QFileInfo(registerPath).completeBaseName().size() + 1).left(10);
    return QDate::fromString(day, Qt::ISODate);
}

// Those that need not be kept of `backups`, oldest first: beside the newest, the last of each week is.
QFileInfoList spare(const QFileInfoList &backups, const QString &registerPath)
{
    const qsizetype older = backups.size() - newestKept;
    QFileInfoList spare;
    if (older <= 0)
        return spare;
    const auto day = [&](qsizetype at) { return dayOf(backups[at], registerPath); };
    const auto weekOf = [](QDate date) { return date.addDays(Qt::Monday - date.dayOfWeek()); };
    const QDate since = day(backups.size() - 1).addMonths(-monthsKept);
    for (qsizetype at = 0; at < older; ++at) {
        const bool isLastOfWeek = at + 1 == older || weekOf(day(at + 1)) != weekOf(day(at));
        if (day(at).isValid() && (day(at) < since || !isLastOfWeek))
            spare += backups[at];
    }
    return spare;
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
    for (const QFileInfo &backup : spare(backupsIn(folder, connection.path()), connection.path()))
        QFile::remove(backup.filePath());
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
