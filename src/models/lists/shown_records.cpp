// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_records.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <models/lists/record_columns.h>

namespace Ratchet {

ShownRecords::ShownRecords(EntityKind kind, const Register &reg, const RecordFacts &facts,
                           std::vector<RecordColumn> columns, std::vector<RecordId> records)
    : m_kind(kind)
    , m_register(std::make_shared<const Register>(reg))
    , m_facts(facts.copyFor(*m_register))
    , m_columns(std::move(columns))
    , m_records(std::move(records))
{
}

const Field *ShownRecords::field(const RecordColumn &column) const
{
    return column.field < 0 ? nullptr : &entityType(m_kind).fields[size_t(column.field)];
}

Value ShownRecords::value(RecordId record, const RecordColumn &column) const
{
    return columnValue(column, *m_register, m_kind, *m_facts, record);
}

QString ShownRecords::text(RecordId record, const RecordColumn &column) const
{
    return columnText(column, *m_register, m_kind, *m_facts, record, m_locale);
}

QString ShownRecords::fileText(RecordId record, const RecordColumn &column) const
{
    const Field *described = field(column);
    return described ? Ratchet::fileText(*m_register, *described, value(record, column)) : text(record, column);
}

} // namespace Ratchet
