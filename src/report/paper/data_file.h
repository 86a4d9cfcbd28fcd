// SPDX-License-Identifier: GPL-3.0-or-later
// A file of data that goes with a document: inside it, or beside it in an archive.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <vector>

namespace Ratchet {

struct DataFile {
    QString name; // with its ending
    QString title = {}; // what it holds, for people
    QByteArray content;
    qint64 rows = -1; // of a table, without its header
    bool operator==(const DataFile &) const = default;
};

// Null where there is none of that name.
[[nodiscard]] inline const DataFile *dataFileNamed(const std::vector<DataFile> &files, const QString &name)
{
    const auto found = std::ranges::find(files, name, &DataFile::name);
    return found == files.end() ? nullptr : &*found;
}

[[nodiscard]] inline QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

[[nodiscard]] inline QString hexOf(const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); }

// By the ending of a name: "text/csv".
[[nodiscard]] inline QString mimeTypeOf(const QString &name)
{
    return name.endsWith(QLatin1StringView(".csv")) ? QStringLiteral("text/csv") : QStringLiteral("application/json");
}

} // namespace Ratchet
