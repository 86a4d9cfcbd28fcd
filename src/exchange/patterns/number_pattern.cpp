// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_pattern.h"

#include <core/number_text.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {

QString decimalPointPattern() { return u"1,234.56"_s; }

QString decimalCommaPattern() { return u"1.234,56"_s; }

std::optional<double> parseNumber(const QString &text, const QString &pattern)
{
    if (pattern != decimalPointPattern() && pattern != decimalCommaPattern())
        return std::nullopt;
    return numberIn(text, pattern == decimalCommaPattern() ? DecimalMark::Comma : DecimalMark::Point);
}

NumberColumn findNumberPattern(const QStringList &cells)
{
    NumberColumn column;
    int filled = 0;
    int points = 0;
    int commas = 0;
    bool isDifferent = false;
    for (const QString &cell : cells) {
        if (isUnknownMark(cell))
            continue;
        ++filled;
        const std::optional<double> point = parseNumber(cell, decimalPointPattern());
        const std::optional<double> comma = parseNumber(cell, decimalCommaPattern());
        points += point ? 1 : 0;
        commas += comma ? 1 : 0;
        isDifferent = isDifferent || (point && comma && *point != *comma);
        column.hasPercent = column.hasPercent || ((point || comma) && cell.contains(u'%'));
    }
    if (filled == 0)
        return column;
    const int best = std::max(points, commas);
    if (best * 2 <= filled) {
        column.outcome = ColumnReading::Unreadable;
        column.reason = best == 0
            ? QCoreApplication::translate("Exchange", "No cell is a number that can be read.")
            : QCoreApplication::translate("Exchange", "No number pattern reads more than half of the cells.");
        return column;
    }
    column.outcome = ColumnReading::Certain;
    column.patterns = {points >= commas ? decimalPointPattern() : decimalCommaPattern()};
    if (points == commas && isDifferent) {
        column.outcome = ColumnReading::Ambiguous;
        column.patterns = {decimalPointPattern(), decimalCommaPattern()};
        column.reason = QCoreApplication::translate(
            "Exchange",
            "A mark before three digits may begin the decimals or group the thousands: no cell decides it.");
    }
    for (qsizetype position = 0; position < cells.size(); ++position) {
        if (!isUnknownMark(cells[position]) && !parseNumber(cells[position], column.patterns.constFirst()))
            column.misfits.push_back(position);
    }
    return column;
}

} // namespace Ratchet
