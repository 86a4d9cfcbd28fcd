// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_breaks.h"

#include <exchange/text/row_cells.h>

#include <algorithm>

namespace Ratchet {
namespace {

// Files that were put together have a byte order mark in their midst.
QStringView nameIn(QStringView cell)
{
    return (cell.startsWith(QChar::ByteOrderMark) ? cell.sliced(1) : cell).trimmed();
}

bool isName(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isLetter(); });
}

} // namespace

bool repeatsHeader(const QStringList &cells, const QStringList &header)
{
    const auto isSame = [](const QString &cell, const QString &name) { return nameIn(cell) == name; };
    return std::equal(cells.begin(), cells.end(), header.begin(), header.end(), isSame) && isName(firstFilled(header));
}

bool beginsSecondTable(const QStringList &cells, const QStringList &header)
{
    const QString &first = header.constFirst();
    if (first.isEmpty() || nameIn(cells.constFirst()) != first)
        return false;
    return isName(first) && std::none_of(cells.begin(), cells.end(), holdsDigit)
        && (filledCells(cells) > 1 || header.size() == 1);
}

} // namespace Ratchet
