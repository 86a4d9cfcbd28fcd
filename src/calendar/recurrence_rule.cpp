// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurrence_rule.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;
using App = QCoreApplication;

namespace {

constexpr int largestInterval = 1000;
constexpr int largestCount = 100'000;
using Parts = QMap<QString, QString>;

tl::unexpected<Error> malformed(const QString &what)
{
    return failure(ErrorCode::Malformed, what, {}, Place{.field = u"rrule"_s});
}

tl::unexpected<Error> wrongPart(const QString &key, const QString &value)
{
    return malformed(
        App::translate("Recurrence", "The recurrence has %1=%2, which cannot be read.").arg(key, value.left(60)));
}

Result<Parts> splitParts(const QString &rule)
{
    static const QStringList known = {u"FREQ"_s,       u"INTERVAL"_s, u"COUNT"_s,    u"UNTIL"_s,    u"BYDAY"_s,
                                      u"BYMONTHDAY"_s, u"BYMONTH"_s,  u"BYWEEKNO"_s, u"BYSETPOS"_s, u"WKST"_s};
    Parts parts;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).remove(u' ');
        if (!known.contains(key))
            return malformed(
                App::translate("Recurrence", "The recurrence has the part \"%1\", which is not understood.")
                    .arg(key.left(60)));
        if (value.isEmpty() || parts.contains(key))
            return wrongPart(key, value);
        parts.insert(key, value);
    }
    return parts;
}

// The whole numbers of a list, each once, ascending; 0 and what exceeds `largest` are refused.
Result<QStringList> numbers(const Parts &parts, const QString &key, int smallest, int largest)
{
    std::vector<int> read;
    for (const QString &text : parts.value(key).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int number = text.toInt(&isNumber);
        if (!isNumber || number == 0 || number < smallest || number > largest)
            return wrongPart(key, parts.value(key));
        read.push_back(number);
    }
    if (read.empty() && parts.contains(key))
        return wrongPart(key, parts.value(key));
    std::ranges::sort(read);
    const auto repeated = std::ranges::unique(read);
    read.erase(repeated.begin(), repeated.end());
    QStringList texts;
    for (const int number : read)
        texts += QString::number(number);
    return texts;
}

// The days of BYDAY, each once; "1MO" is left out beside "MO", which holds it.
Result<QStringList> days(const Parts &parts)
{
    const QString frequency = parts.value(u"FREQ"_s);
    const bool isMonthly = frequency == u"MONTHLY" || parts.contains(u"BYMONTH"_s);
    QStringList read;
    for (const QString &text : parts.value(u"BYDAY"_s).split(u',', Qt::SkipEmptyParts)) {
        const QString ordinal = text.chopped(std::min<qsizetype>(2, text.size()));
        bool isNumber = false;
        const int number = ordinal.toInt(&isNumber);
        if (!weekDays().contains(text.right(2)) || (!ordinal.isEmpty() && (!isNumber || number == 0)))
            return wrongPart(u"BYDAY"_s, parts.value(u"BYDAY"_s));
        if (!ordinal.isEmpty() && frequency != u"MONTHLY" && frequency != u"YEARLY")
            return malformed(
                App::translate("Recurrence", "\"%1\" has a meaning only in a monthly or yearly recurrence.").arg(text));
        if (!ordinal.isEmpty() && parts.contains(u"BYMONTHDAY"_s))
            return malformed(App::translate("Recurrence", "\"%1\" cannot be joined with BYMONTHDAY.").arg(text));
        if (std::abs(number) > (isMonthly ? 5 : 53))
            return malformed(App::translate("Recurrence", "There is no day \"%1\".").arg(text));
        const QString day = (ordinal.isEmpty() ? QString() : QString::number(number)) + text.right(2);
        if (!read.contains(day))
            read += day;
    }
    if (read.isEmpty() && parts.contains(u"BYDAY"_s))
        return wrongPart(u"BYDAY"_s, parts.value(u"BYDAY"_s));
    const QStringList all = read;
    read.removeIf([&all](const QString &day) { return day.size() > 2 && all.contains(day.right(2)); });
    return read;
}

Result<RecurrenceLimit> readLimit(const QString &text)
{
    RecurrenceLimit limit;
    const QString digits = text.endsWith(u'Z') ? text.chopped(1) : text;
    const QDate day = QDate::fromString(digits.left(8), u"yyyyMMdd"_s);
    QTime time(0, 0);
    if (digits.size() > 8) {
        time = QTime::fromString(digits.mid(9), u"HHmmss"_s);
        if (digits.at(8) != u'T')
            time = QTime();
        limit.form = text.endsWith(u'Z') ? RecurrenceLimit::Form::Instant : RecurrenceLimit::Form::WallClock;
    }
    if (!day.isValid() || !time.isValid() || (digits.size() == 8 && text.endsWith(u'Z')))
        return malformed(App::translate("Recurrence", "\"%1\" is not a date such as 20261231 or 20261231T140000Z.")
                             .arg(text.left(60)));
    limit.at = QDateTime(day, time, Qt::UTC);
    return limit;
}

// Whether a day exists that BYMONTH and BYMONTHDAY both allow: 30 February would be looked for in vain.
bool canOccur(const QStringList &months, const QStringList &monthDays)
{
    static constexpr int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (monthDays.isEmpty())
        return true;
    for (int month = 1; month <= 12; ++month) {
        if (!months.isEmpty() && !months.contains(QString::number(month)))
            continue;
        if (std::ranges::any_of(monthDays,
                                [&](const QString &day) { return std::abs(day.toInt()) <= lengths[month - 1]; }))
            return true;
    }
    return false;
}

// Programs disagree about the weeks at the turn of the year, so that those are refused.
Status checkWeeks(const Parts &parts, const Recurrence &by)
{
    if (by.weeks.isEmpty())
        return {};
    const bool hasOrdinals = std::ranges::any_of(by.days, [](const QString &day) { return day.size() > 2; });
    if (parts.value(u"FREQ"_s) != u"YEARLY" || by.days.isEmpty() || hasOrdinals || !by.monthDays.isEmpty()
        || !by.months.isEmpty() || !by.positions.empty())
        return malformed(App::translate(
            "Recurrence",
            "BYWEEKNO is understood in yearly recurrences only, with days of the week and nothing else."));
    const bool isAtTurn =
        std::ranges::any_of(by.weeks, [](const QString &week) { return week.toInt() < 2 || week.toInt() > 51; });
    if (isAtTurn)
        return malformed(App::translate(
            "Recurrence", "Only the weeks 2 to 51 are taken: calendars disagree about those at the turn of the year."));
    return {};
}

// Refuses what RFC 5545 forbids or the expansion would get wrong.
Status checkTogether(const Parts &parts, const Recurrence &by)
{
    const QString frequency = parts.value(u"FREQ"_s);
    if (parts.contains(u"COUNT"_s) && parts.contains(u"UNTIL"_s))
        return malformed(App::translate("Recurrence", "A recurrence ends by COUNT or by UNTIL, not by both."));
    if (frequency == u"WEEKLY" && !by.monthDays.isEmpty())
        return malformed(App::translate("Recurrence", "A weekly recurrence cannot have BYMONTHDAY."));
    if (!by.positions.empty() && by.days.isEmpty() && by.monthDays.isEmpty() && by.months.isEmpty())
        return malformed(
            App::translate("Recurrence", "BYSETPOS chooses among the days of another part, and there is none."));
    if (const Status weeks = checkWeeks(parts, by); !weeks)
        return weeks;
    if (!canOccur(by.months, by.monthDays))
        return malformed(App::translate("Recurrence", "The recurrence asks for a day that no month has."));
    return {};
}

// Writes the rule so that the expansion gets it right: days of the month of a yearly rule need their months said, and a
// negative one is counted by months.
Status makeExpandable(Recurrence &by)
{
    const bool countsFromTheEnd =
        std::ranges::any_of(by.monthDays, [](const QString &day) { return day.startsWith(u'-'); });
    if (by.period == RecurrencePeriod::Day && countsFromTheEnd) {
        if (by.interval != 1 || !by.positions.empty())
            return malformed(App::translate(
                "Recurrence",
                "A daily recurrence with INTERVAL or BYSETPOS cannot count the days of a month from its end."));
        by.period = RecurrencePeriod::Month;
    }
    if (by.period == RecurrencePeriod::Year && !by.monthDays.isEmpty() && by.months.isEmpty()) {
        for (int month = 1; month <= 12; ++month)
            by.months += QString::number(month);
    }
    return {};
}

Status readEnd(const Parts &parts, Recurrence &recurrence)
{
    if (parts.contains(u"COUNT"_s)) {
        const Result<QStringList> count = numbers(parts, u"COUNT"_s, 1, largestCount);
        if (!count)
            return tl::unexpected(count.error());
        recurrence.count = count->first().toInt();
    }
    if (parts.contains(u"UNTIL"_s)) {
        const Result<RecurrenceLimit> until = readLimit(parts.value(u"UNTIL"_s));
        if (!until)
            return tl::unexpected(until.error());
        recurrence.until = *until;
    }
    return {};
}

Status readLists(const Parts &parts, Recurrence &recurrence)
{
    const Result<QStringList> byDay = days(parts);
    const Result<QStringList> byMonthDay = numbers(parts, u"BYMONTHDAY"_s, -31, 31);
    const Result<QStringList> byMonth = numbers(parts, u"BYMONTH"_s, 1, 12);
    const Result<QStringList> byWeekNo = numbers(parts, u"BYWEEKNO"_s, -53, 53);
    const Result<QStringList> bySetPos = numbers(parts, u"BYSETPOS"_s, -366, 366);
    for (const Result<QStringList> *list : {&byDay, &byMonthDay, &byMonth, &byWeekNo, &bySetPos}) {
        if (!*list)
            return tl::unexpected(list->error());
    }
    recurrence.days = *byDay;
    recurrence.monthDays = *byMonthDay;
    recurrence.months = *byMonth;
    recurrence.weeks = *byWeekNo;
    for (const QString &position : *bySetPos)
        recurrence.positions.push_back(position.toInt());
    return {};
}

Status readRule(const QString &text, Recurrence &recurrence)
{
    const Result<Parts> parts = splitParts(text);
    if (!parts)
        return tl::unexpected(parts.error());
    static const QStringList frequencies = {u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    const QString frequency = parts->value(u"FREQ"_s);
    if (!frequencies.contains(frequency))
        return malformed(
            App::translate("Recurrence", "A recurrence needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY; here it is \"%1\".")
                .arg(frequency.left(60)));
    for (const QString &single : {u"INTERVAL"_s, u"COUNT"_s}) {
        if (parts->contains(single)
            && (parts->value(single).contains(u',') || !numbers(*parts, single, 1, largestCount)))
            return wrongPart(single, parts->value(single));
    }
    if (parts->value(u"INTERVAL"_s).toInt() > largestInterval)
        return wrongPart(u"INTERVAL"_s, parts->value(u"INTERVAL"_s));
    if (parts->contains(u"WKST"_s) && !weekDays().contains(parts->value(u"WKST"_s)))
        return wrongPart(u"WKST"_s, parts->value(u"WKST"_s));
    if (const Status lists = readLists(*parts, recurrence); !lists)
        return lists;
    recurrence.period = RecurrencePeriod(frequencies.indexOf(frequency));
    recurrence.interval = parts->value(u"INTERVAL"_s, u"1"_s).toInt();
    recurrence.weekStart = int(weekDays().indexOf(parts->value(u"WKST"_s, u"MO"_s))) + 1;
    if (const Status fits = checkTogether(*parts, recurrence); !fits)
        return fits;
    if (const Status expandable = makeExpandable(recurrence); !expandable)
        return expandable;
    return readEnd(*parts, recurrence);
}

// "EXDATE:20261225T093000,…", with or without TZID and VALUE: the times are those of the ceremony's own zone.
Status readExceptions(const QString &line, Recurrence &recurrence)
{
    for (const QString &text : line.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
        const Result<RecurrenceLimit> limit = readLimit(text.trimmed());
        if (!limit)
            return tl::unexpected(limit.error());
        recurrence.exceptions.push_back(*limit);
    }
    return {};
}

} // namespace

Result<Recurrence> parseRecurrence(const QString &text)
{
    Recurrence recurrence;
    bool hasRule = false;
    for (const QString &line : text.toUpper().split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty())
            continue;
        const bool isException = trimmed.startsWith("EXDATE:"_L1) || trimmed.startsWith("EXDATE;"_L1);
        if (!isException && hasRule)
            return malformed(App::translate("Recurrence", "After the rule only EXDATE lines may follow, not \"%1\".")
                                 .arg(trimmed.left(60)));
        const Status read = isException
            ? readExceptions(trimmed, recurrence)
            : readRule(trimmed.startsWith("RRULE:"_L1) ? trimmed.mid(6) : trimmed, recurrence);
        if (!read)
            return tl::unexpected(read.error());
        hasRule = hasRule || !isException;
    }
    if (!hasRule)
        return malformed(App::translate("Recurrence", "There is no recurrence rule."));
    return recurrence;
}

} // namespace Ratchet
