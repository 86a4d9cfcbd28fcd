// SPDX-License-Identifier: GPL-3.0-or-later
// The ladder for "moved for a month, then stagnated". A gain is claimed by all points after together and the latest
// six; what is less than a claim, by the points one after the other.
#include "ladder.h"

#include <core/entities/metric.h>
#include <proof/effect.h>
#include <proof/measurement.h>
#include <proof/process_chart.h>
#include <proof/proof_words.h>
#include <proof/step.h>

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <optional>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t recentPoints = LadderVerdict::recentPoints;
constexpr size_t badWindow = 2; // latest points in which a bad signal means worse
// What a claim must pass: set by simulation so that 2.6 percent or less of metrics that did not change are claimed as
// gains (target `confusion`).
constexpr double chanceOfGain = LadderVerdict::chanceOfGain;
constexpr double recentErrors = 1.3; // of the latest six, in their standard error

// Gains over the baseline: positive is better, whichever direction that is.
struct Gains {
    std::vector<double> values;
    double limit = 0; // distance of the baseline's limits from its mean
    double nearLimit = 0; // two thirds of it

    // How the points up to `i` signal a gain (sign 1) or a loss (sign -1).
    [[nodiscard]] LadderSignal signalAt(size_t i, int sign) const
    {
        const auto at = [&](size_t k) { return sign * values[k]; };
        if (at(i) > limit)
            return LadderSignal::BeyondLimit;
        const auto lastAreBetter = [&](size_t count) {
            if (i + 1 < count)
                return false;
            for (size_t k = i + 1 - count; k <= i; ++k) {
                if (at(k) <= 0)
                    return false;
            }
            return true;
        };
        if (lastAreBetter(LadderVerdict::runNeeded))
            return LadderSignal::Run;
        const bool isTwoInThree =
            lastAreBetter(3) && (at(i) > nearLimit) + (at(i - 1) > nearLimit) + (at(i - 2) > nearLimit) >= 2;
        return isTwoInThree ? LadderSignal::TwoInThree : LadderSignal::None;
    }
    [[nodiscard]] std::optional<size_t> firstGood() const
    {
        for (size_t i = 0; i < values.size(); ++i) {
            if (signalAt(i, 1) != LadderSignal::None)
                return i;
        }
        return {};
    }
    [[nodiscard]] bool hasRecentBad() const
    {
        for (size_t i = values.size() - std::min(badWindow, values.size()); i < values.size(); ++i) {
            if (signalAt(i, -1) != LadderSignal::None)
                return true;
        }
        return false;
    }
    // Of the latest six, or of all there are: where the metric stands now.
    [[nodiscard]] double recentMean() const
    {
        const size_t recent = std::min(recentPoints, values.size());
        return std::accumulate(values.end() - qsizetype(recent), values.end(), 0.0) / double(recent);
    }
    // Better points in a row at the end.
    [[nodiscard]] int trailingRun() const
    {
        int run = 0;
        for (auto value = values.rbegin(); value != values.rend() && *value > 0; ++value)
            ++run;
        return run;
    }
};

Gains gainsOf(const ProcessLimits &limits, std::span<const Measurement> after, Direction direction)
{
    Gains gains;
    gains.limit = ProcessLimits::limitFactor * limits.movingRange;
    gains.nearLimit = limits.nearDistance();
    for (const Measurement &point : after) {
        const int side = sideOfLevel(point.value, limits.mean); // 0: on the mean as far as rounding can tell
        const double gain = side == 0 ? 0 : point.value - limits.mean;
        gains.values.push_back(direction == Direction::Up ? gain : -gain);
    }
    return gains;
}

// Whether all points after together, and the latest by themselves, are better than chance explains; and if the baseline
// was on its way there already, better than that way continued.
bool isGain(const Gains &gains, std::span<const Measurement> baseline, std::span<const Measurement> after, int better)
{
    if (after.size() < size_t(LadderVerdict::runNeeded))
        return false;
    const Step step = stepFromMean(baseline, after);
    const double recentError = step.deviation * std::sqrt(1.0 / recentPoints + 1.0 / double(baseline.size()));
    if (better * step.change <= step.limit(chanceOfGain) || gains.recentMean() <= recentErrors * recentError)
        return false;
    if (!hasTrend(baseline))
        return true;
    const Step beyondTrend = stepFromTrend(baseline, after);
    return better * beyondTrend.change > beyondTrend.limit(chanceOfGain);
}

Rung rungOf(const Gains &gains, const ProcessLimits &limits, bool isGain)
{
    const size_t count = gains.values.size();
    const size_t recent = std::min(recentPoints, count);
    const double sigma = limits.movingRange / ProcessLimits::sigmaDivisor;
    const double threshold = 2 * sigma * std::sqrt(1.0 / double(recent) + 1.0 / double(limits.points));
    if (gains.recentMean() < -threshold || gains.hasRecentBad())
        return Rung::Worse;
    const bool isInRun = gains.trailingRun() >= LadderVerdict::runNeeded;
    if (isGain)
        return isInRun ? Rung::Sustained : Rung::Holding;
    const std::optional<size_t> firstGood = gains.firstGood();
    if (!firstGood)
        return count < size_t(LadderVerdict::runNeeded) ? Rung::TooEarly : Rung::NoEvidence;
    const bool isYoung = count - 1 - *firstGood < recent;
    // A run of hair's breadths does not keep a gain alive: the latest six decide.
    return isYoung || gains.recentMean() >= threshold ? Rung::Moved : Rung::Faded;
}

// Sustained: whether the gain has come to a halt short of the target.
void judgePlateau(LadderVerdict &verdict, std::span<const Measurement> after, Direction direction, double target)
{
    if (verdict.rung != Rung::Sustained || std::isnan(target) || verdict.assurance == Assurance::Pass)
        return;
    ChartOptions options;
    options.screening = Screening::On;
    options.direction = direction;
    const ProcessChart phase = processChart(after, options);
    const size_t recent = std::min(recentPoints, phase.points.size());
    const bool stillGains =
        std::any_of(phase.points.end() - qsizetype(recent), phase.points.end(), [&](const ChartPoint &point) {
            return variationOf(point.signs, direction) == Variation::Improvement;
        });
    if (!stillGains)
        verdict.reason = RungReason::PlateauShort;
}

} // namespace

LadderVerdict climb(std::span<const Measurement> baseline, std::span<const Measurement> after, Direction direction,
                    double target)
{
    LadderVerdict verdict;
    verdict.baselinePoints = int(baseline.size());
    verdict.pointsAfter = int(after.size());
    verdict.pointsNeeded = std::max(0, LadderVerdict::runNeeded - verdict.pointsAfter);
    const Effect effect = effectOf(baseline, after);
    verdict.effect = effect.change;
    verdict.low = effect.low;
    verdict.high = effect.high;
    verdict.isAgainstTrend = effect.isAgainstTrend;
    verdict.plainEffect = effect.plain;
    verdict.isContradictory = effect.isContradictory();
    const ProcessLimits limits = processLimits(valuesOf(baseline), Screening::On);
    verdict.baselineMean = limits.mean;
    verdict.lower = limits.lower;
    verdict.upper = limits.upper;
    verdict.laterMean = meanOf(valuesOf(after));
    verdict.recentMean = meanOf(valuesOf(after.last(std::min(recentPoints, after.size()))));
    if (after.size() >= size_t(LadderVerdict::baselineNeeded)) {
        verdict.laterLimits = processLimits(valuesOf(after), Screening::On);
        verdict.assurance = assuranceOf(verdict.laterLimits, direction, target);
    }
    if (direction != Direction::Up && direction != Direction::Down)
        verdict.reason = RungReason::NoDirection;
    else if (verdict.baselinePoints < LadderVerdict::baselineNeeded)
        verdict.reason = RungReason::BaselineTooShort;
    else if (!limits.isJudgeable())
        verdict.reason = RungReason::NearConstant;
    else if (after.empty())
        verdict.reason = RungReason::NoPointsAfter;
    if (verdict.reason != RungReason::None)
        return verdict;
    const Gains gains = gainsOf(limits, after, direction);
    verdict.rung = rungOf(gains, limits, isGain(gains, baseline, after, direction == Direction::Up ? 1 : -1));
    verdict.trailingRun = gains.trailingRun();
    if (const std::optional<size_t> first = gains.firstGood()) {
        verdict.signalPoint = int(*first);
        verdict.signal = gains.signalAt(*first, 1);
    }
    verdict.pointsNeeded =
        verdict.rung == Rung::Sustained ? 0 : std::max(1, LadderVerdict::runNeeded - verdict.trailingRun);
    judgePlateau(verdict, after, direction, target);
    return verdict;
}

QString rungName(Rung rung)
{
    static const QString names[] = {u"tooEarly"_s,  u"noEvidence"_s, u"moved"_s, u"holding"_s,
                                    u"sustained"_s, u"faded"_s,      u"worse"_s};
    return names[size_t(rung)];
}

bool isProven(Rung rung) { return rung == Rung::Holding || rung == Rung::Sustained; }

QString rungLabel(Rung rung)
{
    static const char *const labels[] = {
        QT_TRANSLATE_NOOP("Proof", "Too early"),    QT_TRANSLATE_NOOP("Proof", "No evidence"),
        QT_TRANSLATE_NOOP("Proof", "Moved, watch"), QT_TRANSLATE_NOOP("Proof", "Holding"),
        QT_TRANSLATE_NOOP("Proof", "Sustained"),    QT_TRANSLATE_NOOP("Proof", "Faded"),
        QT_TRANSLATE_NOOP("Proof", "Worse"),
    };
    return ProofWords::tr(labels[size_t(rung)]);
}

QString verdictLabel(const LadderVerdict &verdict)
{
    static const char *const reasons[] = {
        nullptr,
        QT_TRANSLATE_NOOP("Proof", "%1: the metric does not say which direction is better"),
        QT_TRANSLATE_NOOP("Proof", "%1: the day of the intervention is not known"),
        QT_TRANSLATE_NOOP("Proof", "%1: the baseline has fewer than 6 points"),
        QT_TRANSLATE_NOOP("Proof", "%1: the baseline hardly varies, so that nothing can be judged by it"),
        QT_TRANSLATE_NOOP("Proof", "%1: no reading after the intervention"),
        QT_TRANSLATE_NOOP("Proof", "%1, plateau short of target"),
    };
    const char *reason = reasons[size_t(verdict.reason)];
    return reason ? ProofWords::tr(reason).arg(rungLabel(verdict.rung)) : rungLabel(verdict.rung);
}

} // namespace Ratchet
