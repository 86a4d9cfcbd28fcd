// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_columns.h"

#include <core/entity_types.h>

namespace Ratchet {

namespace {

bool isOrderedKind(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Integer || kind == FieldKind::Date
        || kind == FieldKind::Month || kind == FieldKind::DateTime;
}

} // namespace

std::vector<RecordColumn> columnsOf(EntityKind kind, const RecordFacts &facts)
{
    std::vector<RecordColumn> columns;
    const EntityType &type = entityType(kind);
    for (size_t i = 0; i < type.fields.size(); ++i) {
        const Field &field = type.fields[i];
        columns.push_back({QString::fromLatin1(field.name), label(field), FieldIndex(i), isOrderedKind(field.kind)});
    }
    int computed = 0;
    for (RecordColumn &column : facts.columns()) {
        column.computed = computed++;
        columns.push_back(std::move(column));
    }
    return columns;
}

} // namespace Ratchet
