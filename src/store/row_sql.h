// SPDX-License-Identifier: GPL-3.0-or-later
// Records as rows: SQL text and column values, all from the field table.
#pragma once

#include <core/register.h>

#include <QVariant>

namespace Ratchet {

// Texts of statements on the entity's table; identifiers come from the field table only, never from data.
enum class RowOrder { ById, AsStored };
[[nodiscard]] QString selectSql(EntityKind kind, RowOrder order = RowOrder::ById); // id, then the fields in order
[[nodiscard]] QString insertSql(const EntityType &type, const std::vector<FieldIndex> &fields); // id, then these fields
[[nodiscard]] QString updateSql(const EntityType &type, FieldIndex field); // field, id
[[nodiscard]] QString deleteSql(const EntityType &type); // id

[[nodiscard]] QVariant toColumn(const Field &field, const Value &value);
// Empty where the column is NULL or holds what the field cannot.
[[nodiscard]] Value fromColumn(const Field &field, const QVariant &column);

} // namespace Ratchet
