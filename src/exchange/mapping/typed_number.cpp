// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed_number.h"

#include <core/number_text.h>

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr double aMinute = 60;
constexpr double anHour = 3600;
constexpr double aDay = 86'400;

} // namespace

std::optional<double> secondsOfUnit(EntityKind kind, const Field &field)
{
    const QLatin1StringView name(field.name);
    if (kind == EntityKind::Allocation || kind == EntityKind::WeekHours || name.contains("hours"_L1))
        return anHour;
    if (name.endsWith("_minutes"_L1))
        return aMinute;
    return name.endsWith("_days"_L1) ? std::optional(aDay) : std::nullopt;
}

std::optional<double> secondsOfUnit(const QString &unit)
{
    static const QHash<QString, double> units{
        {u"s"_s, 1},          {u"sec"_s, 1},        {u"seconds"_s, 1},       {u"sekunden"_s, 1},
        {u"min"_s, aMinute},  {u"mins"_s, aMinute}, {u"minutes"_s, aMinute}, {u"minuten"_s, aMinute},
        {u"h"_s, anHour},     {u"hr"_s, anHour},    {u"hrs"_s, anHour},      {u"hour"_s, anHour},
        {u"hours"_s, anHour}, {u"std"_s, anHour},   {u"stunden"_s, anHour},  {u"heures"_s, anHour},
        {u"horas"_s, anHour}, {u"d"_s, aDay},       {u"day"_s, aDay},        {u"days"_s, aDay},
        {u"tage"_s, aDay},    {u"jours"_s, aDay},   {u"dias"_s, aDay},       {u"días"_s, aDay}};
    QString word = unit.trimmed().toLower();
    if (word.endsWith(u'.'))
        word.chop(1);
    const auto found = units.constFind(word);
    return found == units.cend() ? std::nullopt : std::optional(*found);
}

std::optional<TypedNumber> clockNumberIn(const QString &text)
{
    static const QRegularExpression clock(uR"(^(-)?(\d{1,6}):([0-5]\d)(?::([0-5]\d))?$)"_s);
    const QRegularExpressionMatch match = clock.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double seconds =
        match.captured(2).toDouble() * anHour + match.captured(3).toDouble() * aMinute + match.captured(4).toDouble();
    const double signedSeconds = match.captured(1).isEmpty() ? seconds : -seconds;
    return TypedNumber{.number = signedSeconds / anHour, .seconds = signedSeconds, .isClock = true};
}

std::optional<TypedNumber> typedNumberIn(const QString &text)
{
    if (text.contains(u':'))
        return clockNumberIn(text);
    const qsizetype blank = text.indexOf(u' ');
    bool isNumber = false;
    const double number = QLocale::c().toDouble(blank < 0 ? text : text.left(blank), &isNumber);
    if (!isNumber || !std::isfinite(number))
        return std::nullopt;
    const QString unit = blank < 0 ? QString() : text.sliced(blank + 1);
    if (unit.isEmpty() || unit == u"%"_s || !currencyIn(u"1 "_s + unit).isEmpty())
        return TypedNumber{.number = number};
    const std::optional<double> seconds = secondsOfUnit(unit);
    return seconds ? std::optional(TypedNumber{.number = number, .seconds = number * *seconds}) : std::nullopt;
}

} // namespace Ratchet
