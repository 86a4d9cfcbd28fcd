// SPDX-License-Identifier: GPL-3.0-or-later
#include "export.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <exchange/text/csv_writer.h>

namespace Ratchet {

namespace {

QStringList headerOf(const EntityType &type)
{
    QStringList header;
    for (const Field &field : type.fields)
        header += QString::fromLatin1(field.name);
    return header;
}

bool isNumber(const Field &field) { return field.kind == FieldKind::Integer || field.kind == FieldKind::Number; }

} // namespace

QByteArray exportCsv(const Register &reg, EntityKind kind)
{
    const EntityType &type = entityType(kind);
    std::vector<CsvColumn> columns;
    for (const Field &field : type.fields)
        columns.push_back(isNumber(field) ? CsvColumn::Number : CsvColumn::Text);
    std::vector<QStringList> rows;
    rows.reserve(size_t(reg.table(kind).size()));
    reg.table(kind).forEach([&](RecordId, const void *record) {
        QStringList row;
        for (const Field &field : type.fields)
            row += fileText(reg, field, field.read(record));
        rows.push_back(std::move(row));
    });
    return writeCsv(headerOf(type), rows, columns);
}

Sheet exportSheet(const Register &reg, EntityKind kind)
{
    const EntityType &type = entityType(kind);
    Sheet sheet{pluralLabel(type), headerOf(type), {}};
    reg.table(kind).forEach([&](RecordId, const void *record) {
        std::vector<Value> row;
        for (const Field &field : type.fields) {
            const Value value = field.read(record);
            const bool isText = field.kind == FieldKind::Enumeration || field.kind == FieldKind::Reference
                || field.kind == FieldKind::Boolean;
            row.push_back(!isText || isEmpty(value) ? value : Value(fileText(reg, field, value)));
        }
        sheet.rows.push_back(std::move(row));
    });
    return sheet;
}

} // namespace Ratchet
