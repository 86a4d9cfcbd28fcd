// SPDX-License-Identifier: GPL-3.0-or-later
#include "stored_mapping.h"

#include <core/change_builder.h>
#include <core/entities/settings.h>
#include <core/entity_types.h>
#include <core/register.h>

#include <algorithm>

namespace Ratchet {

std::vector<StoredMapping> storedMappings(const Register &reg, EntityKind kind)
{
    std::vector<StoredMapping> stored;
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (entityKindNamed(map.entity) != kind)
            continue;
        if (auto mapping = readMapping(map.definition.toUtf8()))
            stored.push_back({map.name, std::move(*mapping)});
    }
    return stored;
}

std::optional<StoredMapping> storedMappingFor(const Register &reg, EntityKind kind, const QStringList &header)
{
    for (StoredMapping &stored : storedMappings(reg, kind)) {
        const auto isKnown = [&stored](const QString &name) { return stored.mapping.columns.contains(name.trimmed()); };
        if (!header.isEmpty() && std::ranges::all_of(header, isKnown))
            return std::move(stored);
    }
    return {};
}

void storeMapping(ChangeBuilder &builder, const Register &reg, EntityKind kind, const StoredMapping &stored)
{
    const QString entity = QString::fromLatin1(entityType(kind).plural);
    Id<ImportMap> target;
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity == entity && map.name == stored.name)
            target = map.id;
    }
    if (!target)
        target = builder.create<ImportMap>();
    builder.set<&ImportMap::entity>(target, entity);
    builder.set<&ImportMap::name>(target, stored.name);
    builder.set<&ImportMap::definition>(target, QString::fromUtf8(writeMapping(stored.mapping)));
}

} // namespace Ratchet
