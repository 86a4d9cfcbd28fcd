// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_cells.h"

#include <exchange/text/header_rows.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr int deepestHeader = 3; // a cell merged over more rows stands beside the table and heads no column

int rowOf(const TextTable::Row &row) { return row.line - 1; }

bool isNumberText(const QString &text)
{
    bool isNumber = false;
    QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber;
}

// Each column below a merged group has a name of its own, none is a number, and the first column has its name in one of
// the two rows.
bool namesGroups(const QStringList &groups, const QStringList &names, const std::vector<MergedCells> &merged, int row)
{
    if (groups.constFirst().trimmed().isEmpty() == names.constFirst().trimmed().isEmpty())
        return false;
    bool hasGroup = false;
    for (const MergedCells &cells : merged) {
        if (cells.top != row || cells.bottom != row || cells.left == cells.right)
            continue;
        hasGroup = true;
        for (int column = cells.left; column <= cells.right; ++column) {
            const QString name = names.value(column).trimmed();
            if (name.isEmpty() || isNumberText(name))
                return false;
        }
    }
    return hasGroup;
}

// A cell that is merged downwards may be a wide one among others: the header goes down with its first column, or where
// it has groups.
int headerBottom(const std::vector<MergedCells> &merged, int top, qsizetype firstColumn)
{
    int bottom = top;
    bool isHeader = false;
    for (const MergedCells &cells : merged) {
        if (cells.top != top || cells.bottom - cells.top >= deepestHeader)
            continue;
        bottom = std::max(bottom, cells.bottom);
        isHeader = isHeader || (cells.bottom == top && cells.right > cells.left)
            || (cells.bottom > top && cells.left <= firstColumn && firstColumn <= cells.right);
    }
    return isHeader ? bottom : top;
}

} // namespace

std::size_t headerDepth(const std::vector<TextTable::Row> &rows, std::size_t header,
                        const std::vector<MergedCells> &merged)
{
    const int top = rowOf(rows[header]);
    const auto first = std::ranges::find_if(rows[header].cells, [](const QString &cell) { return !cell.isEmpty(); });
    const int bottom = headerBottom(merged, top, first - rows[header].cells.begin());
    std::size_t depth = 1;
    while (header + depth < rows.size() && rowOf(rows[header + depth]) <= bottom)
        ++depth;
    if (depth > 1 || header + 1 >= rows.size())
        return depth;
    const QStringList &names = rows[header + 1].cells;
    const bool goesOn = isSecondHeaderRow(rows[header].cells, names)
        || (header + 2 < rows.size() && namesGroups(rows[header].cells, names, merged, top));
    return goesOn ? 2 : 1;
}

QStringList headerNames(const std::vector<TextTable::Row> &rows, std::size_t header, std::size_t depth,
                        const std::vector<MergedCells> &merged)
{
    std::vector<QStringList> names;
    for (std::size_t row = header; row < header + depth; ++row) {
        QStringList cells = rows[row].cells;
        for (const MergedCells &one : merged) {
            const bool isHere = one.top == rowOf(rows[row]) && one.bottom - one.top < deepestHeader;
            for (qsizetype column = one.left + 1; isHere && column <= std::min<qsizetype>(one.right, cells.size() - 1);
                 ++column)
                cells[column] = cells[one.left];
        }
        names.push_back(cells);
    }
    QStringList joined = names.front();
    for (QString &name : joined)
        name = name.trimmed();
    for (std::size_t row = 1; row < names.size(); ++row)
        joined = joinedNames(joined, names[row]);
    return joined;
}

void spreadDown(std::vector<TextTable::Row> &rows, std::size_t first, const std::vector<MergedCells> &merged)
{
    for (const MergedCells &cells : merged) {
        const auto begin = std::lower_bound(rows.begin() + std::ptrdiff_t(first), rows.end(), cells.top,
                                            [](const TextTable::Row &row, int top) { return rowOf(row) < top; });
        if (begin == rows.end() || rowOf(*begin) != cells.top || cells.left >= begin->cells.size())
            continue;
        const QString text = begin->cells[cells.left];
        if (text.trimmed().isEmpty() || isNumberText(text))
            continue;
        for (auto row = begin + 1; row != rows.end() && rowOf(*row) <= cells.bottom; ++row)
            row->cells[cells.left] = text;
    }
}

} // namespace Ratchet
