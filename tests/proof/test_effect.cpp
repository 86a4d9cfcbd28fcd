// SPDX-License-Identifier: GPL-3.0-or-later
// Steps, change points, interrupted series and seasons: published and reference values, and what must never be claimed.
#include "reference_rows.h"

#include <core/entities/metric.h>
#include <support/test.h>

#include <proof/change_point.h>
#include <proof/effect.h>
#include <proof/interrupted_series.h>
#include <proof/season.h>
#include <proof/step.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Monthly from January 2020.
std::vector<Measurement> monthly(const std::vector<double> &values)
{
    std::vector<Measurement> points;
    for (size_t i = 0; i < values.size(); ++i) {
        Measurement point;
        point.on = QDate(2020, 1, 1).addMonths(int(i));
        point.value = values[i];
        points.push_back(point);
    }
    return points;
}

double number(const Row &row, const QString &column) { return row[column].toDouble(); }

} // namespace

TEST_CASE("Nile and seat belts: step, segmented regression with Newey-West errors, cumulative sums")
{
    if (!hasReferenceData(u"effect"_s))
        return;
    const auto series = seriesOf(referenceData(u"effect/readings.csv"_s), u"case"_s);
    for (const Row &row : rowsOf(referenceData(u"effect/expected.csv"_s))) {
        INFO(row[u"case"_s]);
        const std::vector<Measurement> points = series[row[u"case"_s]];
        const auto first = qsizetype(number(row, u"before"_s));
        REQUIRE(qsizetype(points.size()) == qsizetype(number(row, u"n"_s)));
        CHECK(points[size_t(first)].on == day(row[u"first_after"_s]));
        const std::vector<double> values = valuesOf(points);
        const auto baseline = std::span(points).first(size_t(first));
        CHECK(effectOf(baseline, std::span(points).subspan(size_t(first))).plain
              == Approx(number(row, u"difference"_s)).epsilon(1e-9));

        const InterruptedSeries fitted = interruptedSeries(values, first, 1);
        REQUIRE(fitted.isFitted());
        CHECK(fitted.intercept == Approx(number(row, u"intercept"_s)).epsilon(1e-8));
        CHECK(fitted.slopeBefore == Approx(number(row, u"slope_before"_s)).epsilon(1e-8));
        CHECK(fitted.levelChange.value == Approx(number(row, u"level_change"_s)).epsilon(1e-8));
        CHECK(fitted.slopeChange.value == Approx(number(row, u"slope_change"_s)).epsilon(1e-8));
        CHECK(fitted.levelChange.error == Approx(number(row, u"se_level_newey_west_lag1"_s)).epsilon(1e-8));
        CHECK(fitted.slopeChange.error == Approx(number(row, u"se_slope_newey_west_lag1"_s)).epsilon(1e-8));
        CHECK(fitted.durbinWatson == Approx(number(row, u"durbin_watson"_s)).epsilon(1e-8));

        const ChangePoint change = changePoint(values);
        CHECK(change.range == Approx(number(row, u"cusum_range"_s)).epsilon(1e-9));
        CHECK(change.first == qsizetype(number(row, u"cusum_peak_position"_s)));
        CHECK(points[size_t(change.first - 1)].on == day(row[u"cusum_peak_on"_s]));
        CHECK(change.isCertain());
    }
}

TEST_CASE("seat belts: a season that any chart of theirs shows, and none in the Nile")
{
    if (!hasReferenceData(u"effect"_s))
        return;
    const auto series = seriesOf(referenceData(u"effect/readings.csv"_s), u"case"_s);
    const Season drivers = seasonOf(series[u"Seat belts drivers"_s], 169, Frequency::Monthly);
    CHECK(drivers.partsOfCycle == 12);
    CHECK(drivers.isSeen());
    CHECK(drivers.share > 0.4);
    // The flow of a year has no month.
    CHECK_FALSE(seasonOf(series[u"Nile"_s], 28, Frequency::Quarterly).isKnown());
}

TEST_CASE("a made step: least squares and Newey-West errors, computed in fractions beside the program")
{
    // Twelve points that rise, a step down, twelve that fall; errors with lag 1 and the factor n / (n - 4).
    const std::vector<double> values{42, 45, 43, 47, 44, 48, 46, 49, 47, 50, 48, 51,
                                     40, 41, 38, 39, 37, 38, 35, 36, 34, 33, 33, 31};
    const InterruptedSeries fitted = interruptedSeries(values, 12, 1);
    REQUIRE(fitted.isFitted());
    CHECK(fitted.intercept == Approx(42.39393939393939).epsilon(1e-12));
    CHECK(fitted.slopeBefore == Approx(0.6573426573426573).epsilon(1e-12));
    CHECK(fitted.levelChange.value == Approx(-10.131701631701631).epsilon(1e-12));
    CHECK(fitted.slopeChange.value == Approx(-1.486013986013986).epsilon(1e-12));
    CHECK(fitted.levelChange.error == Approx(0.5096770504883089).epsilon(1e-10));
    CHECK(fitted.slopeChange.error == Approx(0.05556446616188371).epsilon(1e-10));
    CHECK(fitted.durbinWatson == Approx(3.746853691459336).epsilon(1e-10));
    const std::vector<Measurement> points = monthly(values);
    CHECK(effectOf(std::span(points).first(12), std::span(points).subspan(12)).plain
          == Approx(-125.0 / 12)); // 435 / 12 - 560 / 12
    const ChangePoint change = changePoint(values);
    CHECK(change.first == 12);
    CHECK(change.range == Approx(62.5)); // 560 - 12 * 995 / 24, where the sums peak
    CHECK(change.isCertain());
}

TEST_CASE("cumulative sums by hand; re-orderings with a seed of their own repeat")
{
    // Mean 4; distances -2 -1 -2 -1 2 1 2 1; sums -2 -3 -5 -6 -4 -3 -1 0.
    const std::vector<double> values{2, 3, 2, 3, 6, 5, 6, 5};
    const ChangePoint change = changePoint(values);
    CHECK(change.first == 4);
    CHECK(change.range == 6);
    // Only orders with all the low values on one side reach 6: 2 * 4! * 4! of 8! reach it, none passes it.
    CHECK(change.confidence == 1);
    CHECK(change.reorderings >= 1000);
    const std::vector<double> noise{5, 4, 6, 5, 4, 6, 5, 6, 4, 5, 6, 4};
    CHECK(changePoint(noise).confidence < 0.95);
    CHECK(changePoint(noise).confidence == changePoint(noise).confidence);
    CHECK(changePoint(noise, 1000, 7).seed == 7);
    CHECK_FALSE(changePoint(std::vector<double>(20, 3.5)).isFound());
    CHECK_FALSE(changePoint(std::vector<double>{1, 9}).isFound());
}

TEST_CASE("the confidence without re-orderings, by the first term of Kuiper's series")
{
    // Six points at -1, six at 1: the range is 6, the root of the sum of squares that of 12, their ratio the root of 3;
    // sums at 12 points miss 2 * 0.5826 / root of 12.
    const std::vector<double> values{-1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1};
    const double range = std::sqrt(3.0) + 2 * 0.5826 / std::sqrt(12.0);
    CHECK(changePointAtOnce(values).confidence
          == Approx(1 - 2 * (4 * range * range - 1) * std::exp(-2 * range * range)).epsilon(1e-6));
    CHECK(changePointAtOnce(values).first == 6);
}

TEST_CASE("without a change, five in a hundred series pass for changed")
{
    std::mt19937_64 random{11};
    std::normal_distribution<double> normal;
    int certain = 0;
    int certainAtOnce = 0;
    for (int run = 0; run < 400; ++run) {
        std::vector<double> values;
        for (int i = 0; i < 24; ++i)
            values.push_back(normal(random));
        certain += changePoint(values, 400).isCertain() ? 1 : 0;
        certainAtOnce += changePointAtOnce(values).isCertain() ? 1 : 0;
    }
    CHECK(certainAtOnce >= 8);
    CHECK(certainAtOnce <= 32);
    CHECK(certain >= 8);
    CHECK(certain <= 32);
}

TEST_CASE("an interrupted series needs 12 points on either side")
{
    std::vector<double> values;
    for (int i = 0; i < 24; ++i)
        values.push_back(i < 12 ? 10 + i : 5 + i + (i % 2)); // slope 1, then a step of -5 and a saw
    CHECK(interruptedSeries(values, 12).isFitted());
    CHECK(interruptedSeries(values, 12).lag == 2); // floor(4 * 0.24^(2/9))
    CHECK_FALSE(interruptedSeries(values, 11).isFitted());
    CHECK_FALSE(interruptedSeries(std::span(values).first(23), 12).isFitted());
}

TEST_CASE("a season needs two full cycles, and noise has none")
{
    std::vector<double> seasonal, noise;
    std::mt19937_64 random{5};
    std::normal_distribution<double> normal;
    for (int i = 0; i < 36; ++i) {
        seasonal.push_back((i % 12 == 11 ? 10 : 0) + normal(random));
        noise.push_back(normal(random));
    }
    const Season seen = seasonOf(monthly(seasonal), 18, Frequency::Monthly);
    CHECK(seen.isSeen());
    CHECK(seen.share > 0.8);
    // December is in the first 18 months once, in the last 18 twice: a twelfth of 10 and more stands there by the
    // calendar.
    CHECK(seen.stepExplained == Approx(10.0 / 18).margin(0.5));
    CHECK_FALSE(seasonOf(monthly(noise), 18, Frequency::Monthly).isSeen());
    seasonal.resize(23);
    CHECK_FALSE(seasonOf(monthly(seasonal), 12, Frequency::Monthly).isKnown());
}

TEST_CASE("means and the trend continued may disagree: both are told")
{
    // A backlog rises by 1 a month; from month 12 on it starts 6 lower and rises on: the mean rose all the same.
    std::vector<double> values;
    for (int i = 0; i < 24; ++i)
        values.push_back(20 + i + (i % 2 == 0 ? 0.3 : -0.3) - (i < 12 ? 0 : 6));
    const std::vector<Measurement> points = monthly(values);
    const Effect effect = effectOf(std::span(points).first(12), std::span(points).subspan(12));
    CHECK(effect.isAgainstTrend);
    CHECK(effect.plain == Approx(6).margin(0.01));
    CHECK(effect.change == Approx(-6).margin(0.3));
    CHECK(effect.isContradictory());
    CHECK(trendProbability(std::span(points).first(12)) < 0.01);
}
