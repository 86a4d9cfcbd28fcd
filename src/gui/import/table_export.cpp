// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_export.h"

#include <core/save_file.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/csv_writer.h>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

Value valueOf(const Cell &cell)
{
    if (!isEmpty(cell.value))
        return cell.value;
    return cell.text.isEmpty() ? Value() : Value(cell.text);
}

Status writeCsvFile(const AnswerTable &table, const QStringList &header, const QString &path)
{
    std::vector<CsvColumn> kinds;
    for (const Column &column : table.columns)
        kinds.push_back(column.isNumber ? CsvColumn::Number : CsvColumn::Text);
    std::vector<QStringList> rows;
    rows.reserve(table.rows.size());
    for (const AnswerTable::Row &row : table.rows) {
        QStringList &cells = rows.emplace_back();
        for (const Cell &cell : row.cells)
            cells += fileText(cell);
    }
    return saveWhole(path, writeCsv(header, rows, kinds));
}

Status writeSheet(const AnswerTable &table, const QStringList &header, const QString &path)
{
    Sheet sheet{.name = table.title, .header = header, .rows = {}};
    for (const AnswerTable::Row &row : table.rows) {
        std::vector<Value> &cells = sheet.rows.emplace_back();
        for (const Cell &cell : row.cells)
            cells.push_back(valueOf(cell));
    }
    return writeWorkbook(path, {sheet});
}

} // namespace

Result<QString> exportTable(const AnswerTable &table, const QString &path)
{
    QStringList header;
    for (const Column &column : table.columns)
        header += column.title;
    const Status written = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? writeSheet(table, header, path)
                                                                          : writeCsvFile(table, header, path);
    return written.map([&path] { return path; });
}

} // namespace Ratchet
