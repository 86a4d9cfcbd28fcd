// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeated_columns.h"

#include <exchange/text/header_rows.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {

std::vector<qsizetype> repeatsOf(qsizetype column, const QStringList &header, const ImportMapping &mapping)
{
    const QString name = header[column].trimmed();
    const QStringList names = distinctNames(header);
    std::vector<qsizetype> repeats;
    if (name.isEmpty() || names[column] != name)
        return repeats;
    const QString field = mapping.columns.value(name);
    for (qsizetype other = column + 1; other < header.size(); ++other) {
        if (header[other].trimmed() == name && mapping.columns.value(names[other], field) == field)
            repeats.push_back(other);
    }
    return repeats;
}

QStringList repeatedNames(const QStringList &header)
{
    const QStringList names = distinctNames(header);
    QStringList repeated;
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (names[column] != header[column].trimmed())
            repeated += names[column];
    }
    return repeated;
}

// A record has one title, one mail address and one unit, whatever else is written beside them.
bool areJoined(const Field &field)
{
    return (field.kind == FieldKind::LongText && !field.isRequired()) || field.has(FieldFlag::Multiple);
}

QString joinedCells(const Field &field, const QStringList &cells)
{
    QStringList filled;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty() && !filled.contains(cell.trimmed()))
            filled += cell.trimmed();
    }
    return filled.join(field.has(FieldFlag::Multiple) ? u"; "_s : u"\n"_s);
}

} // namespace Ratchet
