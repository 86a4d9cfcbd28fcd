// SPDX-License-Identifier: GPL-3.0-or-later
#include <core/entities/metric.h>
#include <support/test.h>

#include <proof/effect.h>
#include <proof/ladder.h>
#include <proof/step.h>

#include <random>

using namespace Ratchet;
using namespace Qt::StringLiterals;

namespace {

// Mean 122/12, mean moving range 16/11: limits 3.869 from the mean, near limits 2.579.
const std::vector<double> steady = {10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10};

std::vector<Measurement> monthlyFrom(const std::vector<double> &values, QDate from)
{
    std::vector<Measurement> series;
    for (const double value : values)
        series.push_back({from.addMonths(int(series.size())), value});
    return series;
}

LadderVerdict judged(const std::vector<double> &baseline, const std::vector<double> &after,
                     Direction direction = Direction::Down, double target = std::nan(""))
{
    return climb(monthlyFrom(baseline, QDate(2025, 1, 1)), monthlyFrom(after, QDate(2026, 1, 1)), direction, target);
}

Rung rungOf(const std::vector<double> &after) { return judged(steady, after).rung; }

} // namespace

TEST_CASE("every rung of the ladder; lower is better")
{
    CHECK(rungOf({10, 11, 9}) == Rung::TooEarly);
    CHECK(rungOf({10, 11, 9, 11, 10, 12, 9}) == Rung::NoEvidence);
    CHECK(rungOf({6, 9}) == Rung::Moved); // beyond the limit, one point later
    CHECK(rungOf({6, 10.5, 8, 10.5, 8, 8, 8, 8}) == Rung::Holding); // better together, five in a row
    CHECK(rungOf({8, 8, 7, 8, 9, 8, 8}) == Rung::Sustained); // seven in a row on the good side
    CHECK(rungOf({6, 11, 10, 11, 9, 12, 10, 11, 9, 10}) == Rung::Faded); // one good month, then back
    CHECK(rungOf({10, 11, 15}) == Rung::Worse); // beyond the limit on the bad side
    CHECK(rungOf({12, 12, 13, 12, 12, 13}) == Rung::Worse); // the mean of six well above
    CHECK(rungOf({}) == Rung::TooEarly);
}

TEST_CASE("what counts as a good signal: one far out, seven in a row, two of three close with all three better")
{
    CHECK(rungOf({6.3}) == Rung::TooEarly); // the limit is at 6.298
    CHECK(rungOf({6.29}) == Rung::Moved);
    CHECK(rungOf({7.5, 7.5, 10}) == Rung::Moved);
    CHECK(rungOf({7.5, 7.5, 10.5}) == Rung::TooEarly); // the third is on the wrong side
    CHECK(rungOf({7.5, 8, 10}) == Rung::TooEarly); // only one is close
    CHECK(rungOf({10, 10, 10, 10, 10, 10}) == Rung::TooEarly);
    CHECK(rungOf({10, 10, 10, 10, 10, 10, 10}) == Rung::Moved); // a run of seven, yet no more than chance explains
}

TEST_CASE("a bad signal counts in the last two points only")
{
    CHECK(rungOf({15, 9}) == Rung::Worse);
    CHECK(rungOf({15, 7, 7, 7, 7, 7, 7, 7}) == Rung::Sustained);
}

TEST_CASE("six readings back at the old level have faded, whatever run of hair's breadths they end")
{
    // Mean 725, mean moving range 63 / 11: sigma 5.08, and the mean of six has to be 5.08 better to be so beyond
    // chance.
    const std::vector<double> level = {720, 730, 722, 728, 725, 719, 731, 724, 727, 723, 726, 725};
    const std::vector<double> back = {700, 702, 701, 731, 728, 729, 727, 730, 726,
                                      728, 727, 722, 723, 724, 722, 723, 724, 723};
    const LadderVerdict verdict = judged(level, back);
    CHECK(verdict.baselineMean == 725);
    CHECK(verdict.trailingRun == 7);
    CHECK(verdict.rung == Rung::Faded);
    // As many readings clear of chance: moved, and not faded.
    const std::vector<double> better = {700, 702, 701, 731, 728, 729, 727, 730, 726,
                                        728, 727, 720, 719, 718, 720, 719, 718, 719};
    CHECK(judged(level, better).rung != Rung::Faded);
}

TEST_CASE("up and down are mirror images")
{
    const std::vector<std::vector<double>> cases = {
        {10, 11, 9}, {6, 9}, {8, 8, 7, 8, 9, 8, 8}, {6, 11, 10, 11, 9, 12, 10, 11, 9, 10}, {10, 11, 15}};
    const auto mirrored = [](std::vector<double> values) {
        for (double &value : values)
            value = 20 - value;
        return values;
    };
    for (const auto &after : cases) {
        const LadderVerdict down = judged(steady, after);
        const LadderVerdict up = judged(mirrored(steady), mirrored(after), Direction::Up);
        CHECK(up.rung == down.rung);
        CHECK(up.pointsNeeded == down.pointsNeeded);
        CHECK(up.effect == Approx(-down.effect));
        CHECK(up.low == Approx(-down.high));
    }
}

TEST_CASE("points still needed")
{
    CHECK(judged(steady, {10, 11, 9}).pointsNeeded == 6);
    CHECK(judged(steady, {6, 9}).pointsNeeded == 5);
    CHECK(judged(steady, {10, 10, 10, 10, 10, 10, 10}).pointsNeeded == 1); // in a row already, not yet clear of chance
    CHECK(judged(steady, {8, 8, 7, 8, 9, 8, 8}).pointsNeeded == 0);
    CHECK(judged(steady, {10, 11, 9, 11, 10, 12, 9}).pointsNeeded == 6); // one good point at the end
    CHECK(judged(steady, {}).pointsNeeded == 7);
}

TEST_CASE("what cannot be judged says why")
{
    CHECK(judged({10, 11, 9, 10, 12}, {6, 6, 6}).reason == RungReason::BaselineTooShort);
    CHECK(judged(std::vector<double>(12, 5), {1, 1, 1, 1, 1, 1, 1}).reason == RungReason::NearConstant);
    CHECK(judged(std::vector<double>(12, 5), {1, 1, 1, 1, 1, 1, 1}).rung == Rung::TooEarly);
    CHECK(judged(steady, {6, 6, 6}, Direction::Neutral).reason == RungReason::NoDirection);
    CHECK(judged(steady, {}).reason == RungReason::NoPointsAfter);
    CHECK(judged({10, 11, 9, 10, 12, 10}, {6}).isProvisional());
    CHECK_FALSE(judged(steady, {6}).isProvisional());
}

TEST_CASE("a gain that stands still short of its target is called a plateau")
{
    const std::vector<double> level = {8, 7, 8, 7, 8, 7, 8, 7, 8, 7, 8, 7};
    const LadderVerdict plateau = judged(steady, level, Direction::Down, 3);
    CHECK(plateau.rung == Rung::Sustained);
    CHECK(plateau.assurance == Assurance::Fail);
    CHECK(plateau.reason == RungReason::PlateauShort);
    CHECK(verdictLabel(plateau) == u"Sustained, plateau short of target"_s);
    CHECK(judged(steady, level, Direction::Down, 15).reason == RungReason::None);
    CHECK(judged(steady, level, Direction::Down, 15).assurance == Assurance::Pass);
    CHECK(judged(steady, level).reason == RungReason::None);
    const LadderVerdict falling = judged(steady, {9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5, 4.5}, Direction::Down, 1);
    CHECK(falling.rung == Rung::Sustained);
    CHECK(falling.reason == RungReason::None);
}

TEST_CASE("the effect of a step and its interval, by hand")
{
    // Means 10.1667 and 7.5; sums of squares 9.6667 and 3; pooled variance 12.6667/22; t(22) = 2.07387.
    const Effect effect = effectOf(monthlyFrom(steady, QDate(2025, 1, 1)),
                                   monthlyFrom({8, 7, 8, 7, 8, 7, 8, 7, 8, 7, 8, 7}, QDate(2026, 1, 1)));
    const double error = std::sqrt(12.6666667 / 22 * (1.0 / 12 + 1.0 / 12));
    CHECK(effect.change == Approx(7.5 - 122.0 / 12));
    CHECK(effect.low == Approx(effect.change - 2.0738731 * error).epsilon(1e-6));
    CHECK(effect.high == Approx(effect.change + 2.0738731 * error).epsilon(1e-6));
    CHECK_FALSE(effect.isAgainstTrend);
    CHECK(std::isnan(effectOf(monthlyFrom({1, 2}, QDate(2025, 1, 1)), monthlyFrom({3}, QDate(2026, 1, 1))).change));
}

TEST_CASE("where the baseline has a trend, the effect is measured against it")
{
    std::vector<double> falling;
    for (int i = 0; i < 24; ++i)
        falling.push_back(100 - 2 * i + (i % 3) * 0.5);
    std::vector<double> flat;
    for (int i = 0; i < 12; ++i)
        flat.push_back(54 + (i % 2));
    const Effect effect = effectOf(monthlyFrom(falling, QDate(2024, 1, 1)), monthlyFrom(flat, QDate(2026, 1, 1)));
    CHECK(effect.isAgainstTrend);
    // Plain means fall by 23; the fall has stopped, which is a rise over what was to come.
    CHECK(effect.change > 10);
    CHECK(effect.low > 0);
}

TEST_CASE("a baseline that was on its way already is no gain, a step beyond it is")
{
    const std::vector<double> falling = {20, 19.4, 18.9, 18.6, 17.8, 17.6, 16.9, 16.4, 16.1, 15.4, 15.2, 14.6};
    std::vector<double> onward;
    std::vector<double> lower;
    for (int i = 0; i < 12; ++i) {
        onward.push_back(14 - 0.5 * i + (i % 2) * 0.2);
        lower.push_back(9 - 0.5 * i + (i % 2) * 0.2);
    }
    CHECK(judged(falling, onward).rung == Rung::Moved);
    CHECK(judged(falling, lower).rung == Rung::Sustained);
}

TEST_CASE("the error of a step allows for readings that resemble the one before, by hand")
{
    // Residuals of both: -1 -1 1 1 -1 -1 1 1: sum of squares 8 each; neighbours' products 1 -1 1 -1 1 -1 1 = 1 each.
    const std::vector<double> slow = {9, 9, 11, 11, 9, 9, 11, 11};
    std::vector<double> raised;
    for (const double value : slow)
        raised.push_back(value + 3);
    const Step step = stepFromMean(monthlyFrom(slow, QDate(2025, 1, 1)), monthlyFrom(raised, QDate(2026, 1, 1)));
    const double correlation = 2.0 / 16 + 0.1;
    const double deviation = std::sqrt(16.0 / 14) * std::sqrt((1 + correlation) / (1 - correlation));
    CHECK(step.change == Approx(3));
    CHECK(step.freedom == 14);
    CHECK(step.deviation == Approx(deviation));
    CHECK(step.standardError == Approx(deviation * std::sqrt(2.0 / 8)));
    CHECK(step.limit(0.025) == Approx(2.1447867 * step.standardError)); // t(14)
    CHECK(std::isnan(
        stepFromMean(monthlyFrom({1, 2}, QDate(2025, 1, 1)), monthlyFrom(raised, QDate(2026, 1, 1))).change));
}

TEST_CASE("how often each verdict is given on noise: no more false claims than published, and no fewer true ones")
{
    // 12 points before, 12 after, 2,000 runs each; the shares that `confusion` prints, percent, 4 standard errors
    // apart.
    std::mt19937 random(20261123);
    std::normal_distribution<double> noise(0, 1);
    const auto sharesOf = [&](auto shift) {
        std::array<int, std::size(allRungs)> counts{};
        for (int run = 0; run < 2000; ++run) {
            std::vector<double> before;
            std::vector<double> after;
            for (int i = 0; i < 12; ++i)
                before.push_back(noise(random));
            for (int i = 0; i < 12; ++i)
                after.push_back(noise(random) + shift(i));
            ++counts[size_t(judged(before, after, Direction::Up).rung)];
        }
        return counts;
    };
    const auto share = [](const auto &counts, Rung rung) { return counts[size_t(rung)] / 20.0; };
    const auto claimed = [&](const auto &counts) {
        return share(counts, Rung::Sustained) + share(counts, Rung::Holding);
    };
    const auto none = sharesOf([](int) { return 0.0; });
    CHECK(claimed(none) == Approx(2.5).margin(1.4));
    CHECK(share(none, Rung::NoEvidence) == Approx(77.7).margin(4));
    CHECK(share(none, Rung::Worse) == Approx(7.4).margin(2.6));
    CHECK(claimed(sharesOf([](int) { return 1.0; })) == Approx(60.5).margin(4.4));
    CHECK(claimed(sharesOf([](int) { return 1.5; })) == Approx(90.3).margin(2.7));
    CHECK(share(sharesOf([](int) { return 2.0; }), Rung::Sustained) == Approx(82).margin(3.6));
    CHECK(share(sharesOf([](int i) { return i == 0 ? 4.0 : 0.0; }), Rung::Faded) == Approx(67).margin(4.4));
    CHECK(share(sharesOf([](int i) { return i < 6 ? 2.0 : 0.0; }), Rung::Faded) == Approx(66).margin(4.4));
    CHECK(share(sharesOf([](int) { return -1.5; }), Rung::Worse) == Approx(87.7).margin(3.2));
}
