// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_definition.h"

#include <core/entity_types.h>
#include <core/record_text.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Ratchet {

using namespace Qt::StringLiterals;

std::vector<SortColumn> sortedFirstBy(const SortColumn &column, std::vector<SortColumn> sorting)
{
    std::erase_if(sorting, [&](const SortColumn &former) { return former.id == column.id; });
    sorting.insert(sorting.begin(), column);
    return sorting;
}

QByteArray toJson(const ViewDefinition &definition, const Register &reg, EntityKind kind)
{
    QJsonArray filters;
    for (const RecordFilter &filter : definition.filters) {
        if (filter.id == RecordFilter::explicitRows)
            continue;
        QJsonArray values;
        if (const Field *field = entityType(kind).find(filter.id)) {
            for (const Value &value : filter.values)
                values += fileText(reg, *field, value);
        }
        filters += QJsonObject{{u"id"_s, filter.id}, {u"values"_s, values}};
    }
    QJsonArray sorting;
    for (const SortColumn &column : definition.sorting)
        sorting += QJsonObject{{u"id"_s, column.id}, {u"descending"_s, column.order == Qt::DescendingOrder}};
    return QJsonDocument(QJsonObject{
                             {u"search"_s, definition.search},
                             {u"filters"_s, filters},
                             {u"sorting"_s, sorting},
                             {u"groupBy"_s, definition.groupBy},
                             {u"columns"_s, QJsonArray::fromStringList(definition.columns)},
                         })
        .toJson(QJsonDocument::Compact);
}

Result<ViewDefinition> viewDefinitionFromJson(const QByteArray &json, const Register &reg, EntityKind kind)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return failure(ErrorCode::Malformed,
                       QCoreApplication::translate("ViewDefinition", "The saved view cannot be read."));
    const QJsonObject root = document.object();
    const NameIndex names(reg);
    ViewDefinition definition;
    definition.search = root[u"search"].toString();
    definition.groupBy = root[u"groupBy"].toString();
    for (const auto &column : root[u"columns"].toArray())
        definition.columns += column.toString();
    for (const auto &entry : root[u"sorting"].toArray()) {
        const bool isDescending = entry.toObject()[u"descending"].toBool();
        definition.sorting.push_back(
            {entry.toObject()[u"id"].toString(), isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    for (const auto &entry : root[u"filters"].toArray()) {
        RecordFilter filter{entry.toObject()[u"id"].toString()};
        const QJsonArray values = entry.toObject()[u"values"].toArray();
        const Field *field = entityType(kind).find(filter.id);
        for (const auto &text : values) {
            const Result<Value> value = field ? fromFileText(*field, text.toString(), names) : Result<Value>(Value());
            if (field && value)
                filter.values.push_back(*value);
        }
        if (!field || !filter.values.empty())
            definition.filters.push_back(std::move(filter));
    }
    return definition;
}

} // namespace Ratchet
