// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_columns.h"

#include <core/entity_types.h>
#include <core/register.h>
#include <edits/shown_text.h>

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
        columns.push_back({.id = QString::fromLatin1(field.name),
                           .title = label(field),
                           .field = FieldIndex(i),
                           .isNumber = isOrderedKind(field.kind),
                           .isWritable = !field.has(FieldFlag::Derived)});
    }
    int computed = 0;
    for (RecordColumn &column : facts.columns()) {
        column.computed = computed++;
        columns.push_back(std::move(column));
    }
    return columns;
}

Value columnValue(const RecordColumn &column, const Register &reg, EntityKind kind, const RecordFacts &facts,
                  RecordId record)
{
    return column.field < 0 ? facts.value(column.computed, record) : reg.value(kind, record, column.field);
}

QString columnText(const RecordColumn &column, const Register &reg, EntityKind kind, const RecordFacts &facts,
                   RecordId record, const QLocale &locale)
{
    if (column.field < 0)
        return facts.text(column.computed, record, locale);
    return shownText(reg, kind, record, column.field, locale);
}

} // namespace Ratchet
