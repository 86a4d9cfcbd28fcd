// SPDX-License-Identifier: GPL-3.0-or-later
#include "write_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

QString lockPath(const QString &registerPath) { return registerPath + u".lock"_s; }

QString notePath(const QString &registerPath) { return registerPath + u".writer"_s; }

QString holderText(const LockHolder &holder)
{
    return QCoreApplication::translate(
               "Store", "%1 on %2 has had the register open for writing since %3. You can open it read-only.")
        .arg(holder.who, holder.host, QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat));
}

} // namespace

WriteLock::WriteLock(const QString &registerPath)
    : m_notePath(notePath(registerPath))
    , m_lock(lockPath(registerPath))
{
    m_lock.setStaleLockTime(0); // a lock is stale when its process is gone, never by age
}

WriteLock::~WriteLock()
{
    if (m_lock.isLocked())
        QFile::remove(m_notePath);
}

Result<std::unique_ptr<WriteLock>> WriteLock::take(const QString &registerPath, const QString &who)
{
    std::unique_ptr<WriteLock> lock(new WriteLock(registerPath));
    if (!lock->m_lock.tryLock(0)) {
        if (lock->m_lock.error() != QLockFile::LockFailedError)
            return failure(
                ErrorCode::ReadOnly,
                QCoreApplication::translate(
                    "Store", "The folder of the register cannot be written to. The register can be opened read-only."));
        const auto other = holder(registerPath);
        return failure(
            ErrorCode::Locked,
            other ? holderText(*other)
                  : QCoreApplication::translate(
                      "Store", "Another program has the register open for writing. You can open it read-only."));
    }
    QFile note(lock->m_notePath);
    if (note.open(QIODevice::WriteOnly)) {
        const QJsonObject content{{u"who"_s, who}, {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
        note.write(QJsonDocument(content).toJson());
    }
    return lock;
}

std::optional<LockHolder> WriteLock::holder(const QString &registerPath)
{
    QLockFile lock(lockPath(registerPath));
    lock.setStaleLockTime(0);
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program))
        return {};
    if (lock.tryLock(0)) // left behind by a program that died
        return {};
    QFile note(notePath(registerPath));
    QJsonObject content;
    if (note.open(QIODevice::ReadOnly))
        content = QJsonDocument::fromJson(note.readAll()).object();
    LockHolder holder;
    holder.who = content[u"who"_s].toString(program);
    holder.host = host;
    holder.since = QDateTime::fromString(content[u"since"_s].toString(), Qt::ISODate);
    holder.process = process;
    return holder;
}

} // namespace Ratchet
