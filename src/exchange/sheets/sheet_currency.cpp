// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_currency.h"

#include <core/number_text.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

struct CountryCurrency {
    uint language; // as Windows numbers languages with their countries
    const char *code;
};

// Where the sign alone does not say it.
constexpr CountryCurrency countryCurrencies[] = {
    {0x402, "BGN"},  {0x404, "TWD"},  {0x405, "CZK"},  {0x406, "DKK"},  {0x409, "USD"},  {0x40e, "HUF"},
    {0x40f, "ISK"},  {0x411, "JPY"},  {0x414, "NOK"},  {0x415, "PLN"},  {0x416, "BRL"},  {0x418, "RON"},
    {0x419, "RUB"},  {0x41a, "HRK"},  {0x41d, "SEK"},  {0x41e, "THB"},  {0x41f, "TRY"},  {0x421, "IDR"},
    {0x422, "UAH"},  {0x436, "ZAR"},  {0x439, "INR"},  {0x43e, "MYR"},  {0x804, "CNY"},  {0x807, "CHF"},
    {0x80a, "MXN"},  {0x814, "NOK"},  {0x81d, "SEK"},  {0xc04, "HKD"},  {0xc09, "AUD"},  {0xc0c, "CAD"},
    {0x1004, "SGD"}, {0x1009, "CAD"}, {0x100c, "CHF"}, {0x1409, "NZD"}, {0x1c09, "ZAR"}, {0x3c09, "HKD"},
    {0x4009, "INR"}, {0x4809, "SGD"}, {0x340a, "COP"}, {0x2c0a, "ARS"},
};

QString codeOf(uint language)
{
    const auto found = std::ranges::find(countryCurrencies, language, &CountryCurrency::language);
    return found == std::end(countryCurrencies) ? QString() : QString::fromLatin1(found->code);
}

bool isSharedSign(const QString &sign)
{
    return sign == u"$" || sign == u"¥" || sign.startsWith(u"kr", Qt::CaseInsensitive);
}

} // namespace

QString currencyMark(const QString &sign, const QString &codeOfCountry)
{
    const QString mark = sign.simplified();
    if (mark.isEmpty())
        return {};
    const bool isRead = currencyIn(u"1 "_s + mark) == mark;
    if (!codeOfCountry.isEmpty() && (!isRead || isSharedSign(mark)))
        return codeOfCountry;
    return isRead ? mark : QString();
}

QString currencyOfFormat(const QString &formatCode)
{
    static const QRegularExpression named(u"\\[\\$([^\\]-]+)(?:-([0-9A-Fa-f]+))?[^\\]]*\\]"_s);
    static const QRegularExpression aside(u"\\[[^\\]]*\\]|_.|\\*."_s);
    static const QRegularExpression marks(u"\"([^\"]*)\"|\\\\(.)|(\\p{Sc})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString positive = formatCode.section(u';', 0, 0);
    if (const QRegularExpressionMatch match = named.match(positive); match.hasMatch())
        return currencyMark(match.captured(1), codeOf(match.captured(2).right(4).toUInt(nullptr, 16)));
    positive.remove(aside);
    QString words;
    for (auto match = marks.globalMatch(positive); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        words += one.captured(1) + one.captured(2) + one.captured(3);
    }
    return currencyMark(words);
}

} // namespace Ratchet
