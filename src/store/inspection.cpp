// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspection.h"

#include <core/catalogue.h>
#include <store/connection.h>
#include <store/row_sql.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// The header of an SQLite file, https://www.sqlite.org/fileformat.html#the_database_header
constexpr qint64 headerSize = 100;
constexpr int pageSizeAt = 16;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

template <class Number> Number numberAt(const QByteArray &header, int position)
{
    return qFromBigEndian<Number>(header.constData() + position);
}

QString damagedText()
{
    return QCoreApplication::translate("Store",
                                       "The register is damaged. The file was left untouched; open one of the backups "
                                       "that lie in the folder beside it.");
}

tl::unexpected<Error> notARegister(const QString &cause)
{
    return failure(ErrorCode::NotARegister,
                   QCoreApplication::translate("Store", "This is not a Ratchet register. The file was left untouched."),
                   cause);
}

// A register has the ledger in any version, and in the newest every column that the field tables name.
Status checkTables(Connection &connection, bool isNewest)
{
    QStringList statements{u"SELECT \"number\", \"edits\", \"hash\" FROM \"ledger\""_s,
                           u"SELECT \"key\", \"value\" FROM \"meta\""_s};
    for (const EntityKind kind : entityKinds) {
        if (isNewest)
            statements += selectSql(kind);
    }
    for (const QString &sql : statements) {
        if (const auto prepared = connection.prepared(sql); !prepared)
            return tl::unexpected<Error>(prepared.error());
    }
    return {};
}

// The schema version, that of the log where there is one.
Result<int> checkPages(const QString &path, int newestVersion)
{
    auto connection = Connection::open(path, readingAccessOf(path));
    if (!connection)
        return failure(ErrorCode::Damaged, damagedText(), connection.error().cause);
    const Result<QVariant> checked = (*connection)->single(u"PRAGMA quick_check(1)"_s);
    if (!checked || checked->toString() != "ok"_L1)
        return failure(ErrorCode::Damaged, damagedText(), checked ? checked->toString() : checked.error().cause);
    const Result<QVariant> version = (*connection)->single(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (const Status hasTables = checkTables(**connection, version->toInt() == newestVersion); !hasTables)
        return failure(ErrorCode::Damaged, damagedText(), hasTables.error().cause);
    return version->toInt();
}

tl::unexpected<Error> newerVersion(int version, int newestVersion)
{
    return failure(
        ErrorCode::NewerVersion,
        QCoreApplication::translate("Store",
                                    "The register was written by a newer version of Ratchet. The file was left "
                                    "untouched; install that version to open it."),
        QCoreApplication::translate("Store", "version %1, this program knows %2")
            .arg(spokenNumber(version), spokenNumber(newestVersion)));
}

// A -wal beside the file: a program is writing it, or died before it could put everything into the file itself.
bool hasLog(const QString &path) { return QFileInfo::exists(path + u"-wal"_s); }

} // namespace

Access readingAccessOf(const QString &path)
{
    // Where nobody writes, nothing is left beside the file.
    const bool canTakePart = hasLog(path) && QFileInfo(QFileInfo(path).path()).isWritable();
    return canTakePart ? Access::ReadOnly : Access::Immutable;
}

bool isWholeWithoutLog(const QString &path)
{
    return readingAccessOf(path) == Access::ReadOnly || QFileInfo(path + u"-wal"_s).size() == 0;
}

Result<int> inspect(const QString &path, int newestVersion)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::CannotOpen, QCoreApplication::translate("Store", "There is no such file."));
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::CannotOpen, QCoreApplication::translate("Store", "The file cannot be read."),
                       file.errorString());
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty())
        return notARegister(QCoreApplication::translate("Store", "it is empty"));
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notARegister(QCoreApplication::translate("Store", "it is not an SQLite database"));
    if (numberAt<quint32>(header, applicationIdAt) != applicationId)
        return notARegister(QCoreApplication::translate("Store", "it is the database of another program"));
    const auto version = numberAt<quint32>(header, userVersionAt);
    if (version > quint32(newestVersion))
        return newerVersion(int(version), newestVersion);
    const quint16 rawPageSize = numberAt<quint16>(header, pageSizeAt);
    const qint64 pageSize = rawPageSize == 1 ? 65'536 : rawPageSize;
    const qint64 expected = pageSize * numberAt<quint32>(header, pageCountAt);
    if (!hasLog(path) && expected != file.size())
        return failure(ErrorCode::Damaged, damagedText(),
                       QCoreApplication::translate("Store", "%1 bytes instead of %2")
                           .arg(spokenNumber(file.size()), spokenNumber(expected)));
    file.close();
    Result<int> found = checkPages(path, newestVersion);
    if (found && *found > newestVersion)
        return newerVersion(*found, newestVersion);
    return found;
}

} // namespace Ratchet
