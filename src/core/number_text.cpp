// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// Sign, digits with their marks, exponent: what is left without currency, percent sign and blanks around.
struct NumberText {
    QString digits; // digits and the marks , . ' and blanks between them
    int exponent = 0;
    bool isNegative = false;
};

std::optional<NumberText> numberTextIn(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\()?\\s*([-+\u2212])?\\s*(?:\\p{Sc}|[A-Z]{3}|CHF|kr|Fr\\.|[A-Z]{1,2}\\$)?\\s*([-+\u2212])?\\s*"
        "(\\d[\\d.,'\u2019 \u00a0\u202f]*|[.,]\\d+)(?:[eE]([-+]?\\d{1,3}))?\\s*"
        "(%)?\\s*(?:\\p{Sc}|[A-Z]{3}|kr|Fr\\.)?\\s*(%)?\\s*(-)?\\s*(\\))?$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed.startsWith(u'\'') ? trimmed.sliced(1).trimmed() : trimmed);
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
    if (!match.hasMatch() || match.captured(1) == QString(decimal) || whole.startsWith(u'0'))
        return std::nullopt;
    QString joined = whole;
    joined.remove(match.captured(1));
    return QString(joined + u'.' + decimals);
}

} // namespace

std::optional<double> numberIn(const QString &text, DecimalMark decimal)
{
    const std::optional<NumberText> number = numberTextIn(text);
    if (!number)
        return std::nullopt;
    const std::optional<QString> digits = plainDigits(number->digits, decimal == DecimalMark::Comma ? u',' : u'.');
    if (!digits)
        return std::nullopt;
    const double value = QString(*digits + u'e' + QString::number(number->exponent)).toDouble();
    if (!std::isfinite(value))
        return std::nullopt;
    return number->isNegative ? -value : value;
}

std::optional<double> numberOfOneReading(const QString &text)
{
    const std::optional<double> point = numberIn(text, DecimalMark::Point);
    const std::optional<double> comma = numberIn(text, DecimalMark::Comma);
    if (point && comma && *point != *comma)
        return std::nullopt;
    return point ? point : comma;
}

} // namespace Ratchet
