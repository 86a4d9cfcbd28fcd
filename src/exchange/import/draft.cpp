// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include <core/entities/metric.h>
#include <core/entities/organisation.h>
#include <core/entity_types.h>

#include <QCoreApplication>

namespace Ratchet {

std::optional<FieldIndex> nameField(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return fieldIndex<&Person::name>();
    case EntityKind::Unit:
        return fieldIndex<&Unit::name>();
    case EntityKind::Service:
        return fieldIndex<&Service::name>();
    case EntityKind::Metric:
        return fieldIndex<&Metric::name>();
    default:
        return {};
    }
}

bool canBeMade(const MissingRecord &missing, MissingRecords policy)
{
    return policy == MissingRecords::Create && nameField(missing.kind);
}

QString lacking(const MissingRecord &missing)
{
    return QCoreApplication::translate("Import", "%1 \"%2\" is not in the register.")
        .arg(label(entityType(missing.kind)), missing.name.left(60));
}

} // namespace Ratchet
