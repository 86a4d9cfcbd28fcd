// SPDX-License-Identifier: GPL-3.0-or-later
#include "duration_pattern.h"

#include <exchange/patterns/number_pattern.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr double minuteSeconds = 60;
constexpr double hourSeconds = 3'600;
constexpr double calendarDaySeconds = 86'400; // of a calendar
constexpr int workDaysPerWeek = 5;

struct DurationWords {
    DurationUnit unit;
    const char16_t *words; // lower case
};
constexpr DurationWords unitWords[] = {
    {DurationUnit::Seconds, u"s sec secs second seconds sek sekunde sekunden segundos secondes"},
    {DurationUnit::Minutes, u"m min mins minute minutes minuten minutos"},
    {DurationUnit::Hours, u"h hr hrs hour hours std stunde stunden horas heures"},
    {DurationUnit::Days, u"d day days tag tage tagen jours"},
};
constexpr const char16_t *weekWords = u"w wk wks week weeks woche wochen";

// Words of headers, beside those above. "m" is a month as well, "s" an end of a word.
constexpr DurationWords headerWords[] = {
    {DurationUnit::Seconds, u"timespentseconds durationseconds arbeitssekunden"},
    {DurationUnit::Minutes, u"timespentminutes durationminutes arbeitsminuten"},
    {DurationUnit::Hours, u"decimal dezimal manhours arbeitsstunden iststunden timespenthours durationhours"},
    {DurationUnit::Days, u"pt mandays persondays personentage arbeitstage manntage"},
};

bool isAmong(const char16_t *words, const QString &word) { return QStringView(words).split(u' ').contains(word); }

std::optional<DurationUnit> unitNamedBy(const QString &word)
{
    for (const DurationWords &known : unitWords) {
        if (isAmong(known.words, word))
            return known.unit;
    }
    return {};
}

// Without the apostrophe that keeps a spreadsheet from reading a number, and with blanks of one kind.
QString durationWords(const QString &text)
{
    QString plain = text.simplified();
    if (plain.size() > 1 && (plain[0] == u'\'' || plain[0] == u'\u2019') && !plain[1].isLetter())
        plain.remove(0, 1);
    return plain;
}

// 7:30, 1:47:06, 37:05:24.5; with a unit behind it the last part counts in it: "18:25 min" are minutes and seconds.
std::optional<DurationText> clockIn(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d+):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,6}))?)?(?:\s*(\p{L}+)\.?)?$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(5).toLower();
    const std::optional<DurationUnit> unit = unitNamedBy(word);
    const bool hasSeconds = match.hasCaptured(3) && !match.captured(3).isEmpty();
    const bool isOfMinutes = unit == DurationUnit::Minutes;
    if (!word.isEmpty() && unit != DurationUnit::Hours && (!isOfMinutes || hasSeconds))
        return {};
    const double first = match.captured(1).toDouble();
    const double second = match.captured(2).toDouble();
    DurationText found;
    if (isOfMinutes)
        found.seconds = first * minuteSeconds + second;
    else
        found.seconds = first * hourSeconds + second * minuteSeconds + match.captured(3).toDouble()
            + QString(u"0."_s + match.captured(4)).toDouble();
    found.isShortClock = word.isEmpty() && !hasSeconds;
    return found;
}

// P1DT2H30M: of ISO 8601, where a comma begins decimals as well as a point and a day is one of the calendar.
std::optional<DurationText> isoDurationIn(const QString &text)
{
    static const QRegularExpression form(
        uR"(^P(?:([\d.,]+)W)?(?:([\d.,]+)D)?(?:T(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || !text.back().isLetter() || text.size() < 3)
        return {};
    const double factors[] = {7 * calendarDaySeconds, calendarDaySeconds, hourSeconds, minuteSeconds, 1};
    DurationText found;
    for (int part = 0; part < 5; ++part) {
        const QString digits = match.captured(part + 1).replace(u',', u'.');
        bool isNumber = digits.isEmpty();
        const double number = isNumber ? 0 : digits.toDouble(&isNumber);
        if (!isNumber)
            return {};
        found.seconds += number * factors[part];
    }
    return found;
}

// "1d 2h 30m", "1,5 h", "7h30": numbers with units, the larger ones first, each once.
std::optional<DurationText> partsIn(const QString &text)
{
    static const QRegularExpression form(uR"((\d[\d.,'’]*) ?(\p{L}+)\.?(?:, ?| (?:and|und|et|y) | )?)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    DurationText found;
    qsizetype at = 0;
    int last = 5; // above weeks
    while (at < text.size()) {
        const QRegularExpressionMatch match =
            form.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            static const QRegularExpression minutes(uR"(^[0-5]\d$)"_s);
            if (last != int(DurationUnit::Hours) || !minutes.match(text.sliced(at)).hasMatch())
                return {};
            found.parts.push_back({text.sliced(at), DurationUnit::Minutes, 1});
            break;
        }
        const QString word = match.captured(2).toLower();
        const bool isWeek = isAmong(weekWords, word);
        const std::optional<DurationUnit> unit = isWeek ? DurationUnit::Days : unitNamedBy(word);
        const int rank = isWeek ? int(DurationUnit::Days) + 1 : int(unit.value_or(DurationUnit::Days));
        if (!unit || rank >= last)
            return {};
        last = rank;
        found.parts.push_back({match.captured(1), unit, isWeek ? workDaysPerWeek : 1});
        at = match.capturedEnd();
    }
    return found;
}

// A number as any pattern writes it; whether it fits the column's is seen later.
std::optional<DurationText> plainNumberIn(const QString &text)
{
    if (!parseNumber(text, decimalPointPattern()) && !parseNumber(text, decimalCommaPattern()))
        return {};
    if (text.contains(u'%'))
        return {};
    DurationText found;
    found.parts.push_back({text, std::nullopt, 1});
    return found;
}

} // namespace

QString durationUnitName(DurationUnit unit)
{
    static const QString names[] = {u"seconds"_s, u"minutes"_s, u"hours"_s, u"days"_s};
    return names[size_t(unit)];
}

std::optional<DurationUnit> durationUnitNamed(QStringView name)
{
    const auto found =
        std::ranges::find_if(allDurationUnits, [name](DurationUnit unit) { return durationUnitName(unit) == name; });
    return found == std::end(allDurationUnits) ? std::nullopt : std::optional(*found);
}

QString durationUnitLabel(DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Seconds:
        return QCoreApplication::translate("Exchange", "seconds");
    case DurationUnit::Minutes:
        return QCoreApplication::translate("Exchange", "minutes");
    case DurationUnit::Hours:
        return QCoreApplication::translate("Exchange", "hours");
    case DurationUnit::Days:
        break;
    }
    return QCoreApplication::translate("Exchange", "days of work");
}

double secondsIn(DurationUnit unit, double dayHours)
{
    const double seconds[] = {1, minuteSeconds, hourSeconds, dayHours * hourSeconds};
    return seconds[size_t(unit)];
}

std::optional<DurationUnit> unitOfHeader(const QString &header)
{
    static const QRegularExpression wordForm(uR"(\p{Lu}?\p{Ll}+|\p{Lu}+)"_s);
    std::optional<DurationUnit> named;
    for (auto it = wordForm.globalMatch(header); it.hasNext();) {
        const QString part = it.next().captured().toLower();
        std::optional<DurationUnit> unit = part == "s"_L1 || part == "m"_L1 ? std::nullopt : unitNamedBy(part);
        for (const DurationWords &known : headerWords)
            unit = isAmong(known.words, part) ? std::optional(known.unit) : unit;
        if (unit && named && *unit != *named)
            return {};
        named = unit ? unit : named;
    }
    return named;
}

bool DurationText::hasDays() const
{
    return std::ranges::any_of(parts, [](const Part &part) { return part.unit == DurationUnit::Days; });
}

std::optional<DurationText> durationTextIn(const QString &text)
{
    const QString plain = durationWords(text);
    const bool isNegative = plain.startsWith(u'-') || plain.startsWith(u'\u2212');
    const QString unsignedText = isNegative || plain.startsWith(u'+') ? plain.sliced(1).trimmed() : plain;
    if (unsignedText.isEmpty())
        return {};
    for (const auto read : {clockIn, isoDurationIn, partsIn}) {
        if (std::optional<DurationText> found = read(unsignedText)) {
            found->isNegative = isNegative;
            return found;
        }
    }
    return plainNumberIn(plain); // last: "18 MIN" could be an amount of some currency
}

std::optional<double> secondsOf(const DurationText &text, const QString &numbers, DurationUnit unit, double dayHours)
{
    double seconds = text.seconds;
    for (const DurationText::Part &part : text.parts) {
        const std::optional<double> number = parseNumber(part.number, numbers);
        if (!number)
            return {};
        seconds += *number * part.times * secondsIn(part.unit.value_or(unit), dayHours);
    }
    return text.isNegative ? -seconds : seconds;
}

QString clockText(double seconds)
{
    const qint64 whole = qint64(std::llround(std::abs(seconds)));
    return u"%1%2:%3:%4"_s.arg(seconds < 0 && whole > 0 ? u"-"_s : QString())
        .arg(whole / 3'600)
        .arg(whole / 60 % 60, 2, 10, QChar(u'0'))
        .arg(whole % 60, 2, 10, QChar(u'0'));
}

} // namespace Ratchet
