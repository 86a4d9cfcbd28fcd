// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_pattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// Sign, digits with their marks, exponent: what is left without currency, percent sign and blanks around.
struct NumberText {
    QString digits; // digits and the marks , . ' and blanks between them
    int exponent = 0;
    bool isNegative = false;
    bool hasPercent = false;
};

std::optional<NumberText> numberTextIn(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\()?\\s*([-+\u2212])?\\s*(?:\\p{Sc}|[A-Z]{3}|CHF|kr|Fr\\.|[A-Z]{1,2}\\$)?\\s*([-+\u2212])?\\s*"
        "(\\d[\\d.,'\u2019 \u00a0\u202f]*|[.,]\\d+)(?:[eE]([-+]?\\d{1,3}))?\\s*"
        "(%)?\\s*(?:\\p{Sc}|[A-Z]{3}|kr|Fr\\.)?\\s*(%)?\\s*(-)?\\s*(\\))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const bool isBracketed = match.hasCaptured(1) && !match.captured(1).isEmpty();
    if (!match.hasMatch() || isBracketed == match.captured(9).isEmpty())
        return std::nullopt;
    const int signs = int(!match.captured(2).isEmpty()) + int(!match.captured(3).isEmpty())
        + int(!match.captured(8).isEmpty()) + int(isBracketed);
    if (signs > 1)
        return std::nullopt;
    const auto isMinus = [&match](int group) {
        return match.captured(group) == u"-" || match.captured(group) == u"\u2212";
    };
    NumberText number;
    number.digits = match.captured(4).trimmed();
    number.exponent = match.captured(5).toInt();
    number.isNegative = isBracketed || isMinus(2) || isMinus(3) || isMinus(8);
    number.hasPercent = !match.captured(6).isEmpty() || !match.captured(7).isEmpty();
    return number;
}

// The digits with a point before the decimals and no groups, or nothing if they do not stand so.
std::optional<QString> plainDigits(const QString &digits, QChar decimal)
{
    const qsizetype mark = digits.lastIndexOf(decimal);
    if (mark >= 0 && digits.indexOf(decimal) != mark)
        return std::nullopt;
    const QString whole = mark >= 0 ? digits.first(mark) : digits;
    const QString decimals = mark >= 0 ? digits.sliced(mark + 1) : QString();
    static const QRegularExpression onlyDigits(u"^\\d*$"_s);
    if (!onlyDigits.match(decimals).hasMatch())
        return std::nullopt;
    static const QRegularExpression grouped(u"^\\d{1,3}(?:([.,'\u2019 \u00a0\u202f])\\d{3})(?:\\1\\d{3})*$"_s);
    if (onlyDigits.match(whole).hasMatch())
        return QString(whole + u'.' + decimals);
    const QRegularExpressionMatch match = grouped.match(whole);
    if (!match.hasMatch() || match.captured(1) == QString(decimal))
        return std::nullopt;
    QString joined = whole;
    joined.remove(match.captured(1));
    return QString(joined + u'.' + decimals);
}

} // namespace

QString decimalPointPattern() { return u"1,234.56"_s; }

QString decimalCommaPattern() { return u"1.234,56"_s; }

std::optional<double> parseNumber(const QString &text, const QString &pattern)
{
    const std::optional<NumberText> number = numberTextIn(text);
    if (!number || (pattern != decimalPointPattern() && pattern != decimalCommaPattern()))
        return std::nullopt;
    const std::optional<QString> digits = plainDigits(number->digits, pattern == decimalCommaPattern() ? u',' : u'.');
    if (!digits)
        return std::nullopt;
    const double value = QString(*digits + u'e' + QString::number(number->exponent)).toDouble();
    if (!std::isfinite(value))
        return std::nullopt;
    return number->isNegative ? -value : value;
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
