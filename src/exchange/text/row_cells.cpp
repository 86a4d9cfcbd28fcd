// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_cells.h"

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
