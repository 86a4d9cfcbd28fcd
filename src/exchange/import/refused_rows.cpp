// SPDX-License-Identifier: GPL-3.0-or-later
#include "refused_rows.h"

#include <core/save_file.h>
#include <exchange/mapping/stored_mapping.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/csv_writer.h>
#include <exchange/text/formula_guard.h>

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

QString reasonsOf(const ImportPlan &plan, int line)
{
    QStringList reasons;
    for (auto problem = std::ranges::lower_bound(plan.problems, line, {}, &ImportProblem::line);
         problem != plan.problems.end() && problem->line == line; ++problem)
        reasons += problem->reason;
    return App::translate("Import", "Line %1: %2").arg(QString::number(line), reasons.join(u' '));
}

// A typed number stays one: as a text it could be read in two ways.
Value valueOf(const TextTable::Row &row, qsizetype column)
{
    const QString cell = unguarded(row.cells[column]);
    bool isNumber = false;
    const double number = row.isTyped(column) ? cell.toDouble(&isNumber) : 0;
    return isNumber ? Value(number) : cell.isEmpty() ? Value() : Value(cell);
}

template <class Row, class CellOf, class Take>
void eachRefused(const TextTable &table, const ImportPlan &plan, CellOf cellOf, Take take)
{
    QHash<int, const TextTable::Row *> byLine;
    for (const TextTable::Row &row : table.rows)
        byLine.insert(row.line, &row);
    for (const ImportRow &row : plan.rows) {
        if (row.action != RowAction::Refused)
            continue;
        const TextTable::Row *held = byLine.value(row.line);
        Row cells;
        for (qsizetype column = 0; column < table.header.size(); ++column)
            cells.push_back(held ? cellOf(*held, column) : typename Row::value_type());
        cells.push_back(reasonsOf(plan, row.line));
        take(std::move(cells));
    }
}

} // namespace

Status writeRefusedRows(const QString &path, const TextTable &table, const ImportPlan &plan)
{
    const QStringList header = table.header + QStringList(reasonColumn());
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        Sheet sheet{.name = App::translate("Import", "Refused"), .header = header, .rows = {}};
        eachRefused<std::vector<Value>>(table, plan, valueOf,
                                        [&](std::vector<Value> &&cells) { sheet.rows.push_back(std::move(cells)); });
        return writeWorkbook(path, {sheet});
    }
    std::vector<QStringList> rows;
    eachRefused<QStringList>(
        table, plan, [](const TextTable::Row &row, qsizetype column) { return unguarded(row.cells[column]); },
        [&](QStringList &&cells) { rows.push_back(std::move(cells)); });
    const QString &delimiter = table.dialect.delimiter;
    return saveWhole(path,
                     writeCsv(header, rows, std::vector<CsvColumn>(size_t(header.size()), CsvColumn::Number),
                              delimiter.size() == 1 ? delimiter.front().toLatin1() : ','));
}

} // namespace Ratchet
