// SPDX-License-Identifier: GPL-3.0-or-later
#include "filled_register.h"

#include <document/document.h>

#include <QFile>

namespace Ratchet {

namespace {

Status fillAndClose(Document &document, const QString &reason, const Filling &fill)
{
    ChangeBuilder builder = document.builder();
    if (const Status filled = fill(builder, document.reg()); !filled)
        return filled;
    if (const Result<qint64> change = document.apply(std::move(builder), reason, ChangeKind::Import); !change)
        return tl::unexpected<Error>(change.error());
    return document.close();
}

} // namespace

Status makeFilledRegister(const QString &path, const QString &who, const QString &reason, const Filling &fill)
{
    auto document = Document::create(path, who);
    if (!document)
        return tl::unexpected<Error>(document.error());
    const Status filled = fillAndClose(**document, reason, fill);
    document->reset(); // lets go of the file, so that it can be opened, or go
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace Ratchet
