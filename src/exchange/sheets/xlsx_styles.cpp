// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_styles.h"

#include <exchange/sheets/cell_form.h>

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

// The formats that every workbook has without naming them (ECMA-376 part 1, 18.8.30).
NumberLook builtInLook(int id)
{
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return NumberLook::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56 || id == 45 || id == 47)
        return NumberLook::TimeOfDay;
    if (id == 9 || id == 10)
        return NumberLook::Percent;
    return id == 46 ? NumberLook::Duration : NumberLook::Number;
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
    switch (formOfUnit(words)) {
    case CellForm::Seconds:
        return NumberLook::Seconds;
    case CellForm::Minutes:
        return NumberLook::Minutes;
    case CellForm::Hours:
        return NumberLook::Hours;
    case CellForm::Days:
        return NumberLook::Days;
    default:
        return NumberLook::Number;
    }
}

// Days from there on are days of the calendar where a format shows their time of day alone; below, they are a length.
constexpr double longestTime = 1000;

Value dated(double number, bool countsFrom1904)
{
    if (number < 0 || number >= 2'958'466)
        return number;
    const QDate origin = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDateTime moment = QDateTime(origin, QTime(0, 0), Qt::UTC).addSecs(qRound64(number * 86'400));
    // Before the 29 February 1900 that Excel has and the calendar has not, a day is missing.
    return !countsFrom1904 && number < 60 ? moment.addDays(1) : moment;
}

CellForm formOf(NumberLook look)
{
    switch (look) {
    case NumberLook::Percent:
        return CellForm::Percent;
    case NumberLook::Seconds:
        return CellForm::Seconds;
    case NumberLook::Minutes:
        return CellForm::Minutes;
    case NumberLook::Hours:
        return CellForm::Hours;
    case NumberLook::Days:
        return CellForm::Days;
    default:
        return CellForm::Plain;
    }
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
        return NumberLook::Date;
    if (code.contains(u'h') || code.contains(u's'))
        return NumberLook::TimeOfDay;
    return code.contains(u'%') ? NumberLook::Percent : unitIn(positive);
}

std::vector<NumberLook> cellLooks(const QByteArray &stylesXml)
{
    std::vector<NumberLook> looks;
    QHash<int, NumberLook> named;
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
            named.insert(id, lookOf(xml.attributes().value(u"formatCode"_s).toString()));
        else if (xml.name() == u"xf" && isInCellFormats)
            looks.push_back(named.contains(id) ? named.value(id) : builtInLook(id));
    }
    return looks;
}

SheetCell numberCell(double number, NumberLook look, bool countsFrom1904)
{
    const bool isPartOfDay = look == NumberLook::Date && number > 0 && number < 1;
    if (look == NumberLook::Duration || isPartOfDay || (look == NumberLook::TimeOfDay && number < longestTime))
        return {timeText(number * 86'400), CellForm::Time};
    if (look == NumberLook::Date || look == NumberLook::TimeOfDay)
        return {dated(number, countsFrom1904)};
    return {number, formOf(look)};
}

} // namespace Ratchet
