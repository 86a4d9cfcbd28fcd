// SPDX-License-Identifier: GPL-3.0-or-later
// Expands recurrence rules with libical, in floating time only; what belongs to zones and ends is done here.
#include "recurrence.h"

#include <calendar/clock_zone.h>
#include <calendar/database_zone.h>

#include <QCoreApplication>

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 100'000;

struct IteratorDeleter {
    void operator()(icalrecur_iterator *iterator) const { icalrecur_iterator_free(iterator); }
};

icaltimetype toLibical(QDate day)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

// Whether the limit names this instance.
bool isExactly(const RecurrenceLimit &limit, const QDateTime &wallClock, const ClockZone &zone)
{
    switch (limit.form) {
    case RecurrenceLimit::Form::Day:
        return limit.at.date() == wallClock.date();
    case RecurrenceLimit::Form::WallClock:
        return limit.at == wallClock;
    case RecurrenceLimit::Form::Instant:
        return limit.at == instantOf(wallClock, zone);
    }
    return false;
}

bool isAfter(const QDateTime &wallClock, const RecurrenceLimit &until, const ClockZone &zone)
{
    switch (until.form) {
    case RecurrenceLimit::Form::Day:
        return wallClock.date() > until.at.date();
    case RecurrenceLimit::Form::WallClock:
        return wallClock > until.at;
    case RecurrenceLimit::Form::Instant:
        return instantOf(wallClock, zone) > until.at;
    }
    return false;
}

// The first day of the period that holds this day.
QDate periodOf(const Recurrence &recurrence, QDate day)
{
    switch (recurrence.period) {
    case RecurrencePeriod::Day:
        return day;
    case RecurrencePeriod::Week:
        return day.addDays(-((day.dayOfWeek() - recurrence.weekStart + 7) % 7));
    case RecurrencePeriod::Month:
        return QDate(day.year(), day.month(), 1);
    case RecurrencePeriod::Year:
        return QDate(day.year(), 1, 1);
    }
    return day;
}

// The rule for the library, with everything said that it would take from the start: the library is started at the
// beginning of the period instead, and gives every week, since it loses the first instances of some rules otherwise.
QByteArray ruleText(const Recurrence &recurrence, QDate start)
{
    static const char *const frequencies[] = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
    QByteArray text = QByteArray("FREQ=") + frequencies[int(recurrence.period)]
        + ";INTERVAL=" + QByteArray::number(recurrence.period == RecurrencePeriod::Week ? 1 : recurrence.interval)
        + ";WKST=" + weekDays().at(recurrence.weekStart - 1).toLatin1();
    const auto add = [&text](const char *key, const QStringList &values, const QByteArray &otherwise) {
        const QByteArray value = values.isEmpty() ? otherwise : values.join(QChar(u',')).toLatin1();
        if (!value.isEmpty())
            text += QByteArray(";") + key + "=" + value;
    };
    const bool isYear = recurrence.period == RecurrencePeriod::Year;
    const bool hasDays = !recurrence.days.isEmpty() || !recurrence.monthDays.isEmpty();
    const bool needsMonth = isYear && !hasDays;
    const bool needsMonthDay = needsMonth || (recurrence.period == RecurrencePeriod::Month && !hasDays);
    const bool needsDay = recurrence.period == RecurrencePeriod::Week && !hasDays;
    add("BYMONTH", recurrence.months, needsMonth ? QByteArray::number(start.month()) : QByteArray());
    add("BYWEEKNO", recurrence.weeks, {});
    add("BYMONTHDAY", recurrence.monthDays, needsMonthDay ? QByteArray::number(start.day()) : QByteArray());
    add("BYDAY", recurrence.days, needsDay ? weekDays().at(start.dayOfWeek() - 1).toLatin1() : QByteArray());
    return text;
}

// The days of one period that BYSETPOS leaves, ascending.
std::vector<QDate> chosenDays(const std::vector<QDate> &days, const std::vector<int> &positions)
{
    if (positions.empty())
        return days;
    std::vector<QDate> chosen;
    const int count = int(days.size());
    for (int i = 0; i < count; ++i) {
        if (std::ranges::any_of(positions, [&](int position) { return position == i + 1 || position == i - count; }))
            chosen.push_back(days[size_t(i)]);
    }
    return chosen;
}

// The days on which the rule falls, period by period, from its start on.
class Days {
public:
    Days(const Recurrence &recurrence, QDate start)
        : m_recurrence(recurrence)
        , m_firstPeriod(periodOf(recurrence, start))
        , m_iterator(icalrecur_iterator_new(icalrecurrencetype_from_string(ruleText(recurrence, start).constData()),
                                            toLibical(m_firstPeriod)))
    {
        advance();
    }

    // The days of the next period; empty where there is none up to `to`.
    std::vector<QDate> nextPeriod(QDate to)
    {
        std::vector<QDate> chosen;
        while (chosen.empty() && m_next.isValid() && m_next <= to) {
            const QDate period = periodOf(m_recurrence, m_next);
            std::vector<QDate> days;
            for (; m_next.isValid() && periodOf(m_recurrence, m_next) == period; advance()) {
                if (days.empty() || days.back() != m_next)
                    days.push_back(m_next);
            }
            if (m_recurrence.period != RecurrencePeriod::Week
                || m_firstPeriod.daysTo(period) / 7 % m_recurrence.interval == 0)
                chosen = chosenDays(days, m_recurrence.positions);
        }
        return chosen;
    }

private:
    void advance()
    {
        m_next = QDate();
        if (!m_iterator || ++m_steps > mostSteps)
            return;
        const icaltimetype next = icalrecur_iterator_next(m_iterator.get());
        if (!icaltime_is_null_time(next))
            m_next = QDate(next.year, next.month, next.day);
    }

    const Recurrence &m_recurrence;
    QDate m_firstPeriod;
    std::unique_ptr<icalrecur_iterator, IteratorDeleter> m_iterator;
    QDate m_next;
    int m_steps = 0;
};

} // namespace

const QStringList &weekDays()
{
    static const QStringList days = {u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    return days;
}

std::vector<QDateTime> instances(const Recurrence &recurrence, const QDateTime &startsAt, const ClockZone &zone,
                                 QDate from, QDate to)
{
    std::vector<QDateTime> found;
    if (!startsAt.isValid() || !from.isValid() || !to.isValid() || startsAt.date() > to)
        return found;
    Days days(recurrence, startsAt.date());
    int counted = 0;
    for (std::vector<QDate> period = days.nextPeriod(to); !period.empty(); period = days.nextPeriod(to)) {
        for (const QDate day : period) {
            const QDateTime wallClock(day, startsAt.time(), Qt::UTC);
            if (day < startsAt.date() || !instantOf(wallClock, zone).isValid())
                continue;
            if (day > to || (recurrence.until && isAfter(wallClock, *recurrence.until, zone)))
                return found;
            const bool isExcepted = std::ranges::any_of(
                recurrence.exceptions, [&](const RecurrenceLimit &limit) { return isExactly(limit, wallClock, zone); });
            if (day >= from && !isExcepted)
                found.push_back(wallClock);
            if (++counted == recurrence.count)
                return found;
        }
    }
    return found;
}

Result<QTimeZone> timeZoneNamed(const QString &name)
{
    const std::optional<QTimeZone> zone = name.isEmpty() ? QTimeZone::systemTimeZone() : databaseZone(name);
    if (!zone)
        return failure(ErrorCode::InvalidValue,
                       QCoreApplication::translate("Recurrence", "\"%1\" is not a time zone such as Europe/London.")
                           .arg(name.left(60)),
                       {}, Place{.field = QStringLiteral("time_zone")});
    return *zone;
}

QDateTime instantOf(const QDateTime &wallClock, const ClockZone &zone)
{
    const QDateTime asUtc(wallClock.date(), wallClock.time(), Qt::UTC);
    QDateTime first;
    // Whatever offset holds here held a day before or will hold a day later.
    for (const int days : {-1, 1}) {
        const int offset = zone.offsetFromUtc(asUtc.addDays(days));
        const QDateTime instant = asUtc.addSecs(-offset);
        if (zone.offsetFromUtc(instant) == offset && (!first.isValid() || instant < first))
            first = instant.toOffsetFromUtc(offset);
    }
    return first;
}

} // namespace Ratchet
