// SPDX-License-Identifier: GPL-3.0-or-later
// How a recurrence rule is read: what it means where it says little, how far its numbers go, and what is said of a part
// that is wrong. What dates a rule gives is in test_recurrence.cpp.
#include <calendar/clock_zone.h>
#include <calendar/recurrence_rule.h>
#include <support/test.h>

#include <QTimeZone>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

Recurrence ruleOf(const QString &text) { return valueOf(parseRecurrence(text)); }

QString wrongBecause(const QString &text)
{
    const Result<Recurrence> read = parseRecurrence(text);
    INFO(text);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == ErrorCode::Malformed);
    CHECK(read.error().where == Place{{}, 0, 0, u"rrule"_s});
    return read.error().what;
}

QString daysFrom(const QString &rule, QDate start, int count)
{
    QStringList days;
    const QDateTime startsAt(start, QTime(9, 0), Qt::UTC);
    for (const QDateTime &at : instances(ruleOf(rule), startsAt, QTimeZone::utc(), start, start.addYears(9)))
        days += at.date().toString(u"MM-dd"_s);
    return days.mid(0, count).join(u' ');
}

} // namespace

TEST_CASE("what a rule leaves open is once each period, in weeks from Monday, without an end")
{
    const Recurrence rule = ruleOf(u"FREQ=WEEKLY"_s);
    CHECK(rule.period == RecurrencePeriod::Week);
    CHECK(rule.interval == 1);
    CHECK(rule.weekStart == Qt::Monday);
    CHECK(rule.days.isEmpty());
    CHECK_FALSE(rule.count.has_value());
    CHECK_FALSE(rule.until.has_value());
    CHECK(rule.exceptions.empty());
}

TEST_CASE("a rule may be written in any case, with its name before it, blanks within and lines behind")
{
    const Recurrence rule =
        ruleOf(u"\n rrule:freq=monthly; byday = mo, -1fr ,MO;bysetpos=2,-1;\n"
               "exdate;tzid=Europe/Berlin:20260203T093000, 20260303\n\nEXDATE:20260407T073000Z\n"_s);
    CHECK(rule.period == RecurrencePeriod::Month);
    CHECK(rule.days == QStringList{u"MO"_s, u"-1FR"_s});
    CHECK(rule.positions == std::vector{-1, 2});
    REQUIRE(rule.exceptions.size() == 3);
    CHECK(rule.exceptions[0].form == RecurrenceLimit::Form::WallClock);
    CHECK(rule.exceptions[0].at == QDateTime(QDate(2026, 2, 3), QTime(9, 30), Qt::UTC));
    CHECK(rule.exceptions[1].form == RecurrenceLimit::Form::Day);
    CHECK(rule.exceptions[2].form == RecurrenceLimit::Form::Instant);
}

TEST_CASE("numbers of a list stand once each, ascending")
{
    const Recurrence rule = ruleOf(u"FREQ=YEARLY;BYMONTH=12,3,12,1;BYMONTHDAY=31,-1,1"_s);
    CHECK(rule.months == QStringList{u"1"_s, u"3"_s, u"12"_s});
    CHECK(rule.monthDays == QStringList{u"-1"_s, u"1"_s, u"31"_s});
}

TEST_CASE("numbers are taken up to their limits and not beyond")
{
    CHECK(ruleOf(u"FREQ=DAILY;INTERVAL=1000"_s).interval == 1000);
    CHECK(wrongBecause(u"FREQ=DAILY;INTERVAL=1001"_s) == u"The recurrence has INTERVAL=1001, which cannot be read."_s);
    CHECK(ruleOf(u"FREQ=DAILY;COUNT=100000"_s).count == 100'000);
    CHECK(wrongBecause(u"FREQ=DAILY;COUNT=100001"_s).contains(u"COUNT=100001"_s));
    CHECK(ruleOf(u"FREQ=YEARLY;BYWEEKNO=2,51;BYDAY=MO"_s).weeks == QStringList{u"2"_s, u"51"_s});
    for (const QString &week : {u"1"_s, u"52"_s, u"53"_s, u"-1"_s})
        CHECK(wrongBecause(u"FREQ=YEARLY;BYDAY=MO;BYWEEKNO="_s + week)
              == u"Only the weeks 2 to 51 are taken: calendars disagree about those at the turn of the year."_s);
    CHECK(ruleOf(u"FREQ=YEARLY;BYDAY=53MO"_s).days == QStringList{u"53MO"_s});
    CHECK(wrongBecause(u"FREQ=YEARLY;BYDAY=54MO"_s) == u"There is no day \"54MO\"."_s);
    CHECK(wrongBecause(u"FREQ=YEARLY;BYMONTH=3;BYDAY=6MO"_s) == u"There is no day \"6MO\"."_s); // of a month
    CHECK(ruleOf(u"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=-366"_s).positions == std::vector{-366});
    CHECK(wrongBecause(u"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=367"_s).contains(u"BYSETPOS=367"_s));
}

TEST_CASE("a day that no month of the rule has is refused, one that some month has is not")
{
    const QString never = u"The recurrence asks for a day that no month has."_s;
    CHECK(wrongBecause(u"FREQ=YEARLY;BYMONTH=4,6,9,11;BYMONTHDAY=31"_s) == never);
    CHECK(wrongBecause(u"FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=-30"_s) == never);
    CHECK(ruleOf(u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"_s).monthDays == QStringList{u"29"_s});
    CHECK(ruleOf(u"FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=31"_s).months == QStringList{u"2"_s, u"3"_s});
}

TEST_CASE("a part that is named, empty or comes twice is refused; so is a list of nothing")
{
    CHECK(wrongBecause(u"FREQ=DAILY;COUNT="_s) == u"The recurrence has COUNT=, which cannot be read."_s);
    CHECK(wrongBecause(u"FREQ=WEEKLY;BYDAY=MO;BYDAY=TU"_s).contains(u"BYDAY=TU"_s));
    CHECK(wrongBecause(u"FREQ=DAILY;nonsense"_s)
          == u"The recurrence has the part \"NONSENSE\", which is not understood."_s);
    CHECK(wrongBecause(u"FREQ=WEEKLY;WKST=XX"_s).contains(u"WKST=XX"_s));
    // Otherwise it would recur as if nothing had been said.
    for (const QString &list : {u"BYDAY=,"_s, u"BYMONTH=,"_s, u"BYMONTHDAY=,,"_s, u"BYSETPOS=,"_s})
        CHECK(wrongBecause(u"FREQ=MONTHLY;"_s + list).contains(list));
}

TEST_CASE("what must not stand together is said in words")
{
    CHECK(wrongBecause(u"FREQ=DAILY;COUNT=2;UNTIL=20260101"_s)
          == u"A recurrence ends by COUNT or by UNTIL, not by both."_s);
    CHECK(wrongBecause(u"FREQ=WEEKLY;BYMONTHDAY=1"_s) == u"A weekly recurrence cannot have BYMONTHDAY."_s);
    CHECK(wrongBecause(u"FREQ=DAILY;BYDAY=2MO"_s)
          == u"\"2MO\" has a meaning only in a monthly or yearly recurrence."_s);
    CHECK(wrongBecause(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;BYMONTH=5"_s).startsWith(u"BYWEEKNO is understood"_s));
    CHECK(wrongBecause(u"FREQ=DAILY\nFREQ=WEEKLY"_s)
          == u"After the rule only EXDATE lines may follow, not \"FREQ=WEEKLY\"."_s);
    CHECK(wrongBecause(u"EXDATE:20260101"_s) == u"There is no recurrence rule."_s);
    CHECK(wrongBecause(u"FREQ=DAILY;UNTIL=20260101Z"_s)
          == u"\"20260101Z\" is not a date such as 20261231 or 20261231T140000Z."_s);
}

TEST_CASE("a week that begins on Sunday groups its days otherwise")
{
    // RFC 5545 3.8.5.3: every other week on Tuesday and Sunday, from Tuesday, 5 August 1997 on.
    const QDate start(1997, 8, 5);
    CHECK(daysFrom(u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"_s, start, 4) == u"08-05 08-10 08-19 08-24"_s);
    CHECK(daysFrom(u"FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"_s, start, 4) == u"08-05 08-17 08-19 08-31"_s);
}

TEST_CASE("published rules of reviews give the days that they are published with")
{
    // RFC 5545 3.8.5.3, all from 9:00 on.
    CHECK(daysFrom(u"FREQ=MONTHLY;BYDAY=-2MO"_s, QDate(1997, 9, 22), 4) == u"09-22 10-20 11-17 12-22"_s);
    CHECK(daysFrom(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2"_s, QDate(1997, 9, 29), 4)
          == u"09-29 10-30 11-27 12-30"_s);
    CHECK(daysFrom(u"FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3"_s, QDate(1997, 9, 4), 9)
          == u"09-04 10-07 11-06"_s);
    CHECK(daysFrom(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, QDate(1997, 5, 12), 3) == u"05-12 05-11 05-17"_s);
    CHECK(daysFrom(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s, QDate(1997, 9, 2), 3) == u"02-13 03-13 11-13"_s);
}
