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
