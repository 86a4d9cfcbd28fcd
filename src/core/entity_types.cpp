// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_types.h"

#include <core/entities/all.h>

namespace Ratchet {

namespace {

// In the order of EntityKind.
template <size_t... kind> auto typesOf(std::index_sequence<kind...>)
{
    const std::array types{&entityType<typename RecordOf<EntityKind(kind)>::type>()...};
    static_assert(((kindOf<typename RecordOf<EntityKind(kind)>::type> == EntityKind(kind)) && ...));
    return types;
}

} // namespace

const EntityType &entityType(EntityKind kind)
{
    static const auto types = typesOf(std::make_index_sequence<entityCount>());
    return *types[size_t(kind)];
}

std::optional<EntityKind> entityKindNamed(QStringView name)
{
    for (const EntityKind kind : entityKinds) {
        const EntityType &type = entityType(kind);
        if (name == QLatin1StringView(type.name) || name == QLatin1StringView(type.plural))
            return kind;
    }
    return {};
}

} // namespace Ratchet
