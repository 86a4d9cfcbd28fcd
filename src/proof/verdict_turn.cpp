// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdict_turn.h"

#include <core/entities/metric.h>
#include <proof/measurement.h>

namespace Ratchet {

namespace {

constexpr int mostReadings = 24; // further ahead nobody plans
constexpr int strides =
    48; // on the way to the farthest level, and then as many halvings within one of them as are worth it
constexpr int halvings = 20;
constexpr int waits[] = {LadderVerdict::runNeeded, 9, 12, 18}; // readings at a better level: the fewest that may do
constexpr double farOut = 4; // times the distance of a limit: beyond any level worth naming

// The ladder of one claim, climbed again with readings that may come.
class Outlook {
public:
    Outlook(std::span<const Measurement> baseline, std::span<const Measurement> after, Direction direction,
            double target, int period)
        : m_baseline(baseline)
        , m_after(after.begin(), after.end())
        , m_direction(direction)
        , m_target(target)
        , m_period(period)
        , m_now(climb(baseline, after, direction, target))
    {
    }

    [[nodiscard]] const LadderVerdict &now() const { return m_now; }
    [[nodiscard]] int better() const { return m_direction == Direction::Up ? 1 : -1; }
    [[nodiscard]] Rung after(int readings, double level) const
    {
        std::vector<Measurement> points = m_after;
        QDate day = points.empty() ? m_baseline.back().on : points.back().on;
        for (int i = 0; i < readings; ++i) {
            day = day.addDays(m_period);
            Measurement point;
            point.on = day;
            point.value = level;
            points.push_back(point);
        }
        return climb(m_baseline, points, m_direction, m_target).rung;
    }
    // The level nearest to `from` on the way to `to` at which so many readings give what `isTurned` asks for.
    template <class Predicate>
    [[nodiscard]] std::optional<double> levelBetween(double from, double to, int readings, Predicate isTurned) const
    {
        // Not every farther level turns what a nearer one does: one far out also says that the metric scatters widely.
        const double stride = (to - from) / strides;
        int strode = 1;
        while (strode <= strides && !isTurned(after(readings, from + strode * stride)))
            ++strode;
        if (strode > strides)
            return {};
        double near = from + (strode - 1) * stride;
        double far = from + strode * stride;
        for (int i = 0; i < halvings; ++i) {
            const double middle = (near + far) / 2;
            (isTurned(after(readings, middle)) ? far : near) = middle;
        }
        return far;
    }

private:
    std::span<const Measurement> m_baseline;
    std::vector<Measurement> m_after;
    Direction m_direction;
    double m_target;
    int m_period;
    LadderVerdict m_now;
};

bool isGain(Rung rung) { return rung == Rung::Moved || rung == Rung::Holding || rung == Rung::Sustained; }

// How much a verdict is worth; the higher, the better.
int worth(Rung rung)
{
    switch (rung) {
    case Rung::Sustained:
        return 3;
    case Rung::Holding:
        return 2;
    case Rung::Moved:
        return 1;
    case Rung::Worse:
        return -1;
    default:
        return 0;
    }
}

void findWorse(VerdictTurns &turns, const Outlook &outlook)
{
    const LadderVerdict &now = outlook.now();
    const double limit = std::max(now.upper - now.baselineMean, std::abs(now.recentMean - now.baselineMean));
    const double far = now.baselineMean - outlook.better() * farOut * limit;
    const auto level =
        outlook.levelBetween(now.recentMean, far, 1, [&](Rung rung) { return worth(rung) < worth(now.rung); });
    if (level)
        turns.byOne = VerdictTurn{outlook.after(1, *level), 1, *level, -outlook.better()};
    for (int readings = 2; readings <= mostReadings && !turns.byFallingBack; ++readings) {
        const Rung rung = outlook.after(readings, now.baselineMean);
        if (worth(rung) <= 0)
            turns.byFallingBack = VerdictTurn{rung, readings, now.baselineMean, -outlook.better()};
    }
}

void findRecovery(VerdictTurns &turns, const Outlook &outlook)
{
    const double mean = outlook.now().baselineMean;
    for (int readings = 1; readings <= mostReadings && !turns.byRecovering; ++readings) {
        const Rung rung = outlook.after(readings, mean);
        if (rung != Rung::Worse)
            turns.byRecovering = VerdictTurn{rung, readings, mean, outlook.better()};
    }
}

void findBetter(VerdictTurns &turns, const Outlook &outlook)
{
    const LadderVerdict &now = outlook.now();
    const bool hasGain = outlook.better() * (now.recentMean - now.baselineMean) > 0;
    for (int readings = 1; hasGain && readings <= mostReadings && !turns.byGoingOn; ++readings) {
        if (outlook.after(readings, now.recentMean) == Rung::Sustained)
            turns.byGoingOn = VerdictTurn{Rung::Sustained, readings, now.recentMean, outlook.better()};
    }
    if (turns.byGoingOn)
        return;
    const double far = now.baselineMean + outlook.better() * farOut * (now.upper - now.baselineMean);
    for (const int readings : waits) {
        const auto level =
            outlook.levelBetween(now.baselineMean, far, readings, [](Rung rung) { return rung == Rung::Sustained; });
        if (!level)
            continue;
        turns.byGain = VerdictTurn{Rung::Sustained, readings, *level, outlook.better()};
        return;
    }
}

} // namespace

VerdictTurns verdictTurns(std::span<const Measurement> baseline, std::span<const Measurement> after,
                          Direction direction, double target, int period)
{
    const Outlook outlook(baseline, after, direction, target, period);
    const LadderVerdict &now = outlook.now();
    VerdictTurns turns;
    const bool isJudged = now.reason == RungReason::None || now.reason == RungReason::PlateauShort;
    if (!isJudged && now.reason != RungReason::NoPointsAfter)
        return turns;
    if (isGain(now.rung))
        findWorse(turns, outlook);
    if (now.rung == Rung::Worse)
        findRecovery(turns, outlook);
    if (now.rung != Rung::Sustained)
        findBetter(turns, outlook);
    return turns;
}

} // namespace Ratchet
