// SPDX-License-Identifier: GPL-3.0-or-later
// What would change a verdict is true: with those readings the ladder says so, with one fewer or a little less it does
// not.
#include <core/entities/metric.h>
#include <proof/measurement.h>
#include <support/test.h>

#include <proof/verdict_turn.h>

using namespace Ratchet;

namespace {

constexpr int period = 30;

std::vector<Measurement> pointsOf(const std::vector<double> &values, QDate from)
{
    std::vector<Measurement> points;
    for (const double value : values) {
        Measurement point;
        point.on = from;
        point.value = value;
        points.push_back(point);
        from = from.addDays(period);
    }
    return points;
}

// Lower is better.
struct Claim {
    std::vector<Measurement> baseline = pointsOf({10, 11, 9, 10, 12, 10, 9, 11, 10, 9, 11, 10}, {2024, 1, 1});
    std::vector<Measurement> after;

    explicit Claim(const std::vector<double> &values)
        : after(pointsOf(values, {2025, 1, 1}))
    {
    }
    [[nodiscard]] VerdictTurns turns() const
    {
        return verdictTurns(baseline, after, Direction::Down, std::nan(""), period);
    }
    [[nodiscard]] Rung with(int readings, double level) const
    {
        std::vector<Measurement> points = after;
        for (const Measurement &point : pointsOf(std::vector<double>(size_t(readings), level),
                                                 after.empty() ? QDate(2025, 1, 1) : after.back().on.addDays(period)))
            points.push_back(point);
        return climb(baseline, points, Direction::Down, std::nan("")).rung;
    }
};

} // namespace

TEST_CASE("a sustained gain: what one reading, and readings back at the old level, make of it")
{
    const Claim claim({7, 8, 7, 6, 8, 7, 7, 8, 7});
    REQUIRE(claim.with(0, 0) == Rung::Sustained);
    const VerdictTurns turns = claim.turns();
    REQUIRE(turns.byOne);
    CHECK(turns.byOne->side == 1);
    CHECK(claim.with(1, turns.byOne->level) == turns.byOne->to);
    CHECK(claim.with(1, turns.byOne->level - 0.01) == Rung::Sustained);
    CHECK(turns.byOne->level
          == Approx(claim.turns().byFallingBack->level).margin(0.01)); // the run breaks at the old mean
    REQUIRE(turns.byFallingBack);
    CHECK(claim.with(turns.byFallingBack->readings, turns.byFallingBack->level) == turns.byFallingBack->to);
    const Rung before = claim.with(turns.byFallingBack->readings - 1, turns.byFallingBack->level);
    CHECK(before == Rung::Holding);
    CHECK_FALSE(turns.byGoingOn);
    CHECK_FALSE(turns.byGain);
}

TEST_CASE("a young gain: as many readings as it takes at the present level")
{
    const Claim claim({7, 8, 7});
    REQUIRE(claim.with(0, 0) == Rung::Moved);
    const VerdictTurns turns = claim.turns();
    REQUIRE(turns.byGoingOn);
    CHECK(turns.byGoingOn->readings == 4);
    CHECK(claim.with(4, turns.byGoingOn->level) == Rung::Sustained);
    CHECK(claim.with(3, turns.byGoingOn->level) != Rung::Sustained);
}

TEST_CASE("no evidence, faded, and nothing after yet: so many readings at a level that is named")
{
    for (const Claim &claim :
         {Claim({10, 11, 10, 9, 10, 11, 10, 10}), Claim({7, 7, 7, 10, 11, 10, 10, 11, 10}), Claim({})}) {
        const VerdictTurns turns = claim.turns();
        CHECK_FALSE(turns.byOne);
        REQUIRE(turns.byGain);
        CHECK(turns.byGain->readings >= 7);
        CHECK(turns.byGain->side == -1);
        CHECK(turns.byGain->level < 10);
        CHECK(claim.with(turns.byGain->readings, turns.byGain->level) == Rung::Sustained);
        CHECK(claim.with(turns.byGain->readings, turns.byGain->level + 0.05) != Rung::Sustained);
    }
}

TEST_CASE("worse: as many readings back at the old level as it takes to be no longer worse")
{
    const Claim claim({13, 14, 13, 12, 13, 14});
    REQUIRE(claim.with(0, 0) == Rung::Worse);
    const VerdictTurns turns = claim.turns();
    REQUIRE(turns.byRecovering);
    CHECK(claim.with(turns.byRecovering->readings, turns.byRecovering->level) == turns.byRecovering->to);
    CHECK(claim.with(turns.byRecovering->readings - 1, turns.byRecovering->level) == Rung::Worse);
    CHECK_FALSE(turns.byOne);
}

TEST_CASE("nothing turns what cannot be judged")
{
    const std::vector<Measurement> baseline = pointsOf({10, 11, 9}, {2024, 1, 1});
    const std::vector<Measurement> after = pointsOf({7, 7}, {2025, 1, 1});
    const VerdictTurns turns = verdictTurns(baseline, after, Direction::Down, std::nan(""), period);
    CHECK_FALSE(turns.byOne);
    CHECK_FALSE(turns.byGoingOn);
    CHECK_FALSE(turns.byGain);
}
