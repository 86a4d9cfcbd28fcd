// SPDX-License-Identifier: GPL-3.0-or-later
#include "refused_rows.h"

#include <core/catalogue.h>
#include <core/save_file.h>
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

constexpr const char *reasonHeader = QT_TRANSLATE_NOOP("Import", "Why it was not taken");

QString reasonsOf(const ImportPlan &plan, int line)
{
    QStringList reasons;
    for (auto problem = std::ranges::lower_bound(plan.problems, line, {}, &ImportProblem::line);
         problem != plan.problems.end() && problem->line == line; ++problem)
        reasons += problem->reason;
    return App::translate("Import", "Line %1: %2").arg(spokenNumber(line), reasons.join(u' '));
}

// A typed number stays one: as a text it could be read in two ways.
Value valueOf(const TextTable::Row &row, qsizetype column)
{
    const QString cell = unguarded(row.cells[column]);
    bool isNumber = false;
    const double number = row.isTyped(column) ? cell.toDouble(&isNumber) : 0;
    return isNumber ? Value(number) : cell.isEmpty() ? Value() : Value(cell);
}

// As many cells as the header has: what is missing stays blank, what is too much stands in the last one.
TextTable::Row fitted(TextTable::Row row, const TextTable &table)
{
    const qsizetype width = table.header.size();
    if (row.cells.size() > width)
        row.cells[width - 1] = row.cells.sliced(width - 1).join(table.dialect.delimiter);
    row.cells.resize(width);
    return row;
}

struct RefusedRow {
    TextTable::Row row;
    QString reason;
};

// Those that were read, and those that could not be: a problem may be about several of these.
std::vector<RefusedRow> refusedRows(const TextTable &table, const ImportPlan &plan)
{
    QHash<int, const TextTable::Row *> read;
    for (const TextTable::Row &row : table.rows)
        read.insert(row.line, &row);
    std::vector<RefusedRow> refused;
    for (const ImportRow &row : plan.rows) {
        if (row.action != RowAction::Refused)
            continue;
        const QString reason = reasonsOf(plan, row.line);
        if (const TextTable::Row *held = read.value(row.line))
            refused.push_back({*held, reason});
        const auto [first, end] = std::ranges::equal_range(table.unread, row.line, {}, &TextTable::Row::line);
        for (auto unread = first; unread != end; ++unread)
            refused.push_back({fitted(*unread, table), reason});
    }
    return refused;
}

void dropLast(TextTable::Row &row, qsizetype width)
{
    if (row.cells.size() == width)
        row.cells.removeLast();
    if (row.typed.size() == size_t(width))
        row.typed.pop_back();
}

} // namespace

// In the language of whoever wrote it, which may have been another one: a script, say.
void takeReasonsOff(TextTable &table)
{
    const qsizetype width = table.header.size();
    if (width < 2)
        return;
    const QString last = table.header.last().trimmed();
    if (last != App::translate("Import", reasonHeader) && last != QLatin1StringView(reasonHeader))
        return;
    table.header.removeLast();
    for (TextTable::Row &row : table.rows)
        dropLast(row, width);
    for (TextTable::Row &row : table.unread)
        dropLast(row, width);
    for (TextTable::LeftOut &line : table.leftOut)
        dropLast(line.row, width);
}

Status writeRefusedRows(const QString &path, const TextTable &table, const ImportPlan &plan)
{
    const QStringList header = table.header + QStringList(App::translate("Import", reasonHeader));
    const std::vector<RefusedRow> refused = refusedRows(table, plan);
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        Sheet sheet{.name = App::translate("Import", "Refused"), .header = header, .rows = {}};
        for (const auto &[row, reason] : refused) {
            std::vector<Value> &cells = sheet.rows.emplace_back();
            for (qsizetype column = 0; column < table.header.size(); ++column)
                cells.push_back(valueOf(row, column));
            cells.emplace_back(reason);
        }
        return writeWorkbook(path, {sheet});
    }
    std::vector<QStringList> rows;
    for (const auto &[row, reason] : refused) {
        QStringList &cells = rows.emplace_back();
        for (const QString &cell : row.cells)
            cells += unguarded(cell);
        cells += reason;
    }
    const QString &delimiter = table.dialect.delimiter;
    return saveWhole(path,
                     writeCsv(header, rows, std::vector<CsvColumn>(size_t(header.size()), CsvColumn::Number),
                              delimiter.size() == 1 ? delimiter.front().toLatin1() : ','));
}

} // namespace Ratchet
