// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_text.h"

#include <core/month_names.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ratchet {
namespace {

constexpr qsizetype longest = 40; // of what can be a date at all

NamedDays dayOf(QDate day) { return {NamedDays::Length::Day, day, day}; }

std::optional<NamedDays> validDay(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 0 ? std::optional(dayOf(date)) : std::nullopt;
}

std::optional<NamedDays> monthsFrom(int year, int month, int count)
{
    const QDate first(year, month, 1);
    if (year <= 0 || month < 1 || month > 12 || !first.isValid())
        return std::nullopt;
    return NamedDays{count == 1 ? NamedDays::Length::Month : NamedDays::Length::Quarter, first,
                     first.addMonths(count).addDays(-1)};
}

// Of four digits or two; 0 for another number of them.
int yearOf(QStringView digits)
{
    const int year = digits.toInt();
    if (digits.size() == 2)
        return year < 70 ? 2000 + year : 1900 + year;
    return digits.size() == 4 ? year : 0;
}

std::optional<NamedDays> numbersInOrder(const QString &text)
{
    static const QRegularExpression day(uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$)"_s);
    static const QRegularExpression yearFirst(uR"(^(\d{4})[-/.](\d{1,2})$)"_s);
    static const QRegularExpression monthFirst(uR"(^(\d{1,2})[-/.](\d{4})$)"_s);
    if (const auto match = day.match(text); match.hasMatch())
        return validDay(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (const auto match = yearFirst.match(text); match.hasMatch())
        return monthsFrom(match.captured(1).toInt(), match.captured(2).toInt(), 1);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return monthsFrom(match.captured(2).toInt(), match.captured(1).toInt(), 1);
    return std::nullopt;
}

std::optional<NamedDays> quarterOf(const QString &text)
{
    static const QRegularExpression before(uR"(^[QT]([1-4])[ /'-]*(\d{4}|\d{2})$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(uR"(^(\d{4})[ /-]*[QT]([1-4])$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression words(
        uR"(^([1-4])(?:\.|st|nd|rd|th|er|e)? ?(?:quartal|quarter|trimestre|kwartaal)(?: de)?,? ?(\d{4})$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = before.match(text); match.hasMatch())
        return monthsFrom(yearOf(match.captured(2)), match.captured(1).toInt() * 3 - 2, 3);
    if (const auto match = behind.match(text); match.hasMatch())
        return monthsFrom(match.captured(1).toInt(), match.captured(2).toInt() * 3 - 2, 3);
    if (const auto match = words.match(text); match.hasMatch())
        return monthsFrom(match.captured(2).toInt(), match.captured(1).toInt() * 3 - 2, 3);
    static const QRegularExpression half(uR"(^[HS]([12])[ /'-]*(\d{4}|\d{2})$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = half.match(text); match.hasMatch())
        return monthsFrom(yearOf(match.captured(2)), match.captured(1).toInt() * 6 - 5, 6);
    return std::nullopt;
}

// "Jan-25", "March 2026", "enero de 2025", "2026 Mar". "Jan 25" may be a day.
std::optional<NamedDays> monthNamed(const QString &text)
{
    static const QRegularExpression before(uR"(^(\p{L}{3,10})\.?(?:( )|,? |[-/' ]+| de )'?(\d{4}|\d{2})$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression behind(uR"(^(\d{4})[-/ ](\p{L}{3,10})\.?$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = before.match(text); match.hasMatch()) {
        const QString year = match.captured(3);
        const bool mayBeDay = year.size() == 2 && !match.captured(2).isEmpty() && !text.contains(u'\'')
            && year.toInt() >= 1 && year.toInt() <= 31;
        const int month = monthOf(match.capturedView(1));
        return month > 0 && !mayBeDay ? monthsFrom(yearOf(year), month, 1) : std::nullopt;
    }
    if (const auto match = behind.match(text); match.hasMatch()) {
        const int month = monthOf(match.capturedView(2));
        return month > 0 ? monthsFrom(match.captured(1).toInt(), month, 1) : std::nullopt;
    }
    return std::nullopt;
}

// "31 March 2026", "31-Mar-26", "Tue, 31. März 2026", "March 31, 2026", "31 de marzo de 2026".
std::optional<NamedDays> dayInNamedMonth(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(?:\p{L}{2,10}\.?,? )?(\d{1,2}|\p{L}{3,10})(?:\.|st|nd|rd|th|º|er)?(?: de |[-/ ]| ?, ?)(\d{1,2}|\p{L}{3,10})(?:\.|st|nd|rd|th)?(?: de |[-/ ]|,? )'?(\d{4}|\d{2})$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int before = monthOf(match.capturedView(1));
    const int behind = monthOf(match.capturedView(2));
    if ((before > 0) == (behind > 0))
        return std::nullopt;
    return validDay(yearOf(match.captured(3)), before + behind, match.captured(before > 0 ? 2 : 1).toInt());
}

bool meansToday(const QString &text)
{
    static const QStringList words{u"today"_s, u"heute"_s,   u"hoy"_s,        u"hoje"_s,
                                   u"oggi"_s,  u"vandaag"_s, u"aujourd'hui"_s};
    return words.contains(text, Qt::CaseInsensitive);
}

} // namespace

std::optional<NamedDays> daysNamed(const QString &text, QDate today)
{
    QString trimmed = text.trimmed();
    if (trimmed.startsWith(u'\''))
        trimmed.remove(0, 1);
    trimmed.replace(u'\u2019', u'\'');
    if (trimmed.size() < 3 || trimmed.size() > longest)
        return std::nullopt;
    if (trimmed.front().isLetter() && meansToday(trimmed))
        return today.isValid() ? std::optional(dayOf(today)) : std::nullopt;
    for (const auto &read : {numbersInOrder, quarterOf, monthNamed, dayInNamedMonth}) {
        if (const std::optional<NamedDays> days = read(trimmed))
            return days;
    }
    return std::nullopt;
}

QDate dayOfNumbers(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$)"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = yearOf(match.captured(4));
    const QDate dayFirst(year, second, first);
    if (match.captured(2) == u".")
        return dayFirst;
    const QDate monthFirst(year, first, second);
    // 26-11-28 may begin with its year.
    const bool mayBeginWithYear = match.captured(2) == u"-" && match.captured(4).size() == 2
        && match.captured(1).size() == 2
        && QDate(yearOf(match.captured(1)), second, match.captured(4).toInt()).isValid();
    if (mayBeginWithYear || (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst))
        return {};
    return dayFirst.isValid() ? dayFirst : monthFirst;
}

QDate dayKept(const NamedDays &days, const Field &field)
{
    static const QStringList until{u"due_on"_s, u"target_on"_s, u"to_on"_s, u"baseline_to"_s, u"period_to"_s};
    const bool isEnd = days.length == NamedDays::Length::Quarter || until.contains(QLatin1StringView(field.name));
    return isEnd ? days.last : days.first;
}

} // namespace Ratchet
