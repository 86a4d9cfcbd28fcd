// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_mapping.h"

#include <core/change_builder.h>
#include <core/entities/settings.h>
#include <core/register.h>

#include <algorithm>

namespace Ratchet {

std::optional<ImportMapping> keptMapping(const Register &reg, const QString &kind, const QStringList &header)
{
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity != kind)
            continue;
        const Result<ImportMapping> mapping =
            readMapping(map.definition.toUtf8()); // an entity may keep other things too
        if (mapping && std::ranges::all_of(mapping->columns.keys(), [&header](const QString &name) {
                return header.contains(name);
            }))
            return *mapping;
    }
    return {};
}

void keepMapping(ChangeBuilder &builder, const Register &reg, const QString &kind, const QString &name,
                 const ImportMapping &mapping)
{
    Id<ImportMap> target;
    for (const ImportMap &map : reg.all<ImportMap>()) {
        if (map.entity == kind && map.name == name)
            target = map.id;
    }
    if (!target)
        target = builder.create<ImportMap>();
    builder.set<&ImportMap::entity>(target, kind);
    builder.set<&ImportMap::name>(target, name);
    builder.set<&ImportMap::definition>(target, QString::fromUtf8(writeMapping(mapping)));
}

} // namespace Ratchet
