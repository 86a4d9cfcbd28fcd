// SPDX-License-Identifier: GPL-3.0-or-later
#include "total_rows.h"

#include <core/number_text.h>
#include <exchange/text/left_out_reasons.h>
#include <exchange/text/row_cells.h>
#include <exchange/text/total_line.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

std::optional<double> amountOf(QStringView cell)
{
    static const QRegularExpression clock(uR"(^(\d+):([0-5]\d)(?::([0-5]\d))?$)"_s);
    const QString text = cell.trimmed().toString();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toInt() * 3600.0 + match.captured(2).toInt() * 60.0 + match.captured(3).toInt();
    return isFigure(text) ? numberOfOneReading(text) : std::nullopt;
}

bool isSumOfOthers(const TextTable &table, qsizetype column, double sum)
{
    double added = 0;
    int addends = 0;
    for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
        const QString &cell = table.rows[row].cells[column];
        const std::optional<double> amount = isBlankOrDash(cell) ? 0 : amountOf(cell);
        if (!amount)
            return false;
        added += *amount;
        addends += *amount != 0 ? 1 : 0;
    }
    return addends > 1 && std::abs(added - sum) <= std::abs(sum) * 1e-6;
}

// Most rows have a text or a date there.
bool isNamed(const TextTable &table, qsizetype column)
{
    std::size_t named = 0;
    for (std::size_t row = 0; row + 1 < table.rows.size(); ++row) {
        const QString &cell = table.rows[row].cells[column];
        named += !isBlankOrDash(cell) && !isFigure(cell) ? 1 : 0;
    }
    return named * 10 >= (table.rows.size() - 1) * 9;
}

// The last row has no name, and all its figures are the sums of those above.
bool endsWithSums(const TextTable &table)
{
    if (table.rows.size() < 3)
        return false;
    const QStringList &last = table.rows.back().cells;
    const bool hasFiguresOnly =
        std::ranges::all_of(last, [](const QString &cell) { return isBlankOrDash(cell) || isFigure(cell); });
    if (!hasFiguresOnly || filledCells(last) == 0)
        return false;
    bool lacksName = false;
    for (qsizetype column = 0; column < last.size() && !lacksName; ++column)
        lacksName = isBlankOrDash(last[column]) && isNamed(table, column);
    if (!lacksName)
        return false;
    for (qsizetype column = 0; column < last.size(); ++column) {
        const std::optional<double> sum = isBlankOrDash(last[column]) ? std::nullopt : amountOf(last[column]);
        if (!isBlankOrDash(last[column]) && (!sum || !isSumOfOthers(table, column, *sum)))
            return false;
    }
    return true;
}

// "Total Person 1" below rows of Person 1.
bool sumsUpName(const std::vector<TextTable::Row> &before, const QString &name)
{
    constexpr std::ptrdiff_t rowsLookedAt = 2000;
    if (name.isEmpty())
        return false;
    const auto first = before.end() - std::min(std::ssize(before), rowsLookedAt);
    return std::any_of(first, before.end(), [&name](const TextTable::Row &row) {
        return std::ranges::any_of(row.cells, [&name](const QString &cell) { return plainLabel(cell) == name; });
    });
}

} // namespace

void setTotalsAside(TextTable &table)
{
    const auto leaveOut = [&table](const TextTable::Row &row, const QString &reason) {
        table.leftOut.push_back({row.line, firstFilled(row.cells), reason});
    };
    std::vector<TextTable::Row> kept;
    kept.reserve(table.rows.size());
    for (TextTable::Row &row : table.rows) {
        if (isTotalLine(row.cells) || sumsUpName(kept, nameSummedUp(row.cells)))
            leaveOut(row, totalReason());
        else
            kept.push_back(std::move(row));
    }
    table.rows = std::move(kept);
    if (endsWithSums(table)) {
        leaveOut(table.rows.back(), sumsReason());
        table.rows.pop_back();
    }
    std::ranges::stable_sort(table.leftOut, {}, &TextTable::LeftOut::line);
}

} // namespace Ratchet
