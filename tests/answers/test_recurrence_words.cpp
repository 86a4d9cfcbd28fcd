// SPDX-License-Identifier: GPL-3.0-or-later
#include <calendar/recurrence_rule.h>
#include <support/test.h>

#include <calendar/recurrence_words.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

QString words(const QString &rule)
{
    const QDateTime start(QDate(2026, 1, 15), QTime(10, 0), Qt::UTC); // a Thursday
    return recurrenceWords(valueOf(parseRecurrence(rule)), start, QLocale(QLocale::English, QLocale::UnitedKingdom));
}

} // namespace

TEST_CASE("a recurrence is said in words")
{
    CHECK(words(u"FREQ=MONTHLY;BYDAY=3TH;BYMONTH=1,2,3,4,5,6,7,9,10,11,12"_s)
          == "every third Thursday of the month, except August"_L1);
    CHECK(words(u"FREQ=MONTHLY;BYDAY=TH;BYSETPOS=3"_s) == "every third Thursday of the month"_L1);
    CHECK(words(u"FREQ=MONTHLY;BYDAY=1MO,3MO"_s) == "every first and third Monday of the month"_L1);
    CHECK(words(u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s) == "every last working day of the month"_L1);
    CHECK(words(u"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR"_s).startsWith("every 3 month"_L1));
    CHECK(words(u"FREQ=MONTHLY;BYMONTHDAY=-1"_s) == "on the last day of every month"_L1);
    CHECK(words(u"FREQ=MONTHLY"_s) == "on day 15 of every month"_L1);
    CHECK(words(u"FREQ=DAILY"_s) == "every day"_L1);
    CHECK(words(u"FREQ=WEEKLY"_s) == "every Thursday"_L1);
    CHECK(words(u"FREQ=WEEKLY;BYDAY=TH,MO"_s) == "every Monday and Thursday"_L1);
    CHECK(words(u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s) == "every working day"_L1);
    CHECK(words(u"FREQ=YEARLY;BYDAY=1MO;BYMONTH=3"_s) == "every year on the first Monday of March"_L1);
    CHECK(words(u"FREQ=YEARLY"_s) == "every year on day 15 of January"_L1);
    CHECK(words(u"FREQ=WEEKLY;BYMONTH=3,4;UNTIL=20261231"_s)
          == "every Thursday, only in March and April, until 31/12/2026"_L1);
    CHECK(words(u"FREQ=WEEKLY\nEXDATE:20261224T100000"_s) == "every Thursday, not on 24/12/2026"_L1);
}

TEST_CASE("what no sentence fits is quoted, never told wrongly")
{
    CHECK(words(u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s) == "by the rule FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_L1);
    CHECK(words(u"FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13"_s).startsWith("by the rule"_L1));
    CHECK(words(u"FREQ=MONTHLY;BYDAY=1MO,2TU"_s).startsWith("by the rule"_L1));
    CHECK(words(u"FREQ=MONTHLY;BYDAY=-2FR"_s).startsWith("by the rule"_L1));
    CHECK(words(u"FREQ=YEARLY;BYDAY=20MO"_s).startsWith("by the rule"_L1));
    CHECK(words(u"FREQ=MONTHLY;BYDAY=MO,TU"_s).startsWith("by the rule"_L1));
}

TEST_CASE("a recurrence is written so that the same is read from it")
{
    for (const QString &rule :
         {u"FREQ=MONTHLY;BYMONTH=1,2;BYDAY=3TH"_s, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=10"_s,
          u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s, u"FREQ=WEEKLY;BYDAY=SU;WKST=SU"_s,
          u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20261231T100000Z"_s,
          u"FREQ=MONTHLY;BYMONTHDAY=-1\nEXDATE;VALUE=DATE:20261231\nEXDATE:20270131T100000,20270228T100000"_s})
        CHECK(recurrenceText(valueOf(parseRecurrence(rule))) == rule);
    // Said otherwise, but the same: the library needs every month named.
    CHECK(recurrenceText(valueOf(parseRecurrence(u"FREQ=YEARLY;BYMONTHDAY=1"_s)))
          == "FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=1"_L1);
}
