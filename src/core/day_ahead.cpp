// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ahead.h"

#include <core/month_names.h>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr qsizetype longestSaid = 40; // of what can be a day at all

// From Monday on, in the languages of month_names.h.
constexpr std::array<QStringView, 7> dayWords = {
    u"monday mon montag lunes lundi lunedì lunedi segunda-feira segunda maandag",
    u"tuesday tue tues dienstag martes mardi martedì martedi terça-feira terça dinsdag",
    u"wednesday wed mittwoch miércoles miercoles mercredi mercoledì mercoledi quarta-feira quarta woensdag",
    u"thursday thu thur thurs donnerstag jueves jeudi giovedì giovedi quinta-feira quinta donderdag",
    u"friday fri freitag viernes vendredi venerdì venerdi sexta-feira sexta vrijdag",
    u"saturday sat samstag sonnabend sábado sabado samedi sabato zaterdag",
    u"sunday sun sonntag domingo dimanche domenica zondag",
};

enum class SpanOf : quint8 { Day, Week, Month };

constexpr std::array<QStringView, 3> unitWords = {
    u"day days tag tage tagen día días dia dias jour jours giorno giorni dag dagen",
    u"week weeks woche wochen semana semanas semaine semaines settimana settimane weken",
    u"month months monat monate monaten mes meses mois mese mesi mês maand maanden",
};

template <std::size_t Size> QHash<QString, int> placesOf(const std::array<QStringView, Size> &words)
{
    QHash<QString, int> places;
    for (std::size_t place = 0; place < Size; ++place) {
        for (const QStringView word : words[place].split(u' '))
            places.insert(word.toString(), int(place));
    }
    return places;
}

QDate tomorrow(const QString &text, QDate today)
{
    static const QStringList words{u"tomorrow"_s, u"morgen"_s, u"mañana"_s, u"manana"_s,
                                   u"demain"_s,   u"domani"_s, u"amanhã"_s, u"amanha"_s};
    static const QStringList after{u"übermorgen"_s,   u"day after tomorrow"_s, u"pasado mañana"_s,
                                   u"après-demain"_s, u"dopodomani"_s,         u"depois de amanhã"_s};
    return words.contains(text) ? today.addDays(1) : after.contains(text) ? today.addDays(2) : QDate();
}

QDate dayOfWeek(const QString &text, QDate today)
{
    static const QHash<QString, int> days = placesOf(dayWords);
    const auto day = days.constFind(text.endsWith(u'.') ? text.chopped(1) : text);
    if (day == days.cend())
        return {};
    const int ahead = (*day + 1 - today.dayOfWeek() + 7) % 7;
    return today.addDays(ahead == 0 ? 7 : ahead); // "Friday", said on a Friday, is not today
}

QDate afterSpan(const QString &text, QDate today)
{
    static const QHash<QString, int> units = placesOf(unitWords);
    static const QRegularExpression form(
        uR"(^(?:in|en|dans|tra|fra|em|over) (\d{1,3}|a|an|one|ein|eine[mnr]?|un|una|une|um|uma|een) (\p{L}+)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    const auto unit = units.constFind(match.captured(2));
    if (!match.hasMatch() || unit == units.cend())
        return {};
    const int said = match.captured(1).toInt(); // 0 of a word
    const int count = said > 0 || match.captured(1).startsWith(u'0') ? said : 1;
    switch (SpanOf(*unit)) {
    case SpanOf::Day:
        return today.addDays(count);
    case SpanOf::Week:
        return today.addDays(qint64(7) * count);
    case SpanOf::Month:
        return today.addMonths(count);
    }
    return {};
}

// The next one, so that 29 February may be years away.
QDate nextDay(int day, int month, QDate today)
{
    constexpr int yearsToLeapDay = 8;
    for (int year = today.year(); year <= today.year() + yearsToLeapDay; ++year) {
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    }
    return {};
}

// The day first: "Dec 12" may be a month of 2012.
QDate dayOfMonth(const QString &text, QDate today)
{
    static const QRegularExpression dayFirst(
        uR"(^(?:(\p{L}[\p{L}-]*)\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th|º|er)?(?: de | |-|)(\p{L}{3,10})\.?$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression numbers(uR"(^(\d{1,2})\.(\d{1,2})\.$)"_s); // points put the day first
    static const QHash<QString, int> days = placesOf(dayWords);
    if (const auto match = dayFirst.match(text); match.hasMatch() && monthOf(match.capturedView(3)) > 0) {
        const QString dayWord = match.captured(1); // "before" is none, and a wrong one is a slip somewhere
        const QDate date = nextDay(match.captured(2).toInt(), monthOf(match.capturedView(3)), today);
        const bool isTold = dayWord.isEmpty() || days.value(dayWord, -1) + 1 == date.dayOfWeek();
        return isTold ? date : QDate();
    }
    if (const auto match = numbers.match(text); match.hasMatch())
        return nextDay(match.captured(1).toInt(), match.captured(2).toInt(), today);
    return {};
}

} // namespace

QDate dayAhead(const QString &text, QDate today)
{
    const QString said = text.simplified().toLower();
    if (said.size() < 3 || said.size() > longestSaid || !today.isValid())
        return {};
    for (const auto &read : {tomorrow, dayOfWeek, afterSpan, dayOfMonth}) {
        if (const QDate day = read(said, today); day.isValid())
            return day;
    }
    return {};
}

} // namespace Ratchet
