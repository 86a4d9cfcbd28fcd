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

bool isReadOtherwise(const QString &cell)
{
    const bool hasLeadingZero = cell.size() > 1 && cell[0] == u'0' && cell[1].isDigit();
    return hasLeadingZero || QStringView(u"=+-@").contains(cell.isEmpty() ? QChar(u' ') : cell[0]);
}

// The format "text", as Excel and as LibreOffice name it.
QString htmlCell(const QString &cell)
{
    const QString format =
        isReadOtherwise(cell) ? u" style=\"mso-number-format:'\\@'\" sdnum=\"1033;0;@\""_s : QString();
    return u"<td"_s + format + u'>' + cell.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</td>"_s;
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

CopiedCells copiedCells(const QList<QStringList> &rows)
{
    if (rows.size() == 1 && rows.constFirst().size() == 1)
        return {.text = rows.constFirst().constFirst(), .html = {}};
    QString html = u"<table>"_s;
    for (const QStringList &row : rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += htmlCell(cell);
        html += u"</tr>"_s;
    }
    return {.text = clipboardText(rows), .html = html + u"</table>"_s};
}

} // namespace Ratchet
