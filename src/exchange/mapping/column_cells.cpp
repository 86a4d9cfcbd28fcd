// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_cells.h"

#include <exchange/mapping/repeated_columns.h>
#include <exchange/text/formula_guard.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

ColumnCells::ColumnCells(const Field &field, qsizetype column, bool isOwnName, const TextTable &table,
                         const ImportMapping &mapping)
    : m_field(&field)
    , m_column(column)
    , m_repeats(repeatsOf(column, table.header, mapping))
    , m_nothing(field, mapping)
    , m_isGuarded(!table.dialect.delimiter.isEmpty())
    , m_isForeignReference(QLatin1StringView(field.name) == "reference"_L1 && !isOwnName)
{
}

qsizetype ColumnCells::columnIn(const TextTable::Row &row) const
{
    const auto says = [&](qsizetype column) { return !m_nothing.holds(row.cells[column]); };
    if (m_repeats.empty() || says(m_column))
        return m_column;
    const auto filled = std::ranges::find_if(m_repeats, says);
    return filled == m_repeats.end() ? m_column : *filled;
}

QString ColumnCells::plainCell(const QString &cell) const
{
    if (m_isForeignReference && std::ranges::none_of(cell, [](QChar letter) { return letter.isLetterOrNumber(); }))
        return {};
    return m_isGuarded && cell.startsWith(u'\'') ? unguarded(cell) : cell;
}

QString ColumnCells::cellOf(const TextTable::Row &row) const
{
    if (m_repeats.empty() || !areJoined(*m_field))
        return plainCell(row.cells[columnIn(row)]);
    QStringList cells{plainCell(row.cells[m_column])};
    for (const qsizetype column : m_repeats)
        cells += plainCell(row.cells[column]);
    return joinedCells(*m_field, cells);
}

QStringList ColumnCells::passedOver(const TextTable::Row &row) const
{
    QStringList others;
    if (m_repeats.empty() || areJoined(*m_field))
        return others;
    const QString counts = plainCell(row.cells[columnIn(row)]).trimmed();
    for (const qsizetype column : m_repeats) {
        const QString cell = plainCell(row.cells[column]).trimmed();
        if (!cell.isEmpty() && cell != counts && !others.contains(cell))
            others += cell;
    }
    return others;
}

} // namespace Ratchet
