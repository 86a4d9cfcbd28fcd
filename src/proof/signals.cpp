// SPDX-License-Identifier: GPL-3.0-or-later
#include "signals.h"

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype runLength = 7; // points of a trend and of a shift

int signOf(double difference)
{
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

// Side by rule for each point; 0 where the rule does not apply.
using Sides = std::vector<qint8>;

Sides beyondLimits(std::span<const double> values, const ProcessLimits &limits)
{
    Sides sides(values.size());
    for (size_t i = 0; i < values.size(); ++i)
        sides[i] = values[i] > limits.upper ? 1 : values[i] < limits.lower ? -1 : 0;
    return sides;
}

// Marks every point of each run of at least `length` equal signs other than 0. `step` holds a sign for each point but
// `lead` first ones: a difference ends at its later point, so that a run of differences takes in the point before it.
Sides runs(const std::vector<int> &step, qsizetype length, qsizetype lead)
{
    Sides sides(step.size() + size_t(lead));
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= qsizetype(step.size()); ++end) {
        if (end < qsizetype(step.size()) && step[size_t(end)] == step[size_t(begin)])
            continue;
        if (step[size_t(begin)] != 0 && end - begin >= length) {
            // A point shared by a rise and a fall takes the direction of the later run.
            for (qsizetype i = begin; i < end + lead; ++i)
                sides[size_t(i)] = qint8(step[size_t(begin)]);
        }
        begin = end;
    }
    return sides;
}

Sides trends(std::span<const double> values)
{
    std::vector<int> steps;
    for (size_t i = 1; i < values.size(); ++i)
        steps.push_back(signOf(values[i] - values[i - 1]));
    return steps.empty() ? Sides(values.size()) : runs(steps, runLength - 1, 1);
}

Sides shifts(std::span<const double> values, const ProcessLimits &limits)
{
    std::vector<int> sides;
    for (const double value : values)
        sides.push_back(limits.sideOf(value));
    return sides.empty() ? Sides() : runs(sides, runLength, 0);
}

// Two of three close to a limit without passing it, all three on one side of the mean: the close ones are marked.
Sides twosInThree(std::span<const double> values, const ProcessLimits &limits)
{
    Sides marked(values.size());
    const auto closeness = [&](size_t i) {
        const double distance = values[i] - limits.mean;
        const bool isInside = values[i] <= limits.upper && values[i] >= limits.lower;
        return isInside && std::abs(distance) > limits.nearDistance() ? signOf(distance) : 0;
    };
    for (size_t i = 0; i + 3 <= values.size(); ++i) {
        const int side = limits.sideOf(values[i]);
        int close = 0;
        bool isOneSided = side != 0;
        for (size_t k = i; k < i + 3; ++k) {
            isOneSided = isOneSided && limits.sideOf(values[k]) == side;
            close += closeness(k) == side ? 1 : 0;
        }
        if (!isOneSided || close < 2)
            continue;
        for (size_t k = i; k < i + 3; ++k) {
            if (closeness(k) == side)
                marked[k] = qint8(side);
        }
    }
    return marked;
}

} // namespace

std::vector<PointSignals> signalsOf(std::span<const double> values, const ProcessLimits &limits)
{
    std::vector<PointSignals> points(values.size());
    if (!limits.isJudgeable())
        return points;
    const Sides byRule[] = {beyondLimits(values, limits), trends(values), twosInThree(values, limits), shifts(values, limits)};
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t rule = 0; rule < std::size(allSignals); ++rule) {
            const qint8 side = byRule[rule][i];
            if (side == 0)
                continue;
            points[i].rules |= quint8(allSignals[rule]);
            if (points[i].side == 0)
                points[i].side = side;
        }
    }
    return points;
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
        break;
    }
    return u"shift"_s;
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
