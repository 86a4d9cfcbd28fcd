// SPDX-License-Identifier: GPL-3.0-or-later
#include "header_rows.h"

#include <exchange/text/row_cells.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// The groups with those of columns that continue them.
QStringList spread(const QStringList &groups, const QStringList &names)
{
    QStringList all = groups;
    for (qsizetype column = 1; column < all.size(); ++column) {
        if (all[column].isEmpty() && !names[column].isEmpty() && !names[column - 1].isEmpty())
            all[column] = all[column - 1];
    }
    return all;
}

QStringList trimmedCells(const QStringList &cells)
{
    QStringList trimmed;
    for (const QString &cell : cells)
        trimmed += cell.trimmed();
    return trimmed;
}

} // namespace

QStringList distinctNames(const QStringList &header, Qt::CaseSensitivity sensitivity)
{
    const auto keyOf = [sensitivity](const QString &name) {
        return sensitivity == Qt::CaseSensitive ? name : name.toCaseFolded();
    };
    const QStringList trimmed = trimmedCells(header);
    QSet<QString> taken;
    for (const QString &name : trimmed)
        taken.insert(keyOf(name));
    QSet<QString> seen;
    QStringList names;
    for (const QString &name : trimmed) {
        QString distinct = name;
        const bool isRepeated = !name.isEmpty() && seen.contains(keyOf(name));
        for (int number = 2; isRepeated && taken.contains(keyOf(distinct)); ++number)
            distinct = u"%1 (%2)"_s.arg(name).arg(number);
        seen.insert(keyOf(name));
        taken.insert(keyOf(distinct));
        names += distinct;
    }
    return names;
}

QStringList toldApart(const QStringList &header)
{
    static const QRegularExpression numbered(u"^(.+) \\((?:[2-9]|\\d{2,})\\)$"_s);
    QStringList names;
    for (const QString &name : header) {
        const QRegularExpressionMatch match = numbered.match(name);
        if (match.hasMatch() && header.contains(match.captured(1), Qt::CaseInsensitive))
            names += name;
    }
    return names;
}

bool isSecondHeaderRow(const QStringList &groups, const QStringList &names)
{
    if (groups.size() != names.size() || groups.size() < 3)
        return false;
    const QStringList above = trimmedCells(groups);
    const QStringList below = trimmedCells(names);
    // A header begins with a name that has no second one below; a row of data has its own name there.
    if (above.constFirst().isEmpty() || !below.constFirst().isEmpty()
        || std::any_of(below.begin(), below.end(), holdsDigit))
        return false;
    const QStringList all = spread(above, below);
    const auto isOfGroup = [&](qsizetype column, qsizetype other) {
        return other > 0 && other < all.size() && all[other] == all[column] && !below[other].isEmpty();
    };
    bool hasGroup = false;
    for (qsizetype column = 0; column < all.size(); ++column) {
        const bool isGrouped =
            !all[column].isEmpty() && (isOfGroup(column, column - 1) || isOfGroup(column, column + 1));
        if (all[column].isEmpty() || isGrouped != !below[column].isEmpty())
            return false;
        hasGroup = hasGroup || isGrouped;
    }
    return hasGroup;
}

QStringList joinedNames(const QStringList &groups, const QStringList &names)
{
    const QStringList below = trimmedCells(names);
    const QStringList above = spread(trimmedCells(groups), below);
    QStringList joined;
    for (qsizetype column = 0; column < above.size(); ++column) {
        QStringList parts{above[column], below[column]};
        parts.removeAll(QString());
        parts.removeDuplicates();
        joined += parts.join(u" / "_s);
    }
    return joined;
}

bool isOfNames(const QStringList &cells)
{
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString name = cell.trimmed().toCaseFolded();
        if (name.isEmpty())
            continue;
        const auto letters = std::ranges::count_if(name, [](QChar sign) { return sign.isLetter(); });
        const auto digits = std::ranges::count_if(name, [](QChar sign) { return sign.isDigit(); });
        if (letters <= digits || seen.contains(name))
            return false;
        seen.insert(name);
    }
    return !seen.isEmpty();
}

std::size_t headerBehindNotes(const std::vector<RowLook> &rows, std::size_t first, qsizetype usual)
{
    constexpr qsizetype leastColumns = 4; // of fewer, half is a name alone
    if (first >= rows.size() || usual < leastColumns || rows[first].filled * 2 > usual)
        return first;
    for (std::size_t row = first + 1; row < std::min(rows.size(), first + notesAboveHeader); ++row) {
        if (rows[row].filled * 2 <= usual)
            continue;
        return rows[row].isOfNames && rows[row].filled * 5 >= usual * 4 ? row : first;
    }
    return first;
}

qsizetype usuallyFilled(std::vector<qsizetype> filled)
{
    std::ranges::sort(filled);
    return filled.empty() ? 0 : filled[filled.size() * 9 / 10];
}

} // namespace Ratchet
