// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

#include <core/entities/metric.h>
#include <proof/run_chart.h>

#include <algorithm>
#include <numeric>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

enum class Marking { WholePattern, LastPoint };
// A value equal to the one before it ends a trend, or neither counts nor ends it.
enum class Ties { Break, Pass };

int signOf(double difference) { return difference > 0 ? 1 : difference < 0 ? -1 : 0; }

// The points of one phase with what the rules ask of its points, and the signals found so far.
struct Stretch {
    std::span<const double> values;
    std::span<const PointLimits> limits;
    Marking marking;
    std::vector<PointSignals> points = std::vector<PointSignals>(values.size());

    [[nodiscard]] size_t size() const { return values.size(); }
    [[nodiscard]] int sideOf(size_t i) const { return limits[i].sideOf(values[i]); }
    [[nodiscard]] bool isBeyondLimit(size_t i) const
    {
        return values[i] > limits[i].upper || values[i] < limits[i].lower;
    }
    // More than so many thirds of the way from the mean to a limit; sign of that side, or 0.
    [[nodiscard]] int sideBeyond(size_t i, double sigmas) const
    {
        const double distance = values[i] - limits[i].centre;
        return std::abs(distance) > limits[i].reach * sigmas / 3 ? signOf(distance) : 0;
    }
};

void markBeyondLimits(Stretch &stretch)
{
    for (size_t i = 0; i < stretch.size(); ++i) {
        if (stretch.isBeyondLimit(i))
            stretch.points[i].add(Signal::Astronomical, signOf(stretch.values[i] - stretch.limits[i].centre));
    }
}

// Each run of at least `length` equal signs other than 0. A sign belongs to point i + `lead`: with a lead of 1 they are
// those of differences, and a run takes in the point before its first.
void markRuns(Stretch &stretch, const std::vector<int> &signs, size_t length, size_t lead, Signal signal)
{
    std::vector<int> sides(stretch.size());
    size_t begin = 0;
    for (size_t end = 1; end <= signs.size(); ++end) {
        if (end < signs.size() && signs[end] == signs[begin])
            continue;
        if (signs[begin] != 0 && end - begin >= length) {
            const size_t first = stretch.marking == Marking::WholePattern ? begin : begin + length - 1 + lead;
            // A point shared by a rise and a fall takes the direction of the later run.
            for (size_t i = first; i < end + lead; ++i)
                sides[i] = signs[begin];
        }
        begin = end;
    }
    for (size_t i = 0; i < sides.size(); ++i) {
        if (sides[i] != 0)
            stretch.points[i].add(signal, sides[i]);
    }
}

void markShifts(Stretch &stretch, size_t length)
{
    std::vector<int> sides(stretch.size());
    for (size_t i = 0; i < sides.size(); ++i)
        sides[i] = stretch.sideOf(i);
    if (!sides.empty())
        markRuns(stretch, sides, length, 0, Signal::Shift);
}

void markTrends(Stretch &stretch, size_t length, Ties ties = Ties::Break)
{
    std::vector<int> steps;
    for (size_t i = 1; i < stretch.size(); ++i)
        steps.push_back(signOf(stretch.values[i] - stretch.values[i - 1]));
    if (ties == Ties::Break && !steps.empty())
        markRuns(stretch, steps, length - 1, 1, Signal::Trend);
    if (ties == Ties::Break)
        return;
    std::vector<int> sides(stretch.size());
    // Step i leads from point i to point i + 1.
    for (size_t begin = 0; begin < steps.size();) {
        if (steps[begin] == 0) {
            ++begin;
            continue;
        }
        size_t moves = 0;
        size_t end = begin; // behind the last step that moves
        for (size_t i = begin; i < steps.size() && (steps[i] == 0 || steps[i] == steps[begin]); ++i) {
            moves += steps[i] != 0;
            end = steps[i] != 0 ? i + 1 : end;
        }
        if (moves + 1 >= length)
            std::fill(sides.begin() + qsizetype(begin), sides.begin() + qsizetype(end) + 1, steps[begin]);
        begin = end;
    }
    for (size_t i = 0; i < sides.size(); ++i) {
        if (sides[i] != 0)
            stretch.points[i].add(Signal::Trend, sides[i]);
    }
}

// At least `few` of `window` points in a row for which `sideAt` names the same side. Where only the completing point is
// marked it is the last such point of the window.
template <class SideAt, class Allows>
void markFewOf(Stretch &stretch, size_t few, size_t window, SideAt sideAt, Allows allows, Signal signal)
{
    std::vector<size_t> found;
    for (size_t i = 0; i + window <= stretch.size(); ++i) {
        for (const int side : {1, -1}) {
            found.clear();
            bool isAllowed = true;
            for (size_t k = i; k < i + window; ++k) {
                isAllowed = isAllowed && allows(k, side);
                if (sideAt(k) == side)
                    found.push_back(k);
            }
            if (!isAllowed || found.size() < few)
                continue;
            const size_t first = stretch.marking == Marking::WholePattern ? 0 : found.size() - 1;
            for (size_t k = first; k < found.size(); ++k)
                stretch.points[found[k]].add(signal, side);
        }
    }
}

void markFewBeyond(Stretch &stretch, size_t few, size_t window, double sigmas, Signal signal)
{
    markFewOf(
        stretch, few, window, [&](size_t i) { return stretch.sideBeyond(i, sigmas); }, [](size_t, int) { return true; },
        signal);
}

// Two of three more than 2 sigma out, all three on one side of the mean. The older reading leaves points beyond a limit
// to their own rule and counts only those between.
enum class BeyondLimit { Counts, DoesNotCount };
void markTwoInThree(Stretch &stretch, BeyondLimit beyond)
{
    markFewOf(
        stretch, 2, 3,
        [&](size_t i) {
            return beyond == BeyondLimit::DoesNotCount && stretch.isBeyondLimit(i) ? 0 : stretch.sideBeyond(i, 2);
        },
        [&](size_t i, int side) { return stretch.sideOf(i) == side; }, Signal::TwoInThree);
}

// The last of `length` points in a row for all of which `holds` is true.
template <class Holds, class Allows>
void markLastOf(Stretch &stretch, size_t length, Signal signal, Holds holds, Allows allows)
{
    size_t run = 0;
    for (size_t i = 0; i < stretch.size(); ++i) {
        run = holds(i) ? run + 1 : 0;
        if (run >= length && allows(i + 1 - length))
            stretch.points[i].add(signal, 0);
    }
}

void markNelsonPatterns(Stretch &stretch)
{
    const auto always = [](size_t) { return true; };
    markLastOf(
        stretch, 15, Signal::Stratification, [&](size_t i) { return stretch.sideBeyond(i, 1) == 0; }, always);
    markLastOf(
        stretch, 8, Signal::Mixture, [&](size_t i) { return stretch.sideBeyond(i, 1) != 0; },
        [&](size_t first) {
            for (size_t k = first + 1; k < first + 8; ++k) {
                if (stretch.sideOf(k) != stretch.sideOf(first))
                    return true;
            }
            return false;
        });
    const auto step = [&](size_t i) { return signOf(stretch.values[i] - stretch.values[i - 1]); };
    // Fourteen points turn twelve times: at each but the first and the last.
    markLastOf(
        stretch, 12, Signal::Alternating, [&](size_t i) { return i >= 2 && step(i) * step(i - 1) < 0; }, always);
}

std::vector<PointSignals> runSignals(std::span<const double> values)
{
    std::vector<PointSignals> points(values.size());
    const RunChart chart = runChart(values);
    std::vector<size_t> run;
    const auto markRun = [&] {
        if (chart.isLong() && int(run.size()) > chart.longestRunLimit) {
            for (const size_t i : run)
                points[i].add(Signal::LongRun, chart.sideOf(values[i]));
        }
    };
    for (size_t i = 0; i < values.size(); ++i) {
        const int side = chart.sideOf(values[i]);
        if (side == 0)
            continue;
        if (!run.empty() && side != chart.sideOf(values[run.back()])) {
            markRun();
            run.clear();
        }
        run.push_back(i);
    }
    markRun();
    // Too few crossings are a trait of the whole series: its last point stands for it.
    if (chart.isSeldomCrossed())
        points.back().add(Signal::FewCrossings, chart.sideOf(values.back()));
    return points;
}

} // namespace

void PointSignals::add(Signal signal, int signalSide)
{
    rules |= quint16(signal);
    if (side == 0)
        side = signalSide;
}

std::vector<PointSignals> signalsOf(std::span<const double> values, const ProcessLimits &limits, RuleSet rules)
{
    // The run chart asks for no limits.
    if (!limits.isJudgeable() && rules != RuleSet::Anhoej)
        return std::vector<PointSignals>(values.size());
    return signalsOf(values, std::vector(values.size(), limits.ofPoint()), rules);
}

std::vector<PointSignals> signalsOf(std::span<const double> values, std::span<const PointLimits> limits, RuleSet rules)
{
    if (rules == RuleSet::Anhoej)
        return runSignals(values);
    const bool marksAll = rules != RuleSet::WesternElectric && rules != RuleSet::Nelson;
    Stretch stretch{values, limits, marksAll ? Marking::WholePattern : Marking::LastPoint};
    markBeyondLimits(stretch);
    switch (rules) {
    case RuleSet::Wheeler:
        markShifts(stretch, 8);
        markFewBeyond(stretch, 3, 4, 1.5, Signal::ThreeInFour);
        break;
    case RuleSet::WesternElectric:
        markFewBeyond(stretch, 2, 3, 2, Signal::TwoInThree);
        markShifts(stretch, 8);
        markFewBeyond(stretch, 4, 5, 1, Signal::FourInFive);
        break;
    case RuleSet::Nelson:
        markTrends(stretch, 6);
        markFewBeyond(stretch, 2, 3, 2, Signal::TwoInThree);
        markShifts(stretch, 9);
        markFewBeyond(stretch, 4, 5, 1, Signal::FourInFive);
        markNelsonPatterns(stretch);
        break;
    case RuleSet::NhsR:
        markTrends(stretch, 7);
        markTwoInThree(stretch, BeyondLimit::DoesNotCount);
        markShifts(stretch, 7);
        break;
    case RuleSet::MakingDataCountSix:
        markTrends(stretch, 6, Ties::Pass);
        markTwoInThree(stretch, BeyondLimit::Counts);
        markShifts(stretch, 6);
        break;
    case RuleSet::Anhoej:
    case RuleSet::None:
    case RuleSet::MakingDataCount:
        markTrends(stretch, 7, Ties::Pass);
        markTwoInThree(stretch, BeyondLimit::Counts);
        markShifts(stretch, 7);
        break;
    }
    return stretch.points;
}

QString signalName(Signal signal)
{
    switch (signal) {
    case Signal::Astronomical:
        return u"astronomical"_s;
    case Signal::Trend:
        return u"trend"_s;
    case Signal::TwoInThree:
        return u"twoInThree"_s;
    case Signal::Shift:
        return u"shift"_s;
    case Signal::ThreeInFour:
        return u"threeInFour"_s;
    case Signal::FourInFive:
        return u"fourInFive"_s;
    case Signal::Stratification:
        return u"stratification"_s;
    case Signal::Mixture:
        return u"mixture"_s;
    case Signal::Alternating:
        return u"alternating"_s;
    case Signal::LongRun:
        return u"longRun"_s;
    case Signal::FewCrossings:
        break;
    }
    return u"fewCrossings"_s;
}

QStringList signalNames(const PointSignals &signs)
{
    QStringList names;
    for (const Signal signal : allSignals) {
        if (signs.has(signal))
            names += signalName(signal);
    }
    return names;
}

} // namespace Ratchet
