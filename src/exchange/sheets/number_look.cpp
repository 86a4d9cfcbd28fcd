// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_look.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

struct UnitWords {
    NumberLook look;
    QStringView words; // with a blank on both sides
};

constexpr std::array<UnitWords, 4> units = {{
    {NumberLook::Seconds, u" s sec secs second seconds sek sekunde sekunden segundo segundos seconde secondes "},
    {NumberLook::Minutes, u" min mins minute minutes minuten minuto minutos "},
    {NumberLook::Hours, u" h hr hrs hour hours std stunde stunden hora horas heure heures ora ore uur uren "},
    {NumberLook::Days, u" d day days tag tage jour jours dia dias d\u00eda d\u00edas giorno giorni dag dagen "},
}};

// Days from there on are days of the calendar where a format shows their time of day alone; below, they are a length.
constexpr double longestTime = 1000;

bool isDated(NumberLook look)
{
    return look == NumberLook::Date || look == NumberLook::Month || look == NumberLook::Quarter
        || look == NumberLook::Year;
}

SheetCell dated(double number, NumberLook look, bool countsFrom1904)
{
    if (number < 0 || number >= 2'958'466)
        return {number};
    const QDate origin = countsFrom1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QDateTime moment = QDateTime(origin, QTime(0, 0), Qt::UTC).addSecs(qRound64(number * 86'400));
    // Before the 29 February 1900 that Excel has and the calendar has not, a day is missing.
    return momentCell(!countsFrom1904 && number < 60 ? moment.addDays(1) : moment, look);
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

NumberLook lookOfUnit(QStringView words)
{
    QString word = words.trimmed().toString().toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || word.contains(u' '))
        return NumberLook::Number;
    const QString padded = u' ' + word + u' ';
    const auto found =
        std::ranges::find_if(units, [&padded](const UnitWords &one) { return one.words.contains(padded); });
    return found == units.end() ? NumberLook::Number : found->look;
}

SheetCell momentCell(const QDateTime &moment, NumberLook look)
{
    const QDate day = moment.date();
    const bool isFirst = moment.time() == QTime(0, 0) && day.day() == 1;
    if (look == NumberLook::Month && isFirst)
        return {moment, CellForm::Month};
    if (look == NumberLook::Quarter && isFirst && day.month() % 3 == 1)
        return {moment, CellForm::Quarter};
    return {moment, look == NumberLook::Year && isFirst && day.month() == 1 ? CellForm::Year : CellForm::Plain};
}

SheetCell numberCell(double number, const NumberFormat &format, bool countsFrom1904)
{
    const NumberLook look = format.look;
    const bool isPartOfDay = isDated(look) && number > 0 && number < 1;
    if (look == NumberLook::Duration || isPartOfDay || (look == NumberLook::TimeOfDay && number < longestTime))
        return {timeText(number * 86'400), CellForm::Time};
    if (isDated(look) || look == NumberLook::TimeOfDay)
        return dated(number, look, countsFrom1904);
    return {number, formOf(look), format.currency};
}

QString timeText(double seconds)
{
    const qint64 whole = std::llround(std::abs(seconds));
    return u"%1%2:%3:%4"_s.arg(seconds < 0 && whole > 0 ? u"-"_s : QString())
        .arg(whole / 3600, 2, 10, QChar(u'0'))
        .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
        .arg(whole % 60, 2, 10, QChar(u'0'));
}

} // namespace Ratchet
