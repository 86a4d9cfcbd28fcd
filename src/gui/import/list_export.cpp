// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_export.h"

#include <core/entity_types.h>
#include <core/record_text.h>
#include <core/register.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/csv_writer.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

const Field *fieldOf(const RecordModel &model, const RecordColumn &column)
{
    return column.field < 0 ? nullptr : &entityType(model.kind()).fields[size_t(column.field)];
}

QString textOf(const RecordModel &model, RecordId record, const RecordColumn &column)
{
    const Field *field = fieldOf(model, column);
    return field ? fileText(model.reg(), *field, field->read(model.reg().table(model.kind()).record(record)))
                 : model.textOf(record, column);
}

Status write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(ErrorCode::Storage, QCoreApplication::translate("ListExport", "The file cannot be written."),
                       file.errorString(), Place{path, 0, 0, {}});
    return {};
}

QByteArray csvOf(const RecordModel &model)
{
    QStringList header;
    std::vector<CsvColumn> kinds;
    for (const RecordColumn &column : model.shownColumns()) {
        header += column.id;
        kinds.push_back(column.isNumber ? CsvColumn::Number : CsvColumn::Text);
    }
    std::vector<QStringList> rows;
    for (const RecordId record : model.shownRecords()) {
        QStringList cells;
        for (const RecordColumn &column : model.shownColumns())
            cells += textOf(model, record, column);
        rows.push_back(std::move(cells));
    }
    return writeCsv(header, rows, kinds);
}

QByteArray jsonOf(const RecordModel &model)
{
    QJsonArray records;
    for (const RecordId record : model.shownRecords()) {
        QJsonObject object;
        for (const RecordColumn &column : model.shownColumns()) {
            const Value value = column.field < 0 ? Value() : model.valueOf(record, column);
            const Field *field = fieldOf(model, column);
            if (field && field->kind == FieldKind::Number && !isEmpty(value))
                object[column.id] = valueOr<double>(value);
            else if (field && field->kind == FieldKind::Integer && !isEmpty(value))
                object[column.id] = valueOr<qint64>(value);
            else if (const QString text = textOf(model, record, column); !text.isEmpty())
                object[column.id] = text;
        }
        records += object;
    }
    return QJsonDocument(records).toJson();
}

Sheet sheetOf(const RecordModel &model)
{
    Sheet sheet{pluralLabel(entityType(model.kind())), {}, {}};
    for (const RecordColumn &column : model.shownColumns())
        sheet.header += column.title;
    for (const RecordId record : model.shownRecords()) {
        std::vector<Value> cells;
        for (const RecordColumn &column : model.shownColumns()) {
            const Field *field = fieldOf(model, column);
            const bool isText = field && (field->kind == FieldKind::Enumeration || field->kind == FieldKind::Reference);
            const QString text = model.textOf(record, column);
            if (!field || isText)
                cells.push_back(text.isEmpty() ? Value() : Value(text));
            else
                cells.push_back(model.valueOf(record, column));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

Status exportList(const RecordModel &model, const QString &path)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return writeWorkbook(path, {sheetOf(model)});
    return write(path, path.endsWith(".json"_L1, Qt::CaseInsensitive) ? jsonOf(model) : csvOf(model));
}

} // namespace Ratchet
