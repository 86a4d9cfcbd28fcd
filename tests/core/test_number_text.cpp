// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people and programs write them.
#include <core/number_text.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

TEST_CASE("no group of thousands begins with a lone zero")
{
    CHECK(numberIn(u"0.952"_s, DecimalMark::Point) == 0.952);
    CHECK_FALSE(numberIn(u"0.952"_s, DecimalMark::Comma));
    CHECK_FALSE(numberIn(u"0,952"_s, DecimalMark::Point));
    CHECK(numberIn(u"1.234"_s, DecimalMark::Comma) == 1234);
    CHECK(numberOfOneReading(u"0,952"_s) == 0.952);
}

TEST_CASE("an apostrophe in front and blanks that do not break are no part of a number")
{
    CHECK(numberIn(u"'8.25"_s, DecimalMark::Point) == 8.25);
    CHECK(numberIn(u" 3.5\u00a0"_s, DecimalMark::Point) == 3.5);
    CHECK(numberIn(u"12\u00a0000"_s, DecimalMark::Point) == 12'000);
    CHECK(numberIn(u"95,2 %"_s, DecimalMark::Comma) == 95.2);
}

TEST_CASE("a number that can be read in one way only needs no locale")
{
    CHECK(numberOfOneReading(u"12.000,50"_s) == 12'000.5);
    CHECK(numberOfOneReading(u"12,000.50"_s) == 12'000.5);
    CHECK(numberOfOneReading(u"12 000"_s) == 12'000);
    CHECK(numberOfOneReading(u"7,5"_s) == 7.5);
    CHECK_FALSE(numberOfOneReading(u"1,234"_s)); // thousands, or decimals
    CHECK_FALSE(numberOfOneReading(u"12k"_s)); // of what
    CHECK_FALSE(numberOfOneReading(u"1.2m"_s));
    CHECK(numberOfOneReading(u"£4.5k"_s) == 4500);
    CHECK(numberOfOneReading(u"-€ 1.2m"_s) == -1'200'000);
    CHECK(numberOfOneReading(u"EUR 8.200,00"_s) == 8200);
    CHECK(numberOfOneReading(u"3 Tsd. €"_s) == 3000);
    CHECK(numberOfOneReading(u"6000 GBP/yr"_s) == 6000);
    CHECK(numberOfOneReading(u"(2,000.00)"_s) == -2000);
    CHECK_FALSE(numberOfOneReading(u"10-15k"_s));
}

TEST_CASE("an amount says whether it comes every year, and in which currency it is")
{
    for (const QString &yearly :
         {u"£4.5k p.a."_s, u"500/year"_s, u"500 / yr"_s, u"EUR 500 per year"_s, u"500 € a year"_s,
          u"12,5 Mio. € pro Jahr"_s, u"500 annually"_s, u"$20 Per Annum"_s, u"500 pa"_s}) {
        INFO(yearly.toStdString());
        CHECK(isYearlyAmount(yearly));
        CHECK(numberOfOneReading(yearly));
    }
    for (const QString &other :
         {u"£4.5k"_s, u"500 once"_s, u"500 EUR one-off"_s, u"500 per month"_s, u"per year"_s, u""_s}) {
        INFO(other.toStdString());
        CHECK_FALSE(isYearlyAmount(other));
    }
    CHECK(numberOfOneReading(u"500 EUR one-off"_s) == 500);
    CHECK_FALSE(numberOfOneReading(u"500 per month"_s));
    CHECK(currencyIn(u"£4.5k p.a."_s) == u"£"_s);
    CHECK(currencyIn(u"500 EUR per year"_s) == u"EUR"_s);
    CHECK(currencyIn(u"500"_s).isEmpty());
}
