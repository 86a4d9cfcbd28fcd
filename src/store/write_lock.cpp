// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_lock.h"

#include <core/disk_space.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lockSize = 4'096; // bytes; more than it ever takes

QString lockPath(const QString &registerPath) { return registerPath + u".lock"_s; }

QString notePath(const QString &registerPath) { return registerPath + u".writer"_s; }

// Whose lock it is, living or not.
std::optional<LockHolder> signedBy(const QString &registerPath)
{
    const QLockFile lock(lockPath(registerPath));
    LockHolder holder;
    QString program;
    if (!lock.getLockInfo(&holder.process, &holder.host, &program)) {
        if (!QFileInfo::exists(lockPath(registerPath)))
            return {};
        holder = {}; // a lock of which the content never reached the disk
    }
    QFile note(notePath(registerPath));
    QJsonObject content;
    if (note.open(QIODevice::ReadOnly))
        content = QJsonDocument::fromJson(note.readAll()).object();
    // One that an earlier holder left says nothing of this one.
    const bool isOurs = !content.contains(u"process"_s) || content[u"process"_s].toInteger() == holder.process;
    holder.who = isOurs ? content[u"who"_s].toString() : QString();
    holder.since = isOurs ? QDateTime::fromString(content[u"since"_s].toString(), Qt::ISODate) : QDateTime();
    if (!holder.since.isValid())
        holder.since = QFileInfo(lockPath(registerPath)).lastModified();
    return holder;
}

Error notLocked(QLockFile::LockError error, const QString &registerPath)
{
    const QString folder = QFileInfo(registerPath).absolutePath();
    if (!QFileInfo(folder).isDir())
        return Error{
            ErrorCode::CannotOpen,
            QCoreApplication::translate("Store", "There is no folder %1.").arg(QDir::toNativeSeparators(folder)),
            {},
            {}};
    // Of a full disk Qt says "unknown error".
    if (error != QLockFile::PermissionError && lacksRoom(folder, lockSize))
        return noRoomIn(folder, QCoreApplication::translate("Store", "Nothing was changed."));
    if (error == QLockFile::PermissionError)
        return Error{ErrorCode::ReadOnly,
                     QCoreApplication::translate("Store", "The folder of the register cannot be written to."),
                     {},
                     {}};
    return Error{ErrorCode::Storage,
                 QCoreApplication::translate("Store",
                                             "No file can be made in the folder of the register, so that it cannot be "
                                             "kept from others while it is written."),
                 {},
                 {}};
}

} // namespace

WriteLock::WriteLock(const QString &registerPath)
    : m_lockPath(lockPath(registerPath))
    , m_notePath(notePath(registerPath))
    , m_lock(std::make_unique<QLockFile>(m_lockPath))
{
    m_lock->setStaleLockTime(0); // a lock is stale when its process is gone, never by age
}

WriteLock::~WriteLock()
{
    if (!m_lock->isLocked())
        return;
    const bool isThere = QFile::exists(m_lockPath);
    const bool isOurs = isThere && isHeld();
    if (isOurs || !isThere)
        QFile::remove(m_notePath);
    if (isOurs)
        return;
    // By its name it is another's now, or gone: QLockFile would take theirs away with it.
    static auto *const abandoned = new std::vector<std::unique_ptr<QLockFile>>;
    abandoned->push_back(std::move(m_lock));
}

bool WriteLock::tryAll(const QString &registerPath, ForeignLock foreign)
{
    if (m_lock->tryLock(0))
        return true;
    if (m_lock->error() != QLockFile::LockFailedError)
        return false;
    const std::optional<LockHolder> other = signedBy(registerPath);
    // The system keeps a lock of its own on the file for as long as the process lives that made it, and what is kept is
    // not removed: a number that another program bears by now does not keep a register closed.
    const bool isForeign = other && !other->isThisComputer();
    if (isForeign && foreign == ForeignLock::Respected)
        return false;
    return m_lock->removeStaleLockFile() && m_lock->tryLock(0);
}

void WriteLock::sign(const QString &who)
{
    QFile::remove(m_notePath); // one that is not ours would lie, where ours cannot be written
    QFile note(m_notePath);
    if (!note.open(QIODevice::WriteOnly))
        return;
    const QJsonObject content{{u"who"_s, who},
                              {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                              {u"process"_s, QCoreApplication::applicationPid()}};
    note.write(QJsonDocument(content).toJson());
}

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &registerPath, const QString &who, ForeignLock foreign)
{
    std::unique_ptr<WriteLock> lock(new WriteLock(registerPath));
    if (!lock->tryAll(registerPath, foreign)) {
        if (lock->m_lock->error() != QLockFile::LockFailedError)
            return tl::unexpected<Error>(notLocked(lock->m_lock->error(), registerPath));
        return failure(ErrorCode::Locked, signedBy(registerPath).value_or(LockHolder()).text());
    }
    lock->sign(who);
    lock->m_mark = FileMark::of(lock->m_lockPath);
    return lock;
}

bool WriteLock::isHeld() const
{
    const FileMark mark = FileMark::of(m_lockPath);
    if (mark == m_mark || !mark.isThere)
        return true;
    LockHolder holder;
    QString program;
    const bool isSigned = QLockFile(m_lockPath).getLockInfo(&holder.process, &holder.host, &program);
    return isSigned && holder.isThisProcess();
}

std::optional<LockHolder> WriteLock::holder(const QString &registerPath)
{
    QLockFile lock(lockPath(registerPath));
    lock.setStaleLockTime(0);
    if (!QFileInfo::exists(lockPath(registerPath)))
        return {};
    const std::optional<LockHolder> held = signedBy(registerPath);
    if (lock.tryLock(0) || (held && held->isThisComputer() && lock.removeStaleLockFile()))
        return {}; // left behind by a program that died
    return held;
}

} // namespace Ratchet
