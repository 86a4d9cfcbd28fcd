// SPDX-License-Identifier: GPL-3.0-or-later
// Charts that rest on a model of the data, against published examples and against what must hold of any.
#include <core/entities/metric.h>
#include <proof/process_chart.h>
#include <support/test.h>

#include <random>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;
using Type = ProcessChartType;

namespace {

const QDate firstDay(2024, 1, 1);

std::vector<Measurement> valuesAs(const std::vector<double> &values)
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({firstDay.addMonths(int(series.size())), value});
    return series;
}

std::vector<Measurement> ratios(const std::vector<double> &numerators, const std::vector<double> &denominators,
                                double scale)
{
    std::vector<Measurement> series;
    for (size_t i = 0; i < numerators.size(); ++i)
        series.push_back(
            {firstDay.addMonths(int(i)), scale * numerators[i] / denominators[i], numerators[i], denominators[i]});
    return series;
}

ProcessChart chartOf(const std::vector<Measurement> &series, Type type, MetricKind kind = MetricKind::None,
                     Screening screening = Screening::Off)
{
    ChartOptions options;
    options.type = type;
    options.kind = kind;
    options.screening = screening;
    options.direction = Direction::Down;
    return processChart(series, options);
}

QList<int> beyondLimits(const ProcessChart &chart)
{
    QList<int> found;
    for (size_t i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].signs.has(Signal::Astronomical))
            found += int(i) + 1;
    }
    return found;
}

// Random shares of a hundred to two hundred.
std::vector<Measurement> randomShares(quint32 seed, bool isEqual)
{
    std::mt19937 random(seed);
    std::vector<double> numerators;
    std::vector<double> denominators;
    for (int i = 0; i < 30; ++i) {
        denominators.push_back(isEqual ? 150 : 100 + random() % 100);
        numerators.push_back(10 + random() % 40);
    }
    return ratios(numerators, denominators, 100);
}

} // namespace

TEST_CASE("P chart: wafers with defective chips, NIST/SEMATECH e-Handbook 6.3.3.2")
{
    const std::vector<double> defectives{12, 15, 8, 10, 4,  7,  16, 9,  14, 10, 5,  6, 17, 12, 22,
                                         8,  10, 5, 13, 11, 20, 18, 24, 15, 9,  12, 7, 13, 9,  6};
    const ProcessChart chart = chartOf(ratios(defectives, std::vector<double>(30, 50), 1), Type::P);
    CHECK(chart.type == Type::P);
    CHECK(chart.points[0].centre == Approx(0.2313).margin(0.00005));
    CHECK(chart.points[0].upper == Approx(0.4102).margin(0.00005));
    CHECK(chart.points[0].lower == Approx(0.0524).margin(0.00005));
    CHECK(beyondLimits(chart) == QList<int>{15, 23});
    CHECK(chart.ceiling == 1);
}

TEST_CASE("P chart with changing denominators, in percent: purchase orders with errors, Montgomery, example 7.2")
{
    const std::vector<double> wrong{12, 8, 6, 9,  10, 12, 11, 16, 10, 6,  20, 15, 9,
                                    8,  6, 8, 10, 7,  5,  8,  5,  8,  10, 6,  9};
    const std::vector<double> orders{100, 80,  80, 100, 110, 110, 100, 100, 90,  90,  110, 120, 120,
                                     120, 110, 80, 80,  80,  90,  100, 100, 100, 100, 90,  90};
    const ProcessChart chart = chartOf(ratios(wrong, orders, 100), Type::P);
    CHECK(chart.points[0].centre == Approx(100 * 234.0 / 2450));
    CHECK(chart.points[0].upper == Approx(18.37).margin(0.01)); // of 100 orders
    CHECK(chart.points[1].upper == Approx(19.41).margin(0.01)); // of 80
    CHECK(chart.points[11].upper == Approx(17.60).margin(0.01)); // of 120
    CHECK(beyondLimits(chart) == QList<int>{11});
    CHECK(chart.ceiling == 100);
    // What is said of the phase is said of its last point.
    CHECK(chart.phases[0].limits.upper == Approx(18.85).margin(0.01));
}

TEST_CASE("C chart: defects on wafers, NIST/SEMATECH e-Handbook 6.3.3.1")
{
    const ProcessChart chart = chartOf(
        valuesAs({16, 14, 28, 16, 12, 20, 10, 12, 10, 17, 19, 17, 14, 16, 15, 13, 14, 16, 11, 20, 11, 19, 16, 31, 13}),
        Type::C);
    CHECK(chart.points[0].centre == 16);
    CHECK(chart.points[0].upper == 28);
    CHECK(chart.points[0].lower == 4);
    CHECK(beyondLimits(chart) == QList<int>{24}); // 28 is on the limit, not beyond it
}

TEST_CASE("U chart: errors of a supply chain, Montgomery, example 7.3")
{
    const std::vector<double> errors{2, 3, 8, 1, 1, 4, 1, 4, 5, 1, 8, 2, 4, 3, 4, 1, 8, 3, 7, 4};
    const ProcessChart chart = chartOf(ratios(errors, std::vector<double>(20, 50), 1), Type::U);
    CHECK(chart.points[0].centre == Approx(0.0740));
    CHECK(chart.points[0].upper == Approx(0.1894).margin(0.00005));
    CHECK(chart.points[0].lower < 0);
    CHECK(chart.floor == 0); // drawn to zero, judged as it is
    CHECK(beyondLimits(chart).isEmpty());
}

TEST_CASE("T chart: hours between failures of a valve, Montgomery, table 7.14")
{
    const std::vector<double> hours{286,  948, 536, 124, 816, 729, 4,    143,  431,  8,
                                    2837, 596, 81,  227, 603, 492, 1199, 1214, 2831, 96};
    const PhaseLimits limits = phaseLimits(Type::T, valuesAs(hours), valuesAs(hours), Screening::Off);
    // The book's exponent is 0.2777.
    CHECK(limits.values[0] == Approx(4.80986).margin(0.005));
    CHECK(limits.values[1] == Approx(6.70903).margin(0.005));
    CHECK(limits.values[6] == Approx(1.46958).margin(0.005));
    CHECK(limits.judged[0].centre == Approx(5.386).margin(0.005));
    // Back in hours: the limits lie unevenly about the centre, and nothing is sooner than at once.
    const ProcessChart chart = chartOf(valuesAs(hours), Type::T);
    CHECK(chart.points[0].centre == Approx(std::pow(limits.judged[0].centre, 3.6)));
    CHECK(chart.points[0].upper == Approx(std::pow(limits.judged[0].upper, 3.6)));
    CHECK(chart.points[0].lower == 0);
    CHECK(beyondLimits(chart).isEmpty());
    // An XmR chart of the same hours cries wolf.
    CHECK(beyondLimits(chartOf(valuesAs(hours), Type::Individuals)) == QList<int>{11, 19});
}

TEST_CASE("G chart: the formulas of Kaminsky and Benneyan, around the median")
{
    const std::vector<double> between{3, 12, 0, 25, 7, 4, 9, 1, 40, 5, 6, 8};
    const ProcessChart chart = chartOf(valuesAs(between), Type::G);
    CHECK(chart.points[0].centre == 6.5);
    CHECK(chart.points[0].upper == Approx(10 + 3 * std::sqrt(10.0 * 11.0))); // the mean is 10
    CHECK(beyondLimits(chart).isEmpty());
    std::vector<double> with = between;
    with.push_back(60);
    ChartOptions frozen;
    frozen.type = Type::G;
    const std::vector<Measurement> series = valuesAs(with);
    frozen.frozen = {.from = series.front().on, .to = series[11].on};
    CHECK(beyondLimits(processChart(series, frozen)) == QList<int>{13});
}

TEST_CASE("median limits of an XmR chart, with Wheeler's factors")
{
    // Sorted 1 1 2 2 3 4 9, moving ranges 1 1 1 7 6 1: median 2, mean 22/7; median range 1.
    const std::vector<double> values{1, 2, 3, 2, 9, 3, 2};
    const ProcessLimits range = processLimits(values, Screening::Off, LimitsBasis::MedianRange);
    CHECK(range.mean == Approx(22.0 / 7));
    CHECK(range.movingRange == 1);
    CHECK(range.upper == Approx(22.0 / 7 + 3.145));
    CHECK(range.upperRange == Approx(3.865));
    const ProcessLimits level = processLimits(values, Screening::On, LimitsBasis::Medians);
    CHECK(level.mean == 2);
    CHECK(level.lower == Approx(2 - 3.145));
    CHECK(chartOf(valuesAs(values), Type::MedianLevel).points[0].centre == 2);
    CHECK(chartOf(valuesAs(values), Type::MedianRange).points[4].signs.has(Signal::Astronomical));
}

TEST_CASE("with equal denominators the primed charts and I′ are the XmR chart")
{
    for (quint32 seed = 1; seed < 20; ++seed) {
        const std::vector<Measurement> series = randomShares(seed, true);
        const ProcessChart individuals = chartOf(series, Type::Individuals);
        for (const Type type : {Type::PPrime, Type::UPrime, Type::IPrime}) {
            const ProcessChart chart = chartOf(series, type);
            REQUIRE(chart.type == type);
            for (size_t i = 0; i < series.size(); ++i) {
                INFO(int(type) << ' ' << seed << ' ' << i);
                CHECK(chart.points[i].centre == Approx(individuals.points[i].centre));
                CHECK(chart.points[i].upper == Approx(individuals.points[i].upper).epsilon(0.001)); // 3/1.128 is 2.6596
                CHECK(chart.points[i].lower == Approx(individuals.points[i].lower).margin(0.1));
            }
        }
    }
}

TEST_CASE("the larger the denominator, the nearer the limits; a unit is only a unit")
{
    for (quint32 seed = 1; seed < 20; ++seed) {
        std::vector<Measurement> series = randomShares(seed, false);
        for (const Type type : {Type::P, Type::PPrime, Type::U, Type::UPrime, Type::IPrime}) {
            const ProcessChart chart = chartOf(series, type);
            std::vector<Measurement> asShares = series;
            for (Measurement &point : asShares)
                point.value /= 100;
            const ProcessChart shares = chartOf(asShares, type);
            for (size_t i = 0; i < series.size(); ++i) {
                CHECK(shares.points[i].upper == Approx(chart.points[i].upper / 100));
                CHECK(shares.points[i].signs == chart.points[i].signs);
                for (size_t k = 0; k < i; ++k) {
                    if (series[i].denominator > series[k].denominator)
                        CHECK(chart.points[i].upper - chart.points[i].centre
                              < chart.points[k].upper - chart.points[k].centre);
                }
            }
        }
    }
}

TEST_CASE("a series turned upside down has the same signals on the other side")
{
    for (quint32 seed = 1; seed < 20; ++seed) {
        const std::vector<Measurement> series = randomShares(seed, false);
        std::vector<Measurement> turned = series;
        for (Measurement &point : turned) {
            point.numerator = point.denominator - point.numerator;
            point.value = 100 - point.value;
        }
        for (const Type type : {Type::P, Type::PPrime, Type::IPrime}) {
            const ProcessChart chart = chartOf(series, type);
            const ProcessChart other = chartOf(turned, type);
            for (size_t i = 0; i < series.size(); ++i) {
                CHECK(chart.points[i].signs.rules == other.points[i].signs.rules);
                CHECK(chart.points[i].lower == Approx(100 - other.points[i].upper));
            }
        }
    }
}

TEST_CASE("the chart by kind, and what is drawn where the readings cannot bear it")
{
    const auto chosen = [](MetricKind kind, const std::vector<Measurement> &series) {
        return chooseChart(Type::ByKind, kind, series);
    };
    const std::vector<Measurement> plain = valuesAs({3, 4, 5, 4, 3, 5});
    const std::vector<Measurement> few = ratios({3, 4, 5, 4, 3, 5}, {40, 50, 40, 60, 50, 40}, 100);
    const std::vector<Measurement> many = ratios({300, 410, 290, 380}, {4000, 5000, 4000, 4000}, 100);
    CHECK(chosen(MetricKind::Percentage, few) == ChartChoice{Type::P, ChartFallback::None});
    CHECK(chosen(MetricKind::Percentage, many) == ChartChoice{Type::PPrime, ChartFallback::None});
    CHECK(chosen(MetricKind::Percentage, plain) == ChartChoice{Type::Individuals, ChartFallback::NoDenominators});
    CHECK(chosen(MetricKind::Rate, few) == ChartChoice{Type::U, ChartFallback::None});
    CHECK(chosen(MetricKind::Rate, many) == ChartChoice{Type::UPrime, ChartFallback::None});
    CHECK(chosen(MetricKind::Count, plain) == ChartChoice{Type::C, ChartFallback::None});
    CHECK(chosen(MetricKind::Count, valuesAs({3, 4.5})) == ChartChoice{Type::Individuals, ChartFallback::NotCounted});
    CHECK(chosen(MetricKind::Count, valuesAs({800, 1100, 750, 990, 640}))
          == ChartChoice{Type::Individuals, ChartFallback::OverDispersed});
    CHECK(chosen(MetricKind::Gap, plain) == ChartChoice{Type::T, ChartFallback::None});
    CHECK(chosen(MetricKind::Gap, valuesAs({3, 0, 2})) == ChartChoice{Type::Individuals, ChartFallback::NotPositive});
    CHECK(chosen(MetricKind::Individual, plain) == ChartChoice{Type::Individuals, ChartFallback::None});
    CHECK(chosen(MetricKind::Individual, few) == ChartChoice{Type::IPrime, ChartFallback::None});
    CHECK(chosen(MetricKind::None, {}) == ChartChoice{Type::Individuals, ChartFallback::None});
    // Asked for by name, a chart is drawn however widely its counts vary; what is not asked for is XmR.
    CHECK(chooseChart(Type::C, MetricKind::None, valuesAs({800, 1100, 750, 990}))
          == ChartChoice{Type::C, ChartFallback::None});
    CHECK(chooseChart(Type::None, MetricKind::Percentage, few) == ChartChoice{Type::Individuals, ChartFallback::None});
    const ProcessChart fallen = chartOf(plain, Type::P);
    CHECK(fallen.type == Type::Individuals);
    CHECK(fallen.fallback == ChartFallback::NoDenominators);
    CHECK_FALSE(fallbackLabel(fallen.fallback).isEmpty());
}

TEST_CASE("where nothing varies no chart judges, and says so")
{
    for (const Type type : {Type::P, Type::PPrime, Type::U, Type::IPrime, Type::Individuals, Type::MedianLevel}) {
        const ProcessChart none = chartOf(ratios(std::vector<double>(12, 0), std::vector<double>(12, 40), 100), type);
        INFO(int(type));
        CHECK(none.phases[0].limits.problem == LimitsProblem::NearConstant);
        CHECK(std::isnan(none.points[3].upper));
        CHECK(none.points[3].centre == 0);
        CHECK(none.variation == Variation::CommonCause); // all the same: nothing out of the ordinary
    }
    const ProcessChart one = chartOf(ratios({3}, {40}, 100), Type::P);
    CHECK(one.phases[0].limits.problem == LimitsProblem::TooFewPoints);
    CHECK(one.points[0].centre == Approx(7.5));
}
