// SPDX-License-Identifier: GPL-3.0-or-later
// What limits rest on: a window, the first readings, a phase; and the limits that stand beside them.
#include <core/entities/metric.h>
#include <proof/process_chart.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate firstMonth(2024, 1, 1);

std::vector<Measurement> monthsOf(const std::vector<double> &values)
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({firstMonth.addMonths(int(series.size())), value});
    return series;
}

// Twelve months about 10, mean 10.1667 and mean moving range 16 / 11; then twelve about 5.
const std::vector<double> stepDown = {10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10, 5, 6, 4, 5, 6, 5, 4, 6, 5, 4, 6, 5};
constexpr double oldMean = 122.0 / 12;
constexpr double oldReach = 2.66 * 16 / 11;

int flagged(const ProcessChart &chart, qsizetype from, qsizetype to)
{
    int count = 0;
    for (qsizetype i = from; i < to; ++i)
        count += chart.points[size_t(i)].signs.isCommonCause() ? 0 : 1;
    return count;
}

ChartOptions downwards()
{
    ChartOptions options;
    options.direction = Direction::Down;
    return options;
}

} // namespace

TEST_CASE("limits of a window go on both ways, and every reading is judged against them")
{
    std::vector<double> values = {10, 9, 11}; // before the window
    values.insert(values.end(), stepDown.begin(), stepDown.end());
    ChartOptions options = downwards();
    options.frozen = {.from = firstMonth.addMonths(3), .to = firstMonth.addMonths(14)};
    const ProcessChart chart = processChart(monthsOf(values), options);
    REQUIRE(chart.phases.size() == 1);
    const ChartPhase &phase = chart.phases.front();
    CHECK(phase.basis == PhaseBasis::Baseline);
    CHECK(phase.baseFirst == 3);
    CHECK(phase.baseCount == 12);
    CHECK(phase.limits.points == 12);
    CHECK_FALSE(phase.limits.isTrial());
    for (const ChartPoint &point : chart.points) {
        CHECK(point.centre == Approx(oldMean));
        CHECK(point.upper == Approx(oldMean + oldReach));
    }
    CHECK(flagged(chart, 0, 14) == 0); // the next one is below the mean already: the run begins with it
    CHECK(flagged(chart, 15, 27) == 12);
    CHECK(chart.variation == Variation::Improvement);
    // Over all readings every old point would be a concern.
    CHECK(flagged(processChart(monthsOf(values), downwards()), 0, 15) == 15);
}

TEST_CASE("without window and phase the first twelve are locked once there are more")
{
    ChartOptions options = downwards();
    options.locksFirst = true;
    const ProcessChart chart = processChart(monthsOf(stepDown), options);
    CHECK(chart.phases.front().basis == PhaseBasis::First);
    CHECK(chart.phases.front().limits.mean == Approx(oldMean));
    const ProcessChart young = processChart(monthsOf({stepDown.begin(), stepDown.begin() + 12}), options);
    CHECK(young.phases.front().basis == PhaseBasis::All);
    const ProcessChart trial = processChart(monthsOf({stepDown.begin(), stepDown.begin() + 7}), options);
    CHECK(trial.phases.front().limits.isTrial());
    options.phaseStarts = {firstMonth.addMonths(12)};
    for (const ChartPhase &phase : processChart(monthsOf(stepDown), options).phases)
        CHECK(phase.basis == PhaseBasis::Phase);
}

TEST_CASE("a new phase has the old limits beside it, and the points that proved the step are marked against them")
{
    ChartOptions options = downwards();
    options.phaseStarts = {firstMonth.addMonths(12)};
    options.frozen = {.from = firstMonth, .to = firstMonth.addMonths(11)};
    options.continuesOld = true;
    std::vector<double> values = stepDown;
    values.insert(values.end(), {5, 6, 4, 5}); // beyond the twelfth of the phase: judged by its own limits alone
    const ProcessChart chart = processChart(monthsOf(values), options);
    REQUIRE(chart.phases.size() == 2);
    CHECK(chart.phases[0].basis == PhaseBasis::Baseline);
    CHECK(chart.phases[1].basis == PhaseBasis::Phase);
    REQUIRE(chart.beside.size() == 1);
    CHECK(chart.beside.front().kind == LimitsBeside::Kind::Old);
    CHECK(chart.beside.front().first == 12);
    CHECK(chart.beside.front().count == 16);
    CHECK(chart.beside.front().mean == Approx(oldMean));
    CHECK(chart.beside.front().points.front().lower == Approx(oldMean - oldReach));
    CHECK(flagged(chart, 0, 12) == 0);
    CHECK(flagged(chart, 12, 24) == 12);
    CHECK(flagged(chart, 24, 28) == 0);
    for (size_t i = 12; i < 28; ++i)
        CHECK(chart.points[i].provesStep == (i < 24));
    CHECK(chart.variation == Variation::CommonCause);
}

TEST_CASE("a window that straddles two phases gives limits to neither")
{
    ChartOptions options = downwards();
    options.phaseStarts = {firstMonth.addMonths(6)};
    options.frozen = {.from = firstMonth, .to = firstMonth.addMonths(11)};
    for (const ChartPhase &phase : processChart(monthsOf(stepDown), options).phases)
        CHECK(phase.basis == PhaseBasis::Phase);
}

TEST_CASE("limits of now stand beside those that judge, but not beside a phase of their own")
{
    ChartOptions options = downwards();
    options.frozen = {.from = firstMonth, .to = firstMonth.addMonths(11)};
    const std::vector<Measurement> series = monthsOf(stepDown);
    const ProcessLimits since = processLimits(std::span(stepDown).subspan(12), Screening::On);
    ProcessChart chart = processChart(series, options);
    addLimitsNow(chart, firstMonth.addMonths(12), since);
    REQUIRE(chart.beside.size() == 1);
    CHECK(chart.beside.front().kind == LimitsBeside::Kind::Now);
    CHECK(chart.beside.front().first == 12);
    CHECK(chart.beside.front().points.size() == 12);
    CHECK(chart.beside.front().mean == Approx(61.0 / 12));
    options.phaseStarts = {firstMonth.addMonths(12)};
    ProcessChart phased = processChart(series, options);
    addLimitsNow(phased, firstMonth.addMonths(12), since);
    CHECK(phased.beside.empty());
}

// Forty weeks with limits recalculated after twenty: the published answer of the case is what freezing the first twelve
// of each part gives.
TEST_CASE("each phase has its first twelve readings for limits, and keeps them while new ones arrive")
{
    const std::vector<double> weeks = {20, 24, 18, 22, 26, 21, 19, 23, 25, 20, 22, 24, 23, 19, 26, 21, 24, 20, 25, 22,
                                       12, 15, 10, 14, 16, 11, 13, 15, 12, 14, 10, 13, 9,  8,  10, 9,  8,  11, 9,  10};
    std::vector<Measurement> series;
    for (const double value : weeks)
        series.push_back({QDate(2025, 1, 6).addDays(7 * std::ssize(series)), value});
    ChartOptions options = downwards();
    options.phaseStarts = {series[20].on};
    options.locksFirst = true;
    const ProcessChart chart = processChart(series, options);
    REQUIRE(chart.phases.size() == 2);
    const ProcessLimits &before = chart.phases[0].limits;
    CHECK(before.mean == Approx(22));
    CHECK(before.lower == Approx(12.3273).margin(1e-4));
    CHECK(before.upper == Approx(31.6727).margin(1e-4));
    const ProcessLimits &after = chart.phases[1].limits;
    CHECK(after.mean == Approx(12.9167).margin(1e-4));
    CHECK(after.lower == Approx(4.453).margin(1e-3));
    CHECK(after.upper == Approx(21.3803).margin(1e-4));
    CHECK(chart.phases[1].basis == PhaseBasis::Phase);
    CHECK(chart.phases[1].baseCount == 12);
    CHECK(flagged(chart, 0, 32) == 0);
    for (size_t i = 32; i < 40; ++i)
        CHECK(chart.points[i].signs.has(Signal::Shift));
    CHECK(chart.variation == Variation::Improvement);
    series.push_back({series.back().on.addDays(7), 30});
    CHECK(processChart(series, options).phases[1].limits.upper == after.upper);
}

TEST_CASE("readings that are all the same vary by nothing and promise what they are")
{
    const std::vector<Measurement> series = monthsOf(std::vector<double>(15, 100));
    ChartOptions options;
    options.direction = Direction::Up;
    options.locksFirst = true;
    const auto judged = [&](double target) {
        options.target = target;
        return processChart(series, options);
    };
    CHECK(judged(95).assurance == Assurance::Pass);
    CHECK(judged(100).assurance == Assurance::HitOrMiss);
    CHECK(judged(101).assurance == Assurance::Fail);
    CHECK(judged(std::nan("")).assurance == Assurance::Unknown);
    const ProcessChart chart = judged(95);
    CHECK(chart.variation == Variation::CommonCause);
    CHECK(flagged(chart, 0, 15) == 0);
    CHECK(chart.phases.back().limits.mean == 100);
    // Constant only as far as the limits rest on: nothing can be said.
    std::vector<double> dropped(15, 100);
    dropped.back() = 60;
    CHECK(processChart(monthsOf(dropped), options).assurance == Assurance::Unknown);
}
