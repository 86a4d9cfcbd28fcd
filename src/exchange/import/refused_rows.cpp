// SPDX-License-Identifier: GPL-3.0-or-later
#include "refused_rows.h"

#include <core/save_file.h>
#include <exchange/sheets/xlsx_writer.h>
#include <exchange/text/csv_writer.h>

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
    return reasons.join(u' ');
}

std::vector<QStringList> refusedRows(const TextTable &table, const ImportPlan &plan)
{
    QHash<int, const TextTable::Row *> byLine;
    for (const TextTable::Row &row : table.rows)
        byLine.insert(row.line, &row);
    std::vector<QStringList> rows;
    for (const ImportRow &row : plan.rows) {
        if (row.action != RowAction::Refused)
            continue;
        const TextTable::Row *held = byLine.value(row.line);
        QStringList cells = held ? held->cells : QStringList(table.header.size(), QString());
        cells << QString::number(row.line) << reasonsOf(plan, row.line);
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace

Status writeRefusedRows(const QString &path, const TextTable &table, const ImportPlan &plan)
{
    const QStringList header =
        table.header + QStringList{App::translate("Import", "Line"), App::translate("Import", "Why it was not taken")};
    const std::vector<QStringList> rows = refusedRows(table, plan);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        Sheet sheet{.name = App::translate("Import", "Refused"), .header = header, .rows = {}};
        for (const QStringList &cells : rows)
            sheet.rows.emplace_back(cells.begin(), cells.end());
        return writeWorkbook(path, {sheet});
    }
    return saveWhole(path, writeCsv(header, rows, std::vector<CsvColumn>(size_t(header.size()), CsvColumn::Number)));
}

} // namespace Ratchet
