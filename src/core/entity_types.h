// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of every kind of record, by kind.
#pragma once

#include <core/fields/entity.h>

namespace Ratchet {

[[nodiscard]] const EntityType &entityType(EntityKind kind);
// The kind whose singular or plural name in files this is, or nothing.
[[nodiscard]] std::optional<EntityKind> entityKindNamed(QStringView name);

} // namespace Ratchet
