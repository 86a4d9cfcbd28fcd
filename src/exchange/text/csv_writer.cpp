// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_writer.h"

#include <exchange/text/formula_guard.h>

#include <algorithm>

namespace Ratchet {
namespace {

bool isExactNumber(QStringView cell)
{
    qsizetype at = cell.startsWith(u'-') ? 1 : 0;
    const auto passDigits = [&cell, &at] {
        const qsizetype start = at;
        while (at < cell.size() && cell[at] >= u'0' && cell[at] <= u'9')
            ++at;
        return at > start;
    };
    if (!passDigits())
        return false;
    if (at < cell.size() && cell[at] == u'.') {
        ++at;
        if (!passDigits())
            return false;
    }
    if (at < cell.size() && (cell[at] == u'e' || cell[at] == u'E')) {
        ++at;
        if (at < cell.size() && (cell[at] == u'-' || cell[at] == u'+'))
            ++at;
        if (!passDigits())
            return false;
    }
    return at == cell.size();
}

void appendCell(QByteArray &out, const QString &cell, char delimiter)
{
    const QByteArray bytes = cell.toUtf8();
    const bool isEdged = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    const bool needsQuotes = isEdged || std::any_of(bytes.begin(), bytes.end(), [delimiter](char letter) {
                                 return letter == delimiter || letter == ',' || letter == '"' || letter == '\n'
                                     || letter == '\r' || letter == ';' || letter == '\t';
                             });
    if (!needsQuotes) {
        out += bytes;
        return;
    }
    out += '"';
    for (const char letter : bytes) {
        if (letter == '"')
            out += '"';
        out += letter;
    }
    out += '"';
}

void appendRow(QByteArray &out, const QStringList &cells, const std::vector<CsvColumn> &columns, char delimiter)
{
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column > 0)
            out += delimiter;
        const bool isNumeric =
            std::size_t(column) < columns.size() && columns[std::size_t(column)] == CsvColumn::Number;
        const QString &cell = cells[column];
        appendCell(out, isNumeric && isExactNumber(cell) ? cell : guarded(cell), delimiter);
    }
    // A line with nothing in it would be no row.
    if (cells.size() == 1 && cells.constFirst().isEmpty())
        out += "\"\"";
    out += "\r\n";
}

} // namespace

QByteArray writeCsv(const QStringList &header, const std::vector<QStringList> &rows,
                    const std::vector<CsvColumn> &columns, char delimiter)
{
    QByteArray out;
    appendRow(out, header, {}, delimiter);
    for (const QStringList &row : rows)
        appendRow(out, row, columns, delimiter);
    return out;
}

} // namespace Ratchet
