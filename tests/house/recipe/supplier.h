// SPDX-License-Identifier: GPL-3.0-or-later
// The entity that the recipe of CONTRIBUTING.md adds to a copy of core.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

struct Person;

struct Supplier {
    Id<Supplier> id;
    QString name;
    Id<Person> contact;
};
template <> inline constexpr EntityKind kindOf<Supplier> = EntityKind::Supplier;
template <> struct RecordOf<EntityKind::Supplier> {
    using type = Supplier;
};
template <> const EntityType &entityType<Supplier>();

} // namespace Ratchet
