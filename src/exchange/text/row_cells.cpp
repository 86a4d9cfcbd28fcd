// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_cells.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

QString firstFilled(const QStringList &cells)
{
    const auto found =
        std::find_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
    return found == cells.end() ? QString() : found->trimmed();
}

qsizetype filledCells(const QStringList &cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString &cell) { return !cell.trimmed().isEmpty(); });
}

QStringView withoutLast(QStringView line, const QString &separator)
{
    while (!separator.isEmpty() && line.endsWith(separator))
        line = line.chopped(separator.size()).trimmed();
    return line;
}

bool isFormulaError(QStringView cell)
{
    static const QRegularExpression form(u"^(?:#¡?[\\p{L}\\d/_]{2,}[!?]?|Err:\\d{3})$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return cell.size() <= 16 && (cell.startsWith(u'#') || cell.startsWith(u"Err:"))
        && form.match(cell.toString()).hasMatch();
}

bool holdsDigit(QStringView cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar letter) { return letter.isDigit(); });
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 200;
    return text.size() <= most ? text : QString(text.left(most).trimmed() + u" …"_s);
}

} // namespace Ratchet
