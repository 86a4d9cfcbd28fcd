// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_styles.h"

#include <exchange/sheets/sheet_currency.h>

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// The formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30).
NumberLook builtInLook(int id)
{
    if (id == 17) // mmm-yy
        return NumberLook::Month;
    if ((id >= 14 && id <= 16) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return NumberLook::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56 || id == 45 || id == 47)
        return NumberLook::TimeOfDay;
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    return id == 46 ? NumberLook::Duration : NumberLook::Number;
}

// "mmm yyyy" shows no day; `code` is in small letters and without texts.
NumberLook lookOfDate(const QString &code)
{
    if (code.contains(u'd') || code.contains(u'h') || code.contains(u's') || !code.contains(u'y'))
        return NumberLook::Date;
    if (code.contains(u'm'))
        return NumberLook::Month;
    return code.contains(u'q') ? NumberLook::Quarter : NumberLook::Year;
}

// The unit among the words that a format puts beside the number: 0.00 "h".
NumberLook unitIn(const QString &code)
{
    static const QRegularExpression literal(u"\"([^\"]*)\"|\\\\(.)"_s);
    QString words;
    for (auto match = literal.globalMatch(code); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        words += one.captured(1) + one.captured(2);
    }
    return lookOfUnit(words);
}

NumberFormat formatOf(const QString &formatCode)
{
    const NumberLook look = lookOf(formatCode);
    return {look, look == NumberLook::Number ? currencyOfFormat(formatCode) : QString()};
}

} // namespace

NumberLook lookOf(const QString &formatCode)
{
    static const QRegularExpression literals(u"\"[^\"]*\"|\\\\.|_.|\\*."_s);
    static const QRegularExpression duration(u"\\[[hms]+\\]"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression brackets(u"\\[[^\\]]*\\]"_s);
    const QString positive = formatCode.section(u';', 0, 0);
    QString code = positive.toLower();
    code.remove(literals);
    if (duration.match(code).hasMatch())
        return NumberLook::Duration;
    code.remove(brackets).remove(u"general"_s);
    if (code.contains(u'd') || code.contains(u'y')
        || (code.contains(u'm') && !code.contains(u'h') && !code.contains(u's')))
        return lookOfDate(code);
    if (code.contains(u'h') || code.contains(u's'))
        return NumberLook::TimeOfDay;
    return code.contains(u'%') ? NumberLook::Percent : unitIn(positive);
}

std::vector<NumberFormat> cellFormats(const QByteArray &stylesXml)
{
    std::vector<NumberFormat> formats;
    QHash<int, NumberFormat> named;
    bool isInCellFormats = false;
    QXmlStreamReader xml(stylesXml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"cellXfs")
            isInCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value(u"numFmtId"_s).toInt();
        if (xml.name() == u"numFmt")
            named.insert(id, formatOf(xml.attributes().value(u"formatCode"_s).toString()));
        else if (xml.name() == u"xf" && isInCellFormats)
            formats.push_back(named.contains(id) ? named.value(id) : NumberFormat{builtInLook(id)});
    }
    return formats;
}

} // namespace Ratchet
