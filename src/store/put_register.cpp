// SPDX-License-Identifier: GPL-3.0-or-later
#include "put_register.h"

#include <core/save_file.h>
#include <store/connection.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Ratchet {

using namespace Qt::StringLiterals;

Status putRegister(const QString &made, const QString &path)
{
    if (QFile::exists(path) && QFileInfo(path + u"-wal"_s).size() > 0) {
        // Where that is no database, its log is none either.
        if (const auto old = Connection::open(path, Access::ReadWrite))
            (*old)->emptyLog();
    }
    for (const QString &ending : {u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        QFile beside(path + ending);
        if (beside.exists() && !beside.remove())
            return failure(ErrorCode::Storage,
                           QCoreApplication::translate(
                               "Store",
                               "What lies beside the file that was to be replaced cannot be removed: %1. The "
                               "file is untouched.")
                               .arg(QFileInfo(beside).fileName()),
                           beside.errorString());
    }
    return putInPlace(made, path);
}

} // namespace Ratchet
