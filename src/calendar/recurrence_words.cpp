// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr qsizetype mostDatesNamed = 3;

QString dayName(const QString &code, const QLocale &locale)
{
    return locale.dayName(int(weekDays().indexOf(code.right(2))) + 1, QLocale::LongFormat);
}

QString listed(const QStringList &parts, const QLocale &locale) { return locale.createSeparatedList(parts); }

QString dayNames(QStringList codes, const QLocale &locale)
{
    std::ranges::sort(codes, {}, [](const QString &code) { return weekDays().indexOf(code); });
    if (codes == weekDays().mid(0, 5))
        return App::translate("Recurrence", "working day");
    QStringList names;
    for (const QString &code : std::as_const(codes))
        names += dayName(code, locale);
    return listed(names, locale);
}

bool isPlain(const QStringList &days)
{
    return std::ranges::all_of(days, [](const QString &day) { return day.size() == 2; });
}

// "third Thursday", "first and third Monday"; empty where the days have no such words.
QString weekdaysOfMonth(const Recurrence &rule, const QLocale &locale)
{
    QStringList ordinals;
    QString weekDay;
    if (isPlain(rule.days)) {
        weekDay = dayNames(rule.days, locale);
        for (const int position : rule.positions)
            ordinals += ordinalWord(position);
    } else if (rule.positions.empty()) {
        weekDay = dayName(rule.days.front(), locale);
        for (const QString &day : rule.days) {
            if (day.size() == 2 || day.right(2) != rule.days.front().right(2))
                return {};
            ordinals += ordinalWord(day.chopped(2).toInt());
        }
    }
    if (weekDay.isEmpty() || ordinals.isEmpty() || ordinals.contains(QString()))
        return {};
    return App::translate("Recurrence", "%1 %2", "third Thursday").arg(listed(ordinals, locale), weekDay);
}

QString daysOfMonth(const Recurrence &rule, const QDateTime &startsAt, const QLocale &locale)
{
    const QStringList days =
        rule.monthDays.isEmpty() ? QStringList{QString::number(startsAt.date().day())} : rule.monthDays;
    if (days == QStringList{u"-1"_s})
        return App::translate("Recurrence", "the last day", "as in: on the last day of every month");
    QStringList names;
    for (const QString &day : days) {
        if (day.startsWith(u'-'))
            return {};
        names += locale.toString(day.toInt());
    }
    return App::translate("Recurrence", "day %1", "as in: on day 15 of every month").arg(listed(names, locale));
}

QString monthNames(const QStringList &months, const QLocale &locale)
{
    QStringList names;
    for (const QString &month : months)
        names += locale.standaloneMonthName(month.toInt());
    return listed(names, locale);
}

QString weeklyWords(const Recurrence &rule, const QDateTime &startsAt, const QLocale &locale)
{
    const QStringList codes =
        rule.days.isEmpty() ? QStringList{weekDays().at(startsAt.date().dayOfWeek() - 1)} : rule.days;
    if (!rule.positions.empty())
        return {};
    return rule.interval == 1
        ? App::translate("Recurrence", "every %1", "Monday and Thursday").arg(dayNames(codes, locale))
        : App::translate("Recurrence", "every %Ln week(s) on %1", nullptr, rule.interval).arg(dayNames(codes, locale));
}

QString monthlyWords(const Recurrence &rule, const QDateTime &startsAt, const QLocale &locale)
{
    if (!rule.days.isEmpty() && !rule.monthDays.isEmpty())
        return {};
    const QString weekDay = rule.days.isEmpty() ? QString() : weekdaysOfMonth(rule, locale);
    if (!weekDay.isEmpty())
        return rule.interval == 1
            ? App::translate("Recurrence", "every %1 of the month", "third Thursday").arg(weekDay)
            : App::translate("Recurrence", "every %Ln month(s) on the %1", "third Thursday", rule.interval)
                  .arg(weekDay);
    const QString day = rule.days.isEmpty() && rule.positions.empty() ? daysOfMonth(rule, startsAt, locale) : QString();
    if (day.isEmpty())
        return {};
    return rule.interval == 1
        ? App::translate("Recurrence", "on %1 of every month", "day 15, or the last day").arg(day)
        : App::translate("Recurrence", "every %Ln month(s) on %1", "day 15, or the last day", rule.interval).arg(day);
}

QString yearlyWords(const Recurrence &rule, const QDateTime &startsAt, const QLocale &locale)
{
    if (!rule.weeks.isEmpty() || (!rule.days.isEmpty() && (!rule.monthDays.isEmpty() || rule.months.isEmpty()))
        || (rule.days.isEmpty() && !rule.positions.empty()))
        return {};
    const QStringList months =
        rule.months.isEmpty() ? QStringList{QString::number(startsAt.date().month())} : rule.months;
    const QString weekDay = rule.days.isEmpty() ? QString() : weekdaysOfMonth(rule, locale);
    const QString day = rule.days.isEmpty() ? daysOfMonth(rule, startsAt, locale)
        : weekDay.isEmpty()
        ? QString()
        : App::translate("Recurrence", "the %1", "as in: on the third Thursday of March").arg(weekDay);
    if (day.isEmpty())
        return {};
    const QString month = monthNames(months, locale);
    return rule.interval == 1
        ? App::translate("Recurrence", "every year on %1 of %2", "day 15 of March, the third Thursday of March")
              .arg(day, month)
        : App::translate("Recurrence", "every %Ln year(s) on %1 of %2", "day 15 of March, the third Thursday of March",
                         rule.interval)
              .arg(day, month);
}

QString coreWords(const Recurrence &rule, const QDateTime &startsAt, const QLocale &locale)
{
    switch (rule.period) {
    case RecurrencePeriod::Day:
        if (!rule.days.isEmpty() || !rule.monthDays.isEmpty() || !rule.positions.empty())
            return {};
        return rule.interval == 1 ? App::translate("Recurrence", "every day")
                                  : App::translate("Recurrence", "every %Ln day(s)", nullptr, rule.interval);
    case RecurrencePeriod::Week:
        return weeklyWords(rule, startsAt, locale);
    case RecurrencePeriod::Month:
        return monthlyWords(rule, startsAt, locale);
    case RecurrencePeriod::Year:
        return yearlyWords(rule, startsAt, locale);
    }
    return {};
}

// What is left out reads better where it is less than what is left.
QString monthWords(const Recurrence &rule, const QLocale &locale)
{
    if (rule.months.isEmpty() || rule.months.size() == 12 || rule.period == RecurrencePeriod::Year)
        return {};
    if (rule.months.size() <= 6)
        return App::translate("Recurrence", ", only in %1", "March and April").arg(monthNames(rule.months, locale));
    QStringList without;
    for (int month = 1; month <= 12; ++month) {
        if (!rule.months.contains(QString::number(month)))
            without += QString::number(month);
    }
    return App::translate("Recurrence", ", except %1", "August").arg(monthNames(without, locale));
}

QString endWords(const Recurrence &rule, const QLocale &locale)
{
    QString words;
    if (rule.count)
        words += App::translate("Recurrence", ", %Ln time(s)", nullptr, *rule.count);
    if (rule.until)
        words += App::translate("Recurrence", ", until %1")
                     .arg(locale.toString(rule.until->at.date(), QLocale::ShortFormat));
    QStringList days;
    for (const RecurrenceLimit &exception : rule.exceptions)
        days += locale.toString(exception.at.date(), QLocale::ShortFormat);
    if (days.size() > mostDatesNamed)
        words += App::translate("Recurrence", ", not on %Ln date(s)", nullptr, int(days.size()));
    else if (!days.isEmpty())
        words += App::translate("Recurrence", ", not on %1").arg(listed(days, locale));
    return words;
}

QString limitText(const RecurrenceLimit &limit)
{
    switch (limit.form) {
    case RecurrenceLimit::Form::Day:
        return limit.at.toString(u"yyyyMMdd"_s);
    case RecurrenceLimit::Form::WallClock:
        return limit.at.toString(u"yyyyMMdd'T'HHmmss"_s);
    case RecurrenceLimit::Form::Instant:
        return limit.at.toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    }
    return {};
}

// EXDATE lines of one form each: RFC 5545 does not mix them.
QString exceptionLines(const Recurrence &rule)
{
    QString lines;
    for (const auto form :
         {RecurrenceLimit::Form::Day, RecurrenceLimit::Form::WallClock, RecurrenceLimit::Form::Instant}) {
        QStringList texts;
        for (const RecurrenceLimit &exception : rule.exceptions) {
            if (exception.form == form)
                texts += limitText(exception);
        }
        if (!texts.isEmpty())
            lines +=
                (form == RecurrenceLimit::Form::Day ? u"\nEXDATE;VALUE=DATE:"_s : u"\nEXDATE:"_s) + texts.join(u',');
    }
    return lines;
}

} // namespace

QString ordinalWord(int ordinal)
{
    switch (ordinal) {
    case 1:
        return App::translate("Recurrence", "first", "as in: every first Thursday");
    case 2:
        return App::translate("Recurrence", "second", "as in: every second Thursday of the month");
    case 3:
        return App::translate("Recurrence", "third", "as in: every third Thursday");
    case 4:
        return App::translate("Recurrence", "fourth", "as in: every fourth Thursday");
    case 5:
        return App::translate("Recurrence", "fifth", "as in: every fifth Thursday");
    case -1:
        return App::translate("Recurrence", "last", "as in: every last Thursday");
    default:
        return {};
    }
}

QString recurrenceWords(const Recurrence &recurrence, const QDateTime &startsAt, const QLocale &locale)
{
    if (recurrence.count == 1)
        return App::translate("Recurrence", "once");
    const QString core = coreWords(recurrence, startsAt, locale);
    if (core.isEmpty())
        return App::translate("Recurrence", "by the rule %1").arg(recurrenceText(recurrence).section(u'\n', 0, 0));
    return core + monthWords(recurrence, locale) + endWords(recurrence, locale);
}

QString recurrenceText(const Recurrence &recurrence)
{
    static const QStringList frequencies = {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    QString text = u"FREQ="_s + frequencies.at(int(recurrence.period));
    const auto add = [&text](const QString &key, const QString &value) {
        if (!value.isEmpty())
            text += u';' + key + u'=' + value;
    };
    add(u"INTERVAL"_s, recurrence.interval == 1 ? QString() : QString::number(recurrence.interval));
    add(u"BYMONTH"_s, recurrence.months.join(u','));
    add(u"BYWEEKNO"_s, recurrence.weeks.join(u','));
    add(u"BYMONTHDAY"_s, recurrence.monthDays.join(u','));
    add(u"BYDAY"_s, recurrence.days.join(u','));
    QStringList positions;
    for (const int position : recurrence.positions)
        positions += QString::number(position);
    add(u"BYSETPOS"_s, positions.join(u','));
    add(u"COUNT"_s, recurrence.count ? QString::number(*recurrence.count) : QString());
    add(u"UNTIL"_s, recurrence.until ? limitText(*recurrence.until) : QString());
    add(u"WKST"_s, recurrence.weekStart == Qt::Monday ? QString() : weekDays().at(recurrence.weekStart - 1));
    return text + exceptionLines(recurrence);
}

} // namespace Ratchet
