// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/metric.h>
#include <proof/chart_views.h>
#include <support/test.h>

using namespace Ratchet;
using namespace Ratchet::Test;

namespace {

ProcessChart viewsChart(const std::vector<double> &values, const std::vector<QDate> &phases = {},
                        ProcessChartType type = ProcessChartType::Individuals)
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({QDate(2025, 1, 1).addMonths(int(series.size())), value});
    ChartOptions options;
    options.phaseStarts = phases;
    options.type = type;
    return processChart(series, options);
}

} // namespace

TEST_CASE("moving ranges have their own limit, and a signal only beyond it")
{
    // Ranges 1 1 1 1 20 20 1: mean 45/7, limit 3.267 times that.
    const ProcessChart ranges = movingRangeChart(viewsChart({1, 2, 1, 2, 1, 21, 1, 2}));
    REQUIRE(ranges.points.size() == 7);
    CHECK(ranges.points[0].on == QDate(2025, 2, 1));
    CHECK(ranges.points[0].centre == Approx(45.0 / 7));
    CHECK(ranges.points[0].upper == Approx(3.267 * 45.0 / 7));
    CHECK(ranges.points[0].lower == 0);
    for (const ChartPoint &point : ranges.points)
        CHECK(point.signs.isCommonCause()); // eight in a row on one side would be a shift of values
    const ProcessChart wild = movingRangeChart(viewsChart({1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 40, 41, 40, 41}));
    CHECK(wild.points[9].signs.has(Signal::Astronomical));
    CHECK(std::ranges::count_if(wild.points, [](const ChartPoint &point) { return !point.signs.isCommonCause(); })
          == 1);
}

TEST_CASE("the first point of a phase has no moving range, and each phase its own limit")
{
    const ProcessChart ranges = movingRangeChart(viewsChart({1, 3, 1, 3, 10, 11, 10, 11}, {QDate(2025, 5, 1)}));
    REQUIRE(ranges.points.size() == 6);
    REQUIRE(ranges.phases.size() == 2);
    CHECK(ranges.points[2].centre == 2);
    CHECK(ranges.points[3].on == QDate(2025, 6, 1));
    CHECK(ranges.points[3].centre == 1);
}

TEST_CASE("limits that do not rest on moving ranges have no such chart")
{
    CHECK(movingRangeChart(viewsChart({4, 5, 6, 5, 4, 7}, {}, ProcessChartType::C)).points.empty());
    CHECK(movingRangeChart(viewsChart({5, 5, 5, 5})).points.empty());
}

TEST_CASE("a run chart is the same points around their median, without limits")
{
    const ProcessChart run = runChartOf(viewsChart({1, 9, 2, 8, 3, 50, 1, 9, 2, 8, 3, 7}), Direction::Down);
    REQUIRE(run.points.size() == 12);
    CHECK(run.points[0].value == 1);
    CHECK(run.points[0].centre == 5); // between 3 and 7
    CHECK(std::isnan(run.points[0].upper));
    CHECK(run.rules == RuleSet::Anhoej);
    // Fourteen low, then fourteen high: longer than chance leads to expect.
    std::vector<double> stepped;
    for (int i = 0; i < 28; ++i)
        stepped.push_back((i < 14 ? 10 : 20) + i % 3);
    CHECK(runChartOf(viewsChart(stepped), Direction::Down).points[3].signs.has(Signal::LongRun));
}
