// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_export.h"

#include <core/entity_types.h>
#include <core/record_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

QByteArray exportJson(const Register &reg, EntityKind kind)
{
    const EntityType &type = entityType(kind);
    QJsonArray records;
    reg.table(kind).forEach([&](RecordId, const void *record) {
        QJsonObject object;
        for (const Field &field : type.fields) {
            const Value value = field.read(record);
            if (!isEmpty(value))
                object.insert(QString::fromLatin1(field.name), jsonValue(reg, field, value));
        }
        records.append(object);
    });
    return QJsonDocument(records).toJson(QJsonDocument::Indented);
}

QJsonValue jsonValue(const Register &reg, const Field &field, const Value &value)
{
    if (isEmpty(value))
        return QJsonValue(QJsonValue::Null);
    switch (field.kind) {
    case FieldKind::Integer:
        return valueOr<qint64>(value);
    case FieldKind::Number:
        return valueOr<double>(value);
    case FieldKind::Boolean:
        return valueOr<bool>(value);
    default:
        return fileText(reg, field, value);
    }
}

} // namespace Ratchet
