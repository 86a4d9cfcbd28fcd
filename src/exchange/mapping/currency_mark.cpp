// SPDX-License-Identifier: GPL-3.0-or-later
#include "currency_mark.h"

#include <core/number_text.h>

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

struct Mark {
    const char16_t *mark; // in capitals
    const char16_t *codes; // that it may stand for, the likeliest first
};

constexpr Mark marks[] = {
    {u"€", u"EUR"},
    {u"£", u"GBP"},
    {u"$", u"USD AUD CAD NZD SGD HKD"},
    {u"¥", u"JPY CNY"},
    {u"KR", u"SEK NOK DKK ISK"},
    {u"FR.", u"CHF"},
    {u"₹", u"INR"},
    {u"₽", u"RUB"},
    {u"₺", u"TRY"},
    {u"₩", u"KRW"},
    {u"₪", u"ILS"},
    {u"₴", u"UAH"},
    {u"₫", u"VND"},
    {u"₱", u"PHP"},
    {u"฿", u"THB"},
    {u"US$", u"USD"},
    {u"A$", u"AUD"},
    {u"AU$", u"AUD"},
    {u"C$", u"CAD"},
    {u"CA$", u"CAD"},
    {u"NZ$", u"NZD"},
    {u"S$", u"SGD"},
    {u"HK$", u"HKD"},
    {u"R$", u"BRL"},
    {u"EURO", u"EUR"},
    {u"EUROS", u"EUR"},
    {u"DOLLARS", u"USD AUD CAD NZD SGD HKD"},
    {u"POUNDS", u"GBP"},
};

// Other words of three letters are none.
const QSet<QString> &knownCodes()
{
    static const QStringList codes =
        u"EUR USD GBP CHF JPY CNY AUD CAD NZD SGD HKD SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH INR BRL MXN ZAR "
        u"KRW ILS AED SAR THB IDR MYR PHP VND ARS CLP COP PEN EGP NGN KES"_s.split(u' ');
    static const QSet<QString> known(codes.begin(), codes.end());
    return known;
}

} // namespace

QString currencyCode(const QString &mark, const QString &own)
{
    const QString upper = mark.toUpper();
    for (const Mark &known : marks) {
        if (upper != QStringView(known.mark))
            continue;
        const QStringList codes = QString::fromUtf16(known.codes).split(u' ');
        return codes.contains(own) ? own : codes.constFirst();
    }
    return upper;
}

QString currencyOfCell(const QString &cell, const QString &own)
{
    const auto isPlain = [](QChar sign) { return sign.unicode() < 0x80 && !sign.isLetter() && sign != u'$'; };
    if (std::ranges::all_of(cell, isPlain)) // most are, and of many columns each cell is asked for
        return {};
    const QString mark = currencyIn(cell);
    return mark.isEmpty() ? mark : currencyCode(mark, own);
}

QString currencyOfHeader(const QString &header, const QString &own)
{
    static const QRegularExpression between(u"[^\\p{L}\\p{Sc}.]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression sign(u"\\p{Sc}"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString found;
    for (const QString &word : header.split(between, Qt::SkipEmptyParts)) {
        const QString code = currencyCode(word, own);
        const QString lone = sign.match(word).captured(); // "k€"
        const bool isWord = code != word.toUpper() || (knownCodes().contains(word) && word.size() == 3);
        const QString named = isWord ? code : lone.isEmpty() ? QString() : currencyCode(lone, own);
        if (named.isEmpty() || named == found)
            continue;
        if (!found.isEmpty())
            return {};
        found = named;
    }
    return found;
}

} // namespace Ratchet
