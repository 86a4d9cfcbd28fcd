// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict ladder: whether a change moved a metric, and whether the gain lasted. Judged against a baseline, a
// sentence each:
// - too early: fewer than 7 readings, and none of them out of the ordinary;
// - no evidence: the readings since then are such as the baseline gives of itself;
// - moved: a signal for the better, but not yet enough to tell it from chance or from a blip;
// - holding: all readings since then together, and the latest six, are better than chance explains;
// - sustained: holding, and the last 7 readings or more are all better than the baseline's mean;
// - faded: there was a signal for the better, and the latest six readings are back, even where each is better than the
//   old mean by a hair's breadth;
// - worse: the latest six, or a signal in the last two, are worse than the baseline.
// The target `confusion` prints how often each is given when the truth is known.
#pragma once

#include <core/entities/metric.h>
#include <proof/process_limits.h>
#include <proof/variation.h>

namespace Ratchet {

struct Measurement;

enum class Rung : quint8 { TooEarly, NoEvidence, Moved, Holding, Sustained, Faded, Worse };
inline constexpr Rung allRungs[] = {Rung::TooEarly,  Rung::NoEvidence, Rung::Moved, Rung::Holding,
                                    Rung::Sustained, Rung::Faded,      Rung::Worse};

// Why the ladder cannot be climbed, or what goes with the verdict.
enum class RungReason : quint8 {
    None,
    NoDirection, // neither up nor down is better
    NoIntervention, // nobody said when the change took effect
    BaselineTooShort, // fewer than 6 points
    NearConstant, // the baseline does not vary enough to judge by
    NoPointsAfter,
    PlateauShort, // sustained, no further gain in the last 6 points, target not reached for certain
};

// What makes readings after the intervention out of the ordinary, for the better.
enum class LadderSignal : quint8 { None, BeyondLimit, Run, TwoInThree };

struct LadderVerdict {
    static constexpr int baselineNeeded = 6;
    static constexpr int runNeeded = 7;
    static constexpr int recentPoints = 6; // whose mean says where the metric stands now
    static constexpr double chanceOfGain = 0.042; // that all points after together are so much better, one-sided

    Rung rung = Rung::TooEarly;
    RungReason reason = RungReason::None;
    int baselinePoints = 0;
    int pointsAfter = 0;
    // The least number of points still to come before the gain can be sustained; 0 once it is.
    int pointsNeeded = 0;
    // The change in the metric's unit and its 95 percent interval: mean of the points after, against the level of the
    // baseline or, where the baseline has a trend of its own, against that trend continued. NaN where unknown.
    double effect = std::nan("");
    double low = std::nan("");
    double high = std::nan("");
    bool isAgainstTrend = false;
    double plainEffect = std::nan(""); // the plain difference of means
    bool isContradictory = false; // the two point in different directions: neither is claimed

    double baselineMean = std::nan("");
    double lower = std::nan(""); // limits of the baseline
    double upper = std::nan("");
    double laterMean = std::nan(""); // of all points after
    double recentMean = std::nan(""); // of the latest six of them, or as many as there are
    ProcessLimits laterLimits; // of the points after, from 6 on
    LadderSignal signal = LadderSignal::None; // the first for the better
    int signalPoint = -1; // position of the point after that completes it
    int trailingRun = 0; // points in a row at the end that are better than the baseline's mean
    Assurance assurance = Assurance::Unknown; // by these limits

    // Fewer than 12 points: every word about it should say "provisional".
    [[nodiscard]] bool isProvisional() const { return baselinePoints < ProcessLimits::lockedFrom; }
};

// Both spans in order of dates. `target` NaN where there is none.
[[nodiscard]] LadderVerdict climb(std::span<const Measurement> baseline, std::span<const Measurement> after,
                                  Direction direction, double target);

// Whether the rung is a gain that somebody may claim: holding or sustained.
[[nodiscard]] bool isProven(Rung rung);
// "tooEarly", "noEvidence", "moved", "holding", "sustained", "faded", "worse": as the JSON has it.
[[nodiscard]] QString rungName(Rung rung);
// For people: "Sustained", with what goes with it: "Sustained, plateau short of target".
[[nodiscard]] QString rungLabel(Rung rung);
[[nodiscard]] QString verdictLabel(const LadderVerdict &verdict);

} // namespace Ratchet
