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

bool isSumOfOthers(const std::vector<QStringList> &rows, qsizetype column, double sum)
{
    double added = 0;
    int addends = 0;
    for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
        const QString &cell = rows[row][column];
        const std::optional<double> amount = isBlankOrDash(cell) ? 0 : amountOf(cell);
        if (!amount)
            return false;
        added += *amount;
        addends += *amount != 0 ? 1 : 0;
    }
    return addends > 1 && std::abs(added - sum) <= std::abs(sum) * 1e-6;
}

// Most rows have a text or a date there.
bool isNamed(const std::vector<QStringList> &rows, qsizetype column)
{
    std::size_t named = 0;
    for (std::size_t row = 0; row + 1 < rows.size(); ++row) {
        const QString &cell = rows[row][column];
        named += !isBlankOrDash(cell) && !isFigure(cell) ? 1 : 0;
    }
    return named * 10 >= (rows.size() - 1) * 9;
}

// The last row has no name, and all its figures are the sums of those above.
bool endsWithSums(const std::vector<QStringList> &rows)
{
    if (rows.size() < 3)
        return false;
    const QStringList &last = rows.back();
    const bool hasFiguresOnly =
        std::ranges::all_of(last, [](const QString &cell) { return isBlankOrDash(cell) || isFigure(cell); });
    if (!hasFiguresOnly || filledCells(last) == 0)
        return false;
    bool lacksName = false;
    for (qsizetype column = 0; column < last.size() && !lacksName; ++column)
        lacksName = isBlankOrDash(last[column]) && isNamed(rows, column);
    if (!lacksName)
        return false;
    for (qsizetype column = 0; column < last.size(); ++column) {
        const std::optional<double> sum = isBlankOrDash(last[column]) ? std::nullopt : amountOf(last[column]);
        if (!isBlankOrDash(last[column]) && (!sum || !isSumOfOthers(rows, column, *sum)))
            return false;
    }
    return true;
}

// "Total Person 1" below rows of Person 1.
bool sumsUpName(const std::vector<QStringList> &before, const QString &name)
{
    constexpr std::ptrdiff_t rowsLookedAt = 2000;
    if (name.isEmpty())
        return false;
    const auto first = before.end() - std::min(std::ssize(before), rowsLookedAt);
    return std::any_of(first, before.end(), [&name](const QStringList &row) {
        return std::ranges::any_of(row, [&name](const QString &cell) { return plainLabel(cell) == name; });
    });
}

} // namespace

std::vector<TotalRow> totalRows(const std::vector<QStringList> &rows)
{
    std::vector<TotalRow> totals;
    std::vector<QStringList> kept;
    std::size_t lastKept = 0;
    kept.reserve(rows.size());
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (isTotalLine(rows[row]) || sumsUpName(kept, nameSummedUp(rows[row]))) {
            totals.push_back({row, totalReason()});
            continue;
        }
        kept.push_back(rows[row]);
        lastKept = row;
    }
    if (endsWithSums(kept))
        totals.push_back({lastKept, sumsReason()});
    std::ranges::sort(totals, {}, &TotalRow::row);
    return totals;
}

} // namespace Ratchet
