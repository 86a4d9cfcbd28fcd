// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_uid.h"

#include <core/entity_types.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ofProgram = "@ratchet"_L1;

} // namespace

QString recordUid(EntityKind kind, RecordId record, const QString &registerId)
{
    const QString own = QString::fromLatin1(entityType(kind).name) + u'-' + QString::number(record);
    return registerId.isEmpty() ? QString(own + ofProgram) : QString(own + u'-' + registerId + ofProgram);
}

RecordId recordOfUid(const QString &uid, EntityKind kind, const QString &registerId)
{
    const QString start = QString::fromLatin1(entityType(kind).name) + u'-';
    if (!uid.startsWith(start) || !uid.endsWith(ofProgram))
        return 0;
    const QString named = uid.sliced(start.size()).chopped(ofProgram.size());
    const QString of = named.section(u'-', 1);
    return of.isEmpty() || of == registerId ? named.section(u'-', 0, 0).toLongLong() : 0;
}

} // namespace Ratchet
