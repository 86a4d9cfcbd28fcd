// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <core/entity_types.h>

#include <QCoreApplication>

namespace Ratchet {

bool canBeMade(const MissingRecord &missing, MissingRecords policy)
{
    return policy == MissingRecords::Create
        && (missing.kind == EntityKind::Person || missing.kind == EntityKind::Unit
            || missing.kind == EntityKind::Service || missing.kind == EntityKind::Metric);
}

QString lacking(const MissingRecord &missing)
{
    return QCoreApplication::translate("Import", "%1 \"%2\" is not in the register.")
        .arg(label(entityType(missing.kind)), missing.name.left(60));
}

} // namespace Ratchet
