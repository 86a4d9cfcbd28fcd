// SPDX-License-Identifier: GPL-3.0-or-later
// How durations are written, and what unit plain numbers have.
#include <exchange/patterns/duration_pattern.h>
#include <exchange/patterns/number_pattern.h>
#include <exchange/tickets/duration_unit.h>
#include <exchange/tickets/work_span.h>

#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Seconds of a text that bears its unit, with a decimal point and days of eight hours; -1: it does not fit.
double secondsOfText(const QString &text, const QString &numbers = decimalPointPattern())
{
    const std::optional<DurationText> found = durationTextIn(text);
    if (!found || found->isPlain())
        return -1;
    return secondsOf(*found, numbers, DurationUnit::Hours, 8).value_or(-1);
}

UnitFinding unitOf(const QString &header, const std::vector<double> &numbers, bool isMonth = false)
{
    std::vector<PlainEntry> entries;
    for (const double number : numbers)
        entries.push_back({.number = number,
                           .person = u"ada"_s,
                           .on = QDate(2026, 3, 1).addDays(isMonth ? 0 : int(entries.size())),
                           .isMonth = isMonth,
                           .elapsed = {}});
    return findDurationUnit(header, entries, 8);
}

} // namespace

TEST_CASE("durations that bear their unit")
{
    CHECK(secondsOfText(u"7:30"_s) == 27'000);
    CHECK(secondsOfText(u"1:47:06"_s) == 6'426);
    CHECK(secondsOfText(u"0:00:59"_s) == 59);
    CHECK(secondsOfText(u"37:05:24"_s) == 133'524);
    CHECK(secondsOfText(u"01:30:00.5"_s) == 5'400.5);
    CHECK(secondsOfText(u"18:25 min"_s) == 1'105);
    CHECK(secondsOfText(u"59:59 min"_s) == 3'599);
    CHECK(secondsOfText(u"42 sec"_s) == 42);
    CHECK(secondsOfText(u"1:47:06 h"_s) == 6'426);
    CHECK(secondsOfText(u"7:30 hrs"_s) == 27'000);
    CHECK(secondsOfText(u"1d 2h 30m"_s) == (8 + 2.5) * 3'600);
    CHECK(secondsOfText(u"1w"_s) == 40 * 3'600);
    CHECK(secondsOfText(u"2h30m"_s) == 9'000);
    CHECK(secondsOfText(u"7h30"_s) == 27'000);
    CHECK(secondsOfText(u"90m"_s) == 5'400);
    CHECK(secondsOfText(u"18 MIN"_s) == 18 * 60); // no currency
    CHECK(secondsOfText(u"2 Std. 15 Min."_s) == 8'100);
    CHECK(secondsOfText(u"1 hour and 5 minutes"_s) == 3'900);
    CHECK(secondsOfText(u"1,5 h"_s, decimalCommaPattern()) == 5'400);
    CHECK(secondsOfText(u"1,5\u00a0h"_s, decimalCommaPattern()) == 5'400);
    CHECK(secondsOfText(u"-0:30"_s) == -1'800);
}

TEST_CASE("durations of ISO 8601, whose days are those of the calendar")
{
    CHECK(secondsOfText(u"PT37H05M24S"_s) == 133'524);
    CHECK(secondsOfText(u"PT8H"_s) == 28'800);
    CHECK(secondsOfText(u"PT0.5H"_s) == 1'800);
    CHECK(secondsOfText(u"PT0,5S"_s) == 0.5);
    CHECK(secondsOfText(u"P1DT2H"_s) == 26 * 3'600);
    CHECK(secondsOfText(u"-PT15M"_s) == -900);
    for (const QString &text : {u"P"_s, u"PT"_s, u"PTH"_s, u"P1"_s, u"PT1.2.3H"_s})
        CHECK_FALSE(durationTextIn(text));
}

TEST_CASE("what is no duration is nothing, and a number alone has no unit")
{
    for (const QString &text : {u""_s, u"soon"_s, u"7:75"_s, u"1:2"_s, u"30m 2h"_s, u"1h 1h"_s, u"5 parsecs"_s,
                                u"50 %"_s, u"18:25 sec"_s, u"1:00:00 min"_s, u"2026-05-04"_s})
        CHECK_FALSE(durationTextIn(text));
    for (const QString &text : {u"7.5"_s, u"'8.25"_s, u"1'234.5"_s, u"8,25"_s, u" 8\u202f"_s, u"-2"_s}) {
        INFO(text);
        const std::optional<DurationText> found = durationTextIn(text);
        REQUIRE(found);
        CHECK(found->isPlain());
    }
    CHECK(secondsOf(*durationTextIn(u"'8.25"_s), decimalPointPattern(), DurationUnit::Hours, 8) == 8.25 * 3'600);
    CHECK(secondsOf(*durationTextIn(u"1'800"_s), decimalPointPattern(), DurationUnit::Seconds, 8) == 1'800);
    CHECK(secondsOf(*durationTextIn(u"8,25"_s), decimalCommaPattern(), DurationUnit::Days, 8) == 8.25 * 8 * 3'600);
    CHECK_FALSE(secondsOf(*durationTextIn(u"8,25"_s), decimalPointPattern(), DurationUnit::Hours, 8));
    CHECK(durationTextIn(u"1d 2h"_s)->hasDays());
    CHECK_FALSE(durationTextIn(u"2h"_s)->hasDays());
    CHECK(durationTextIn(u"18:25"_s)->isShortClock);
    CHECK_FALSE(durationTextIn(u"18:25:00"_s)->isShortClock);
    CHECK(clockText(5'100) == u"1:25:00"_s);
    CHECK(clockText(-59.6) == u"-0:01:00"_s);
}

TEST_CASE("headers name units")
{
    CHECK(unitOfHeader(u"Hours"_s) == DurationUnit::Hours);
    CHECK(unitOfHeader(u"Duration (h)"_s) == DurationUnit::Hours);
    CHECK(unitOfHeader(u"Duration (decimal)"_s) == DurationUnit::Hours);
    CHECK(unitOfHeader(u"Improvement hours"_s) == DurationUnit::Hours);
    CHECK(unitOfHeader(u"Time Spent (seconds)"_s) == DurationUnit::Seconds);
    CHECK(unitOfHeader(u"timeSpentSeconds"_s) == DurationUnit::Seconds);
    CHECK(unitOfHeader(u"duration_minutes"_s) == DurationUnit::Minutes);
    CHECK(unitOfHeader(u"Aufwand in PT"_s) == DurationUnit::Days);
    CHECK(unitOfHeader(u"Dauer [Std.]"_s) == DurationUnit::Hours);
    for (const QString &header : {u"Time Spent"_s, u"Dauer"_s, u"Effort"_s, u"Hours or days"_s, u"Months"_s, u""_s})
        CHECK_FALSE(unitOfHeader(header));
    for (const DurationUnit unit : allDurationUnits)
        CHECK(durationUnitNamed(durationUnitName(unit)) == unit);
    CHECK_FALSE(durationUnitNamed(u"fortnights"));
}

TEST_CASE("the unit of plain numbers is told by what people can work, or asked")
{
    using Reason = UnitFinding::Reason;
    CHECK(unitOf(u"Time Spent"_s, {5'100, 28'800, 900, 30}).unit == DurationUnit::Seconds);
    CHECK(unitOf(u"Dauer"_s, {480, 450, 30}).unit == DurationUnit::Minutes);
    CHECK(unitOf(u"Dauer"_s, {7.5, 8, 4.25}).unit == DurationUnit::Hours);
    CHECK(unitOf(u"Dauer"_s, {7.5, 8, 4.25}).reason == Reason::Plausible);
    CHECK(unitOf(u"Effort"_s, {160, 152}, true).unit == DurationUnit::Hours);
    CHECK(unitOf(u"Hours"_s, {0.1, 0.2}).reason == Reason::Header); // little, and possible
    // Half days or half hours: nobody but the user knows.
    const UnitFinding asked = unitOf(u"Effort"_s, {0.5, 1, 1.5});
    CHECK_FALSE(asked.unit);
    CHECK(asked.possible == std::vector{DurationUnit::Hours, DurationUnit::Days});
    // The header cannot be right.
    const UnitFinding wrong = unitOf(u"Hours"_s, {480, 450, 30});
    CHECK_FALSE(wrong.unit);
    CHECK(wrong.possible == std::vector{DurationUnit::Minutes});
    CHECK(unitOf(u"Hours"_s, {7, 8, 80}).unit == DurationUnit::Hours); // one row is wrong, not the header
    // A team has more hours than a day: only those who wrote it know.
    CHECK_FALSE(
        findDurationUnit(u"Time"_s, {{.number = 5'100, .person = {}, .on = QDate(2026, 3, 1), .elapsed = {}}}, 8).unit);
}

TEST_CASE("start and end tell the unit of the number beside them")
{
    const UnitFinding found =
        findDurationUnit(u"Duration"_s,
                         {{.number = 90, .person = u"ada"_s, .on = QDate(2026, 3, 2), .elapsed = 5'400},
                          {.number = 15, .person = u"ada"_s, .on = QDate(2026, 3, 2), .elapsed = 900}},
                         8);
    CHECK(found.unit == DurationUnit::Minutes);
    CHECK(found.reason == UnitFinding::Reason::StartAndEnd);
}

TEST_CASE("from start to end, over midnight and where clocks are changed")
{
    const QTimeZone berlin("Europe/Berlin");
    const auto hours = [&berlin](const SpanCells &cells, QDate day) {
        return valueOf(workSpan(cells, day, u"dd/MM/yyyy"_s, berlin)).value().seconds / 3'600;
    };
    const QDate day(2026, 8, 31);
    CHECK(hours({u"09:00"_s, {}, u"17:30"_s}, day) == 8.5);
    CHECK(hours({u"22:30:00"_s, {}, u"01:15:00"_s}, day) == 2.75);
    CHECK(hours({u"22:30"_s, u"2026-09-01"_s, u"01:15"_s}, day) == 2.75);
    CHECK(hours({u"22:30"_s, u"01/09/2026"_s, u"01:15"_s}, day) == 2.75);
    CHECK(hours({u"10:00 PM"_s, {}, u"12:00 AM"_s}, day) == 2);
    CHECK(hours({u"22:00"_s, {}, u"24:00"_s}, day) == 2);
    CHECK(hours({u"8.15"_s, {}, u"12.00 Uhr"_s}, day) == 3.75);
    CHECK(hours({u"31/08/2026 22:00"_s, {}, u"01/09/2026 06:00"_s}, day) == 8);
    // The night of 25 October has an hour more, that of 29 March one less.
    CHECK(hours({u"22:00"_s, {}, u"06:00"_s}, QDate(2026, 10, 24)) == 9);
    CHECK(hours({u"22:00"_s, {}, u"06:00"_s}, QDate(2026, 3, 28)) == 7);
    CHECK(hours({u"2026-10-24T22:00:00+02:00"_s, {}, u"2026-10-25T06:00:00+0100"_s}, day) == 9);
    CHECK(hours({u"2026-08-31T22:00:00Z"_s, {}, u"2026-09-01 00:30:00+02:00"_s}, day) == 0.5);
    CHECK(valueOf(workSpan({u"22:00"_s, {}, u"06:00"_s}, QDate(2026, 10, 24), {}, berlin))->clockSeconds == 8 * 3'600);
    CHECK(valueOf(workSpan({u"22:00"_s, {}, u"06:00"_s}, day, {}, berlin))->crossesMidnight);
    CHECK_FALSE(valueOf(workSpan({u"22:00"_s, {}, u"24:00"_s}, day, {}, berlin))->crossesMidnight);
    CHECK_FALSE(valueOf(workSpan({u"22:00"_s, {}, {}}, day, {}, berlin)).has_value()); // still running
    CHECK(workSpan({u"22:00"_s, u"2026-08-30"_s, u"06:00"_s}, day, {}, berlin).error().what.contains(u"before"_s));
    CHECK(workSpan({u"25:00"_s, {}, u"06:00"_s}, day, {}, berlin).error().what.contains(u"\"25:00\""_s));
    CHECK(workSpan({u"22:00"_s, u"soon"_s, u"06:00"_s}, day, {}, berlin).error().what.contains(u"\"soon\""_s));
}
