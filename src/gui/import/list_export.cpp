// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_export.h"

#include <core/entity_types.h>
#include <core/save_file.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/csv_writer.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportedEvery = 1'000; // records

// Calls for each record until it is asked to stop; false then.
template <class Take> bool forEach(const ShownRecords &shown, const JobProgress &progress, Take take)
{
    int done = 0;
    const int total = int(shown.records().size());
    for (const RecordId record : shown.records()) {
        if (done % reportedEvery == 0 && !progress(done, total))
            return false;
        take(record);
        ++done;
    }
    return true;
}

std::optional<QByteArray> csvOf(const ShownRecords &shown, const JobProgress &progress)
{
    QStringList header;
    std::vector<CsvColumn> kinds;
    for (const RecordColumn &column : shown.columns()) {
        header += column.id;
        kinds.push_back(column.isNumber ? CsvColumn::Number : CsvColumn::Text);
    }
    std::vector<QStringList> rows;
    const bool isWhole = forEach(shown, progress, [&](RecordId record) {
        QStringList cells;
        for (const RecordColumn &column : shown.columns())
            cells += shown.fileText(record, column);
        rows.push_back(std::move(cells));
    });
    return isWhole ? std::optional(writeCsv(header, rows, kinds)) : std::nullopt;
}

std::optional<QByteArray> jsonOf(const ShownRecords &shown, const JobProgress &progress)
{
    QJsonArray records;
    const bool isWhole = forEach(shown, progress, [&](RecordId record) {
        QJsonObject object;
        for (const RecordColumn &column : shown.columns()) {
            const Field *field = shown.field(column);
            const Value value = field ? shown.value(record, column) : Value();
            if (field && field->kind == FieldKind::Number && !isEmpty(value))
                object[column.id] = valueOr<double>(value);
            else if (field && field->kind == FieldKind::Integer && !isEmpty(value))
                object[column.id] = valueOr<qint64>(value);
            else if (const QString text = shown.fileText(record, column); !text.isEmpty())
                object[column.id] = text;
        }
        records += object;
    });
    return isWhole ? std::optional(QJsonDocument(records).toJson()) : std::nullopt;
}

std::optional<Sheet> sheetOf(const ShownRecords &shown, const JobProgress &progress)
{
    Sheet sheet{pluralLabel(entityType(shown.kind())), {}, {}};
    for (const RecordColumn &column : shown.columns())
        sheet.header += column.title;
    const bool isWhole = forEach(shown, progress, [&](RecordId record) {
        std::vector<Value> cells;
        for (const RecordColumn &column : shown.columns()) {
            const Field *field = shown.field(column);
            const bool isText = field && (field->kind == FieldKind::Enumeration || field->kind == FieldKind::Reference);
            const QString text = shown.text(record, column);
            if (!field || isText)
                cells.push_back(text.isEmpty() ? Value() : Value(text));
            else
                cells.push_back(shown.value(record, column));
        }
        sheet.rows.push_back(std::move(cells));
    });
    return isWhole ? std::optional(std::move(sheet)) : std::nullopt;
}

tl::unexpected<Error> cancelled() { return failure(ErrorCode::Cancelled, {}); }

} // namespace

Result<QString> exportList(const ShownRecords &shown, const QString &path, const JobProgress &progress)
{
    const auto returned = [&path](const Status &written) { return written.map([&path] { return path; }); };
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        const std::optional<Sheet> sheet = sheetOf(shown, progress);
        return sheet ? returned(writeWorkbook(path, {*sheet})) : cancelled();
    }
    const std::optional<QByteArray> content =
        path.endsWith(".json"_L1, Qt::CaseInsensitive) ? jsonOf(shown, progress) : csvOf(shown, progress);
    return content ? returned(saveWhole(path, *content)) : cancelled();
}

Result<CopiedCells> listAsCells(const ShownRecords &shown, const JobProgress &progress)
{
    QList<QStringList> rows{{}};
    for (const RecordColumn &column : shown.columns())
        rows.front() += column.title;
    const bool isWhole = forEach(shown, progress, [&](RecordId record) {
        QStringList cells;
        for (const RecordColumn &column : shown.columns())
            cells += shown.text(record, column);
        rows += cells;
    });
    if (!isWhole)
        return cancelled();
    return copiedCells(rows);
}

Result<AnswerTable> listAsTable(const ShownRecords &shown, const JobProgress &progress)
{
    AnswerTable table;
    for (const RecordColumn &column : shown.columns()) {
        if (column.isNumber)
            table.number(column.title);
        else
            table.column(column.title, shown.field(column) && shown.field(column)->kind == FieldKind::Text ? 3 : 1);
    }
    const bool isWhole = forEach(shown, progress, [&](RecordId record) {
        std::vector<Cell> cells;
        for (const RecordColumn &column : shown.columns())
            cells.push_back({shown.text(record, column)});
        table.row(std::move(cells), {shown.kind(), record});
    });
    if (!isWhole)
        return cancelled();
    return table;
}

} // namespace Ratchet
