// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them, whatever their locale.
#include <core/date_text.h>
#include <core/entities/improvement.h>
#include <core/entities/metric.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 30);

QDate firstOf(const QString &text)
{
    const std::optional<NamedDays> days = daysNamed(text, today);
    return days ? days->first : QDate();
}

bool isMonthText(const QString &text, QDate first)
{
    const std::optional<NamedDays> days = daysNamed(text, today);
    return days && days->length == NamedDays::Length::Month && days->first == first
        && days->last == first.addMonths(1).addDays(-1);
}

const Field &fieldNamed(const EntityType &type, QStringView name) { return *type.find(name); }

} // namespace

TEST_CASE("days are read by a form that allows one reading")
{
    for (const QString &text :
         {u"2026-03-31"_s, u"2026/3/31"_s, u"2026.03.31"_s, u"31 March 2026"_s, u"31. März 2026"_s, u"31-Mar-26"_s,
          u"March 31, 2026"_s, u"Tue, 31 Mar 2026"_s, u"31 de marzo de 2026"_s, u"31st March 2026"_s, u"'2026-03-31"_s,
          u"  31/Mar/2026 "_s, u"31 mrt 2026"_s}) {
        INFO(text.toStdString());
        CHECK(firstOf(text) == QDate(2026, 3, 31));
    }
    CHECK(firstOf(u"Today"_s) == today);
    CHECK(firstOf(u"heute"_s) == today);
    CHECK(firstOf(u"aujourd\u2019hui"_s) == today);
    CHECK_FALSE(daysNamed(u"today"_s, QDate()));
}

TEST_CASE("months and quarters are read as such")
{
    for (const QString &text :
         {u"Jan-25"_s, u"Jan 2025"_s, u"January 2025"_s, u"jan. 2025"_s, u"2025-01"_s, u"01/2025"_s, u"01.2025"_s,
          u"2025/01"_s, u"Jan '25"_s, u"enero de 2025"_s, u"2025 Jan"_s, u"Jan/25"_s, u"Januar 2025"_s}) {
        INFO(text.toStdString());
        CHECK(isMonthText(text, QDate(2025, 1, 1)));
    }
    CHECK(isMonthText(u"Aug 99"_s, QDate(1999, 8, 1)));
    for (const QString &text : {u"Q3 2026"_s, u"q3/2026"_s, u"2026-Q3"_s, u"2026 Q3"_s, u"Q3'26"_s, u"T3 2026"_s,
                                u"3. Quartal 2026"_s, u"3rd quarter 2026"_s, u"Q3-2026"_s}) {
        INFO(text.toStdString());
        const std::optional<NamedDays> days = daysNamed(text, today);
        REQUIRE(days);
        CHECK(days->length == NamedDays::Length::Quarter);
        CHECK(days->first == QDate(2026, 7, 1));
        CHECK(days->last == QDate(2026, 9, 30));
    }
}

TEST_CASE("what may mean two days, or none, is not read")
{
    for (const QString &text :
         {u"Jan 25"_s, u"25-Jan"_s, u"Q5 2026"_s, u"Q3"_s, u"KW 12"_s, u"2026-13"_s, u"2026-02-31"_s, u"2026-13-01"_s,
          u"0000-00-00"_s, u"31 February 2026"_s, u"TBC"_s, u"Smarch 2026"_s, u"13/2025"_s, u""_s, u"soon"_s,
          u"01/06/25"_s, u"FY26 Q3"_s, u"maybe 2026"_s, u"May be 2026"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(daysNamed(text, today));
    }
}

TEST_CASE("numbers are a day where one order of them is one")
{
    CHECK(dayOfNumbers(u"28/11/2026"_s) == QDate(2026, 11, 28));
    CHECK(dayOfNumbers(u"11/28/2026"_s) == QDate(2026, 11, 28));
    CHECK(dayOfNumbers(u"28/11/26"_s) == QDate(2026, 11, 28));
    CHECK(dayOfNumbers(u"5/5/2026"_s) == QDate(2026, 5, 5));
    CHECK(dayOfNumbers(u"1.5.2026"_s) == QDate(2026, 5, 1)); // points put the day first
    for (const QString &text : {u"01/06/25"_s, u"1/6/2025"_s, u"31/31/2026"_s, u"5.28.2026"_s, u"26-11-28"_s,
                                u"1/6/202"_s, u"28/11-2026"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(dayOfNumbers(text).isValid());
    }
}

TEST_CASE("a deadline is the end of its month, other days its begin, and a quarter its end")
{
    const NamedDays march = *daysNamed(u"Mar 2025"_s, today);
    CHECK(dayKept(march, fieldNamed(entityType<Improvement>(), u"target_on")) == QDate(2025, 3, 31));
    CHECK(dayKept(march, fieldNamed(entityType<Improvement>(), u"raised_on")) == QDate(2025, 3, 1));
    CHECK(dayKept(march, fieldNamed(entityType<Reading>(), u"on")) == QDate(2025, 3, 1));
    CHECK(dayKept(*daysNamed(u"H1 2027"_s, today), fieldNamed(entityType<Reading>(), u"on")) == QDate(2027, 6, 30));
    CHECK(daysNamed(u"h2/26"_s, today)->first == QDate(2026, 7, 1));
    CHECK(dayKept(*daysNamed(u"Q3 2026"_s, today), fieldNamed(entityType<Reading>(), u"on")) == QDate(2026, 9, 30));
}
