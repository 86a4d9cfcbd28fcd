// SPDX-License-Identifier: GPL-3.0-or-later
#include "settled_row.h"

#include <core/change_builder.h>
#include <core/entity_types.h>

namespace Ratchet {

SettledRow::SettledRow(const Draft &draft, const DraftReader &reader, const ChangeBuilder &builder, RecordId record)
    : m_draft(draft)
    , m_reader(reader)
    , m_builder(builder)
    , m_record(record)
{
}

Value SettledRow::held(FieldIndex field) const
{
    return m_record ? m_builder.value(m_reader.kind(), m_record, field) : Value();
}

Value SettledRow::after(FieldIndex field) const
{
    const bool isErasing = m_reader.blanks() == ImportMapping::Blanks::Erase;
    const bool isKept = !m_draft.has(field) && !(isErasing && m_draft.given[size_t(field)]);
    return isKept ? held(field) : m_draft.values[size_t(field)];
}

void refuseField(Draft &draft, const DraftReader &reader, FieldIndex field, const QString &why)
{
    const CellReader *column = reader.columnOf(field);
    draft.refuse(column ? int(column->column()) + 1 : 0,
                 QString::fromLatin1(entityType(reader.kind()).fields[size_t(field)].name), why);
}

} // namespace Ratchet
