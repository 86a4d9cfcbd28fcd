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
    QString currency;
    int exponent = 0;
    bool isYearly = false;
    bool isNegative = false;
};

std::optional<NumberText> numberTextIn(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?<open>\()?\s*(?<sign>[-+−])?\s*(?<before>\p{Sc}|[A-Z]{3}|CHF|kr|Fr\.|[A-Z]{1,2}\$)?\s*(?<then>[-+−])?\s*)"
        uR"((?<digits>\d[\d.,'’ \x{a0}\x{202f}]*|[.,]\d+)(?:[eE](?<power>[-+]?\d{1,3}))?\s*)"
        uR"((?:(?<thousand>[kK]|Tsd\.?)|(?<million>[mM]n?|Mio\.?))?\s*)"
        uR"(%?\s*(?<behind>\p{Sc}|[A-Z]{3}|kr|Fr\.|[A-Z]{1,2}\$)?\s*%?\s*(?<last>-)?\s*(?<close>\))?)"
        uR"((?:\s*(?:(?<yearly>/\s?(?:yr|year|annum|a|Jahr|an|año|ano)\b\.?|p\.\s?a\.?|pa\b|)"
        uR"((?i:(?:per|a|each|every)\s+(?:year|yr|annum)|yearly|annual(?:ly)?|(?:pro|im)\s+Jahr|jährlich|)"
        uR"(par\s+an|al\s+año|por\s+ano))|(?<once>(?i:one[ -]?off|once|einmalig))))?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed.startsWith(u'\'') ? trimmed.sliced(1).trimmed() : trimmed);
    const auto has = [&match](QStringView group) { return !match.capturedView(group).isEmpty(); };
    if (!match.hasMatch() || has(u"open") != has(u"close"))
        return std::nullopt;
    // Of money only: "1.2m" alone may be minutes, months or metres.
    if ((has(u"thousand") || has(u"million")) && !has(u"before") && !has(u"behind"))
        return std::nullopt;
    if (int(has(u"sign")) + int(has(u"then")) + int(has(u"last")) + int(has(u"open")) > 1)
        return std::nullopt;
    const auto isMinus = [&match](QStringView group) {
        return match.capturedView(group) == u"-" || match.capturedView(group) == u"−";
    };
    NumberText number;
    number.digits = match.captured(u"digits").trimmed();
    number.currency = has(u"before") ? match.captured(u"before") : match.captured(u"behind");
    number.exponent = match.captured(u"power").toInt() + (has(u"thousand") ? 3 : has(u"million") ? 6 : 0);
    number.isYearly = has(u"yearly");
    number.isNegative = has(u"open") || isMinus(u"sign") || isMinus(u"then") || isMinus(u"last");
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

QString currencyIn(const QString &text)
{
    const std::optional<NumberText> number = numberTextIn(text);
    return number ? number->currency : QString();
}

bool isYearlyAmount(const QString &text)
{
    const std::optional<NumberText> number = numberTextIn(text);
    return number && number->isYearly;
}

} // namespace Ratchet
