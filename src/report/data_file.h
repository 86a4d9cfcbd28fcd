// SPDX-License-Identifier: GPL-3.0-or-later
// A file of data that goes with a document: inside it, or beside it in an archive.
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

namespace Ratchet {

struct DataFile {
    QString name;        // with its ending
    QString title;       // what it holds, for people
    QByteArray content;
    qint64 rows = -1;    // of a table, without its header
    bool operator==(const DataFile &) const = default;
};

[[nodiscard]] inline QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// By the ending of a name: "text/csv".
[[nodiscard]] inline QString mimeTypeOf(const QString &name)
{
    return name.endsWith(QLatin1StringView(".csv")) ? QStringLiteral("text/csv") : QStringLiteral("application/json");
}

} // namespace Ratchet
