// SPDX-License-Identifier: GPL-3.0-or-later
// Published and hand-computed results: limits, the traps of the rules, and near-constant data.
#include <core/entities/metric.h>
#include <support/test.h>

#include <proof/process_chart.h>
#include <proof/quarters.h>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

// By the rules of the R package, whose traps these are.
std::vector<PointSignals> signalsWithin(const std::vector<double> &values, double mean, double movingRange)
{
    ProcessLimits limits;
    limits.points = 20;
    limits.mean = mean;
    limits.movingRange = movingRange;
    limits.lower = mean - ProcessLimits::limitFactor * movingRange;
    limits.upper = mean + ProcessLimits::limitFactor * movingRange;
    limits.reach = ProcessLimits::limitFactor * movingRange;
    limits.problem = LimitsProblem::None;
    return signalsOf(values, limits, RuleSet::NhsR);
}

int countOf(const std::vector<PointSignals> &points, Signal signal)
{
    return int(std::ranges::count_if(points, [signal](const PointSignals &point) { return point.has(signal); }));
}

std::vector<Measurement> monthlySeries(const std::vector<double> &values, QDate from = QDate(2024, 1, 1))
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({from.addMonths(int(series.size())), value});
    return series;
}

} // namespace

TEST_CASE("one spike, with and without screening")
{
    const std::vector<double> values = {1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};
    const ProcessLimits screened = processLimits(values, Screening::On);
    CHECK(screened.mean == Approx(1.9444).margin(5e-5));
    CHECK(screened.movingRange == Approx(1.0));
    CHECK(screened.lower == Approx(-0.7156).margin(5e-5));
    CHECK(screened.upper == Approx(4.6044).margin(5e-5));
    const ProcessLimits plain = processLimits(values, Screening::Off);
    CHECK(plain.movingRange == Approx(1.8824).margin(5e-5));
    CHECK(plain.lower == Approx(-3.0626).margin(5e-5));
    CHECK(plain.upper == Approx(6.9515).margin(5e-5));
    for (const ProcessLimits &limits : {screened, plain}) {
        const auto points = signalsOf(values, limits);
        CHECK(points[4].has(Signal::Astronomical));
        CHECK(points[4].side == 1);
        CHECK(countOf(points, Signal::Astronomical) == 1);
    }
}

TEST_CASE("the built-in example of a published tool")
{
    const std::vector<double> values = {5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285,
                                        3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200};
    const ProcessLimits plain = processLimits(values, Screening::Off);
    CHECK(plain.mean == Approx(4135.50));
    CHECK(plain.movingRange == Approx(355.93).margin(0.005));
    CHECK(plain.lower == Approx(3188.72).margin(0.005));
    CHECK(plain.upper == Approx(5082.28).margin(0.005));
    CHECK(plain.upperRange == Approx(3.267 * plain.movingRange));
    const ProcessLimits screened = processLimits(values, Screening::On);
    CHECK(screened.movingRange == Approx(257.29).margin(0.005));
    CHECK(screened.lower == Approx(3451.12).margin(0.005));
    CHECK(screened.upper == Approx(4819.88).margin(0.005));
}

TEST_CASE("a tie breaks a trend; seven rising points across the mean are one trend")
{
    CHECK(countOf(signalsWithin({1, 2, 3, 3, 4, 5, 6, 7}, 4, 100), Signal::Trend) == 0);
    const auto rising = signalsWithin({1, 2, 3, 4, 5, 6, 7}, 4, 100);
    CHECK(countOf(rising, Signal::Trend) == 7);
    CHECK(std::ranges::all_of(rising, [](const PointSignals &point) { return point.side == 1; }));
    CHECK(countOf(signalsWithin({1, 2, 3, 4, 5, 6}, 4, 100), Signal::Trend) == 0);
    const auto shared = signalsWithin({1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1}, 4, 100);
    CHECK(shared[6].side == -1);
    CHECK(shared[5].side == 1);
}

TEST_CASE("two of three need one side, and count no point beyond the limit")
{
    // Mean 0, limits at 2.66, close beyond 1.7733.
    CHECK(countOf(signalsWithin({2, -2, 2}, 0, 1), Signal::TwoInThree) == 0);
    CHECK(countOf(signalsWithin({2, 2, -0.1}, 0, 1), Signal::TwoInThree) == 0);
    CHECK(countOf(signalsWithin({2, 0.1, 2}, 0, 1), Signal::TwoInThree) == 2);
    CHECK(countOf(signalsWithin({3, 2, 0.5}, 0, 1), Signal::TwoInThree) == 0);
    CHECK(countOf(signalsWithin({2, 1.77, 0.5}, 0, 1), Signal::TwoInThree) == 0);
}

TEST_CASE("a point on the mean breaks a shift")
{
    CHECK(countOf(signalsWithin({1, 1, 1, 1, 1, 1, 1}, 0, 10), Signal::Shift) == 7);
    CHECK(countOf(signalsWithin({1, 1, 1, 0, 1, 1, 1, 1}, 0, 10), Signal::Shift) == 0);
    CHECK(countOf(signalsWithin({1, 1, 1, 1e-12, 1, 1, 1, 1}, 0, 10), Signal::Shift) == 0);
    CHECK(countOf(signalsWithin({-1, -1, -1, -1, -1, -1}, 0, 10), Signal::Shift) == 0);
}

TEST_CASE("a point bears every rule that applies, its side from the first")
{
    const auto points = signalsWithin({1, 1.1, 1.2, 1.3, 1.4, 1.5, 9}, 0, 1);
    CHECK(signalNames(points[6]) == QStringList{u"astronomical"_s, u"trend"_s, u"shift"_s});
    CHECK(signalNames(points[0]) == QStringList{u"trend"_s, u"shift"_s});
}

TEST_CASE("near-constant data is not judged")
{
    const ProcessLimits constant = processLimits(std::vector<double>(20, 7.5), Screening::Off);
    CHECK(constant.problem == LimitsProblem::NearConstant);
    CHECK(constant.mean == Approx(7.5));
    CHECK(std::isnan(constant.upper));
    std::vector<double> oneOther(20, 7.5);
    oneOther[9] = 8;
    CHECK(processLimits(oneOther, Screening::On).problem == LimitsProblem::NearConstant);
    const auto points = signalsOf(oneOther, processLimits(oneOther, Screening::On));
    CHECK(std::ranges::all_of(points, &PointSignals::isCommonCause));
    CHECK(processLimits(std::vector<double>{1}, Screening::Off).problem == LimitsProblem::TooFewPoints);
    CHECK(processLimits(std::vector<double>{}, Screening::Off).problem == LimitsProblem::TooFewPoints);
    // Tiny numbers are numbers: their size alone makes nothing constant.
    CHECK(processLimits(std::vector<double>{1e-9, 2e-9, 1e-9, 3e-9}, Screening::Off).isJudgeable());
}

TEST_CASE("phases have limits of their own, on trial below twelve points")
{
    std::vector<double> values;
    for (int i = 0; i < 12; ++i)
        values.push_back(i % 2 ? 11 : 9);
    for (int i = 0; i < 6; ++i)
        values.push_back(i % 2 ? 21 : 19);
    ChartOptions options;
    options.phaseStarts = {QDate(2025, 1, 1), QDate(2020, 1, 1), QDate(2030, 1, 1)};
    const ProcessChart chart = processChart(monthlySeries(values), options);
    REQUIRE(chart.phases.size() == 2);
    CHECK(chart.phases[0].limits.mean == Approx(10));
    CHECK_FALSE(chart.phases[0].limits.isTrial());
    CHECK(chart.phases[1].first == 12);
    CHECK(chart.phases[1].limits.mean == Approx(20));
    CHECK(chart.phases[1].limits.movingRange == Approx(2));
    CHECK(chart.phases[1].limits.isTrial());
    CHECK(std::isnan(chart.points[12].movingRange));
    CHECK(processChart({}, options).phases.empty());
}

TEST_CASE("variation by the latest point, assurance by the limits; a target on a limit is hit or miss")
{
    std::vector<double> values = {10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 30};
    for (const auto &[direction, variation] :
         {std::pair(Direction::Up, Variation::Improvement), std::pair(Direction::Down, Variation::Concern),
          std::pair(Direction::Neutral, Variation::Neutral)}) {
        ChartOptions options;
        options.direction = direction;
        options.screening = Screening::On;
        const ProcessChart chart = processChart(monthlySeries(values), options);
        CHECK(chart.variation == variation);
        CHECK(chart.variationSide == 1);
        CHECK(chart.assurance == Assurance::Unknown);
    }
    const ProcessLimits limits =
        processLimits(std::vector<double>{10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10}, Screening::Off);
    CHECK(assuranceOf(limits, Direction::Up, limits.upper + 1) == Assurance::Fail);
    CHECK(assuranceOf(limits, Direction::Down, limits.upper + 1) == Assurance::Pass);
    CHECK(assuranceOf(limits, Direction::Up, limits.lower - 1) == Assurance::Pass);
    CHECK(assuranceOf(limits, Direction::Down, limits.lower - 1) == Assurance::Fail);
    CHECK(assuranceOf(limits, Direction::Up, limits.upper) == Assurance::HitOrMiss);
    CHECK(assuranceOf(limits, Direction::Down, limits.lower) == Assurance::HitOrMiss);
    CHECK(assuranceOf(limits, Direction::Neutral, limits.upper + 1) == Assurance::Unknown);
}

TEST_CASE("a quarter with fewer readings than its frequency gives is short, and so is what is compared with it")
{
    std::vector<QuarterReading> series;
    for (int month = 0; month < 7; ++month) // three, three and one
        series.push_back({.on = QDate(2026, 1, 1).addMonths(month), .value = 10.0 + month});
    const auto monthly = quarters(series, 1, 100, Frequency::Monthly);
    REQUIRE(monthly.size() == 3);
    CHECK(monthly[1].expected == 3);
    CHECK_FALSE(monthly[1].isShort());
    CHECK_FALSE(monthly[1].isComparedWithShort);
    CHECK(monthly[2].readings == 1);
    CHECK(monthly[2].isShort());
    CHECK(monthly[2].isComparedWithShort);
    CHECK(quarters(series, 1, 100, Frequency::Quarterly)[2].expected == 1);
    CHECK(quarters(series, 1, 100, Frequency::Weekly)[0].expected == 12); // 90 days
    CHECK(quarters(series, 1, 100, Frequency::Daily)[0].expected == 64); // Mondays to Fridays
    CHECK_FALSE(quarters(series, 1, 100)[2].isShort()); // nobody said how often
}

TEST_CASE("quarters follow the register's year; a gap has no change")
{
    const auto reading = [](int month, double value, double part = std::nan(""), double whole = std::nan("")) {
        return QuarterReading{QDate(2026, 1, 15).addMonths(month - 1), value, part, whole};
    };
    const std::vector<QuarterReading> series = {reading(1, 10), reading(3, 20), reading(4, 50, 1, 2),
                                                reading(5, 20, 1, 5), reading(10, 7)};
    const auto calendar = quarters(series, 1, 100);
    REQUIRE(calendar.size() == 3);
    CHECK(calendar[0].name == u"2026-Q1"_s);
    CHECK(calendar[0].mean == Approx(15));
    CHECK(std::isnan(calendar[0].change));
    CHECK(calendar[1].basis == QuarterBasis::Sums);
    CHECK(calendar[1].mean == Approx(100.0 * 2 / 7));
    CHECK(calendar[1].meanOfReadings == Approx(35));
    CHECK(calendar[1].change == Approx(100.0 * 2 / 7 - 15));
    CHECK(calendar[2].name == u"2026-Q4"_s);
    CHECK(std::isnan(calendar[2].change));
    const auto fiscal = quarters(series, 4, 100);
    CHECK(fiscal[0].name == u"2025-Q4"_s);
    CHECK(fiscal[1].name == u"2026-Q1"_s);
}
