// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/clock_text.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("times are said to the minute, in every locale")
{
    const QTime time(14, 5, 37);
    const QDateTime at(QDate(2026, 3, 31), time, Qt::UTC);
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry)) {
        INFO(locale.name());
        const QString seconds = locale.toString(37);
        REQUIRE(clockText(time, locale).contains(locale.toString(5)));
        REQUIRE_FALSE(clockText(time, locale).contains(seconds));
        // No letter of a format is left; "e pasdites" is how Albanian says p.m.
        REQUIRE_FALSE(clockText(time, locale).remove(locale.pmText(), Qt::CaseInsensitive).contains(u's'));
        REQUIRE(dayAndClockText(at, locale).contains(clockText(time, locale).trimmed()));
    }
}

TEST_CASE("a day and its time are written as the country does")
{
    const QDateTime at(QDate(2026, 3, 31), QTime(9, 30), Qt::UTC);
    CHECK(dayAndClockText(at, QLocale(QLocale::German, QLocale::Germany)) == u"31.03.26 09:30"_s);
    CHECK(clockText(QTime(21, 15), QLocale(QLocale::English, QLocale::UnitedKingdom)) == u"21:15"_s);
}

TEST_CASE("who reads a clock of twelve hours is told which half of the day it is, and no seconds")
{
    const QLocale america(QLocale::English, QLocale::UnitedStates);
    // Newer locale data have a narrow blank before "PM".
    const auto plain = [](QString text) { return text.replace(QChar(0x202f), u' ').replace(QChar(0xa0), u' '); };
    CHECK(plain(clockText(QTime(0, 5, 59), america)) == u"12:05 AM"_s);
    CHECK(plain(clockText(QTime(12, 0), america)) == u"12:00 PM"_s);
    CHECK(plain(clockText(QTime(23, 59, 59), america)) == u"11:59 PM"_s); // never rounded into the next day
    const QDateTime at(QDate(2026, 1, 2), QTime(13, 30), Qt::UTC);
    CHECK(plain(dayAndClockText(at, america)) == u"1/2/26 1:30 PM"_s);
}
