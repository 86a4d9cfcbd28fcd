// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_fate.h"

#include <store/ledger.h>

#include <QFile>

namespace Ratchet {

Result<LedgerHead> headOf(const QString &path)
{
    const auto connection = Connection::open(path, Access::Immutable);
    if (!connection)
        return tl::unexpected<Error>(connection.error());
    return readHead(**connection);
}

FileFate fateOf(const QString &path, const LedgerHead &head)
{
    if (!QFile::exists(path))
        return FileFate::Missing;
    const Result<LedgerHead> there = headOf(path);
    return there && *there == head ? FileFate::Ours : FileFate::Replaced;
}

} // namespace Ratchet
