// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipboard_table.h"

#include <core/row_reader.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// A quote inside a cell needs no others around it; at its beginning it would be taken for one of them.
QString written(const QString &cell)
{
    const bool isBroken = std::any_of(
        cell.begin(), cell.end(), [](QChar letter) { return letter == u'\t' || letter == u'\n' || letter == u'\r'; });
    if (!isBroken && !cell.startsWith(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', "\"\""_L1) + u'"';
}

} // namespace

QList<QStringList> cellsOfClipboard(QStringView text)
{
    RowReader reader(text, {.delimiter = u"\t"_s, .strayQuotes = StrayQuotes::Keep});
    QList<QStringList> rows;
    TextRow row;
    while (reader.next(row))
        rows.append(std::move(row.cells));
    return rows;
}

QString clipboardText(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        if (&row != &rows.constFirst())
            text += u'\n';
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                text += u'\t';
            text += written(row[column]);
        }
    }
    // A line with nothing in it is a row only if it ends.
    if (!rows.isEmpty() && (rows.constLast().isEmpty() || rows.constLast() == QStringList{QString()}))
        text += u'\n';
    return text;
}

} // namespace Ratchet
