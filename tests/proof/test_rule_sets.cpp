// SPDX-License-Identifier: GPL-3.0-or-later
// The rule sets beside Making Data Count, against published vectors and by hand; run charts against R.
#include "reference_rows.h"

#include <core/entities/metric.h>
#include <support/test.h>

#include <proof/process_chart.h>
#include <proof/run_chart.h>

using namespace Ratchet;
using namespace Ratchet::Test;
using namespace Qt::StringLiterals;

namespace {

// Limits 3 from the mean of 0, whatever the values.
const ProcessLimits unitLimits = [] {
    ProcessLimits limits;
    limits.points = 12;
    limits.mean = 0;
    limits.reach = 3;
    limits.lower = -3;
    limits.upper = 3;
    limits.problem = LimitsProblem::None;
    return limits;
}();

// Positions from 1 of the points that bear the signal.
QList<int> marked(const std::vector<double> &values, RuleSet rules, Signal signal)
{
    QList<int> positions;
    const auto points = signalsOf(values, unitLimits, rules);
    for (size_t i = 0; i < points.size(); ++i) {
        if (points[i].has(signal))
            positions += int(i + 1);
    }
    return positions;
}

std::vector<double> repeated(double value, int count) { return std::vector<double>(size_t(count), value); }

// In the order of their dates as text: two series begin in the year 1, and the reference took them so.
void compareRunCharts(const QString &root)
{
    QMap<QString, QMap<QString, double>> series;
    for (const QString &folder : {u"spc"_s, u"itsm-metrics"_s}) {
        for (const Row &row : rowsOf(root + folder + u"/readings.csv"_s))
            series[folder + row[u"metric"_s]][row[u"on"_s]] = row[u"value"_s].toDouble();
    }
    const auto expected = rowsOf(root + u"run-chart/expected.csv"_s);
    CHECK(expected.size() >= 29);
    for (const Row &row : expected) {
        INFO(row[u"metric"_s]);
        const QList<double> values = series[row[u"folder"_s] + row[u"metric"_s]].values();
        REQUIRE(values.size() >= 10);
        const RunChart chart = runChart(values);
        CHECK(chart.median == Approx(row[u"median"_s].toDouble()).epsilon(1e-9));
        CHECK(chart.useful == row[u"useful"_s].toInt());
        CHECK(chart.longestRun == row[u"longest_run"_s].toInt());
        CHECK(chart.longestRunLimit == row[u"longest_run_limit"_s].toInt());
        CHECK(chart.crossings == row[u"crossings"_s].toInt());
        CHECK(chart.crossingsLimit == row[u"crossings_limit"_s].toInt());
        CHECK((chart.isLong() || chart.isSeldomCrossed()) == (row[u"signal"_s] == u"TRUE"));
        const auto signs = signalsOf(values, processLimits(values, Screening::Off), RuleSet::Anhoej);
        const bool isSignalled =
            std::ranges::any_of(signs, [](const PointSignals &point) { return !point.isCommonCause(); });
        CHECK(isSignalled == (row[u"signal"_s] == u"TRUE"));
    }
}

} // namespace

TEST_CASE("Western Electric: the point that completes a pattern is marked")
{
    const RuleSet rules = RuleSet::WesternElectric;
    CHECK(marked({0, 3.2, -3.5, 2.9}, rules, Signal::Astronomical) == QList<int>{2, 3});
    CHECK(marked({0, 2.5, 1.0, 2.6, 0}, rules, Signal::TwoInThree) == QList<int>{4});
    CHECK(marked({0, 2.5, -1.0, 2.6, 0}, rules, Signal::TwoInThree) == QList<int>{4}); // the third may be anywhere
    CHECK(marked({2.5, 0, -2.6}, rules, Signal::TwoInThree).isEmpty());
    CHECK(marked({2.5, 2.6, 0}, rules, Signal::TwoInThree) == QList<int>{2});
    CHECK(marked({2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2}, rules, Signal::TwoInThree) == QList<int>{3, 4, 5, 6, 7, 8});
    CHECK(marked({2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 3.2}, rules, Signal::FourInFive) == QList<int>{5, 6, 7, 8});
    CHECK(marked({0, 1.2, 1.3, 0.2, 1.4, 1.5}, rules, Signal::FourInFive) == QList<int>{6});
    CHECK(marked({-1, -1, -1, -1, -1, -1, -1, -1, 1}, rules, Signal::Shift) == QList<int>{8});
    CHECK(marked({1, 2, 3, 4, 5, 6, 7}, rules, Signal::Trend).isEmpty()); // has no rule for trends
}

TEST_CASE("Nelson's eight rules")
{
    const RuleSet rules = RuleSet::Nelson;
    std::vector<double> sides = repeated(0.5, 10);
    sides.insert(sides.end(), 10, -0.5);
    CHECK(marked(sides, rules, Signal::Shift) == QList<int>{9, 10, 19, 20});
    CHECK(marked({1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1}, rules, Signal::Trend) == QList<int>{6, 7, 13, 14});
    CHECK(marked({1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 6, 8, 7, 9, 8}, rules, Signal::Alternating) == QList<int>{14, 15});
    CHECK(marked({1, 3, 2, 4, 3, 5, 4, 6, 5, 7, 6, 8, 7}, rules, Signal::Alternating).isEmpty());
    CHECK(marked({0, 2.3, 0.4, 2.2, -2.4, -0.2, -2.5}, rules, Signal::TwoInThree) == QList<int>{4, 7});
    CHECK(marked({1.2, 1.3, 0.2, 1.4, 1.5, -1.2, -1.3, -0.1, -1.4, -1.5}, rules, Signal::FourInFive)
          == QList<int>{5, 10});
    std::vector<double> close = repeated(0.3, 16);
    close.push_back(1.2);
    CHECK(marked(close, rules, Signal::Stratification) == QList<int>{15, 16});
    CHECK(marked({1.2, -1.3, 1.1, -1.4, 1.5, -1.2, 1.3, -1.1, 0.2}, rules, Signal::Mixture) == QList<int>{8});
    CHECK(marked(repeated(1.2, 8), rules, Signal::Mixture).isEmpty());
    const auto points = signalsOf(close, unitLimits, rules);
    CHECK(variationOf(points[15], Direction::Up) == Variation::Improvement); // the shift of nine above has a side
    CHECK(variationOf(signalsOf(std::vector{1.2, -1.3, 1.1, -1.4, 1.5, -1.2, 1.3, -1.1}, unitLimits, rules)[7],
                      Direction::Up)
          == Variation::Neutral);
}

TEST_CASE("Making Data Count: two of three count points beyond the limit, the R package leaves them out")
{
    const RuleSet mdc = RuleSet::MakingDataCount;
    const RuleSet six = RuleSet::MakingDataCountSix;
    const RuleSet older = RuleSet::NhsR;
    const auto two = Signal::TwoInThree;
    // One beyond the limit of 3, one between 2 and 3.
    CHECK(marked({0.5, 2.5, 3.4, 0.5, -1}, mdc, two) == QList<int>{2, 3});
    CHECK(marked({0.5, 2.5, 3.4, 0.5, -1}, six, two) == QList<int>{2, 3});
    CHECK(marked({0.5, 2.5, 3.4, 0.5, -1}, older, two).isEmpty());
    CHECK(marked({3.4, 3.2, 2.5, -1}, mdc, two) == QList<int>{1, 2, 3});
    CHECK(marked({3.4, 3.2, 2.5, -1}, older, two).isEmpty());
    CHECK(marked({-3.4, -0.1, -2.1, 1}, mdc, two) == QList<int>{1, 3}); // the third is not marked
    // All three on that side of the mean, in either.
    for (const RuleSet rules : {mdc, six, older}) {
        CHECK(marked({2.5, 2.6, -0.1}, rules, two).isEmpty());
        CHECK(marked({2.5, 2.6, 0}, rules, two).isEmpty());
        CHECK(marked({2.5, 2.6, 0.1}, rules, two) == QList<int>{1, 2});
        CHECK(marked({2.0, 2.0, 0.1}, rules, two).isEmpty()); // more than 2 sigma
    }
}

TEST_CASE("Making Data Count: an equal point neither counts in a trend nor ends it, in the R package it ends it")
{
    const RuleSet mdc = RuleSet::MakingDataCount;
    const RuleSet older = RuleSet::NhsR;
    const auto trend = Signal::Trend;
    const std::vector<double> tied = {-1.5, -1, -0.5, -0.5, 0.1, 0.5, 1, 1.5};
    CHECK(marked(tied, mdc, trend) == QList<int>{1, 2, 3, 4, 5, 6, 7, 8});
    CHECK(marked(tied, older, trend).isEmpty());
    // The tie does not count: seven points of which two are equal are six.
    CHECK(marked({-1.5, -1, -0.5, -0.5, 0.1, 0.5, 1}, mdc, trend).isEmpty());
    CHECK(marked({-1.5, -1, -0.5, -0.5, 0.1, 0.5, 1}, RuleSet::MakingDataCountSix, trend).size() == 7);
    // Ties at either end are no part of it.
    CHECK(marked({1, 1, 2, 3, 4, 5, 6, 7, 7, 7}, mdc, trend) == QList<int>{2, 3, 4, 5, 6, 7, 8});
    // A rise and a fall share their peak; the later direction has it. Then a long flat stretch.
    const std::vector<double> peak = {1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1, 1, 1, 1};
    for (const RuleSet rules : {mdc, older}) {
        CHECK(marked(peak, rules, trend).size() == 13);
        CHECK(signalsOf(peak, unitLimits, rules)[6].side == 1); // beyond the limit comes first
    }
    CHECK(marked(repeated(1, 20), mdc, trend).isEmpty());
    CHECK(marked({1, 2, 3, 4, 5, 6}, mdc, trend).isEmpty());
    CHECK(marked({1, 2, 3, 4, 5, 6}, RuleSet::MakingDataCountSix, trend).size() == 6);
    CHECK(marked({1, 2, 3, 4, 5}, RuleSet::MakingDataCountSix, trend).isEmpty());
}

TEST_CASE("Making Data Count: a shift of 7, or of the 6 that its tools offer as well")
{
    const std::vector<double> seven = {-1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0};
    const std::vector<double> sixes = {-1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0, 0.2};
    for (const RuleSet rules : {RuleSet::MakingDataCount, RuleSet::NhsR}) {
        CHECK(marked(seven, rules, Signal::Shift) == QList<int>{2, 3, 4, 5, 6, 7, 8});
        CHECK(marked(sixes, rules, Signal::Shift).isEmpty()); // a point on the mean breaks the run
    }
    CHECK(marked(sixes, RuleSet::MakingDataCountSix, Signal::Shift) == QList<int>{2, 3, 4, 5, 6, 7});
}

TEST_CASE("Wheeler: every point of a pattern is marked")
{
    const RuleSet rules = RuleSet::Wheeler;
    CHECK(marked({0, 1.6, 1.7, 0, 2.9, 0}, rules, Signal::ThreeInFour) == QList<int>{2, 3, 5});
    CHECK(marked({0, 1.4, 1.7, 0, 2.9, 0}, rules, Signal::ThreeInFour).isEmpty());
    CHECK(marked({1.6, -1.7, 1.8, 1.9}, rules, Signal::ThreeInFour) == QList<int>{1, 3, 4});
    CHECK(marked(repeated(0.1, 7), rules, Signal::Shift).isEmpty());
    CHECK(marked(repeated(0.1, 8), rules, Signal::Shift).size() == 8);
}

TEST_CASE("the published vectors of every rule set")
{
    if (!hasReferenceData(u"spc-rules"_s))
        return;
    const QMap<QString, RuleSet> sets = {{u"Western Electric"_s, RuleSet::WesternElectric},
                                         {u"Nelson"_s, RuleSet::Nelson}};
    const std::pair<QString, Signal> rules[] = {
        {u"beyond 3 sigma"_s, Signal::Astronomical},   {u"2 of 3"_s, Signal::TwoInThree},
        {u"two of three"_s, Signal::TwoInThree},       {u"4 of 5"_s, Signal::FourInFive},
        {u"four of five"_s, Signal::FourInFive},       {u"on one side"_s, Signal::Shift},
        {u"rising or falling"_s, Signal::Trend},       {u"alternating"_s, Signal::Alternating},
        {u"fifteen within"_s, Signal::Stratification}, {u"none within"_s, Signal::Mixture}};
    int compared = 0;
    for (const Row &row : rowsOf(referenceData(u"spc-rules/vectors.csv"_s))) {
        if (!sets.contains(row[u"rule_set"_s]))
            continue;
        INFO(row[u"rule_set"_s] << " " << row[u"rule"_s] << " " << row[u"values"_s]);
        std::vector<double> values;
        for (const QString &value : row[u"values"_s].split(u' '))
            values.push_back(value.toDouble());
        QList<int> expected;
        for (const QString &position : row[u"flagged_positions"_s].split(u' ', Qt::SkipEmptyParts))
            expected += position.toInt();
        const auto rule =
            std::ranges::find_if(rules, [&](const auto &pair) { return row[u"rule"_s].contains(pair.first); });
        REQUIRE(rule != std::end(rules));
        CHECK(marked(values, sets[row[u"rule_set"_s]], rule->second) == expected);
        ++compared;
    }
    CHECK(compared == 16);
}

TEST_CASE("run chart limits of the golden table")
{
    // n: longest run allowed, fewest crossings allowed.
    const int table[][3] = {{10, 6, 2},  {11, 6, 2},  {12, 7, 3},  {14, 7, 4},  {17, 7, 5},
                            {19, 7, 6},  {22, 7, 7},  {23, 8, 7},  {24, 8, 8},  {27, 8, 9},
                            {30, 8, 10}, {36, 8, 13}, {48, 9, 18}, {60, 9, 23}, {100, 10, 41}};
    for (const auto &[n, run, crossings] : table) {
        INFO(n);
        std::vector<double> values;
        for (int i = 0; i < n; ++i)
            values.push_back(i % 2 == 0 ? 1 : -1);
        if (n % 2 == 1)
            values.insert(values.end(), 2, 0); // keep the median between the two sides
        const RunChart chart = runChart(values);
        CHECK(chart.useful == n);
        CHECK(chart.longestRunLimit == run);
        CHECK(chart.crossingsLimit == crossings);
    }
}

TEST_CASE("run charts of many series, as qicharts2 has them")
{
    for (const QString &root : referenceRoots({u"run-chart"_s, u"spc"_s, u"itsm-metrics"_s}))
        compareRunCharts(root);
}
