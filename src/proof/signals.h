// SPDX-License-Identifier: GPL-3.0-or-later
// The signals of special cause, by the rule set that a metric or the register chose.
#pragma once

#include <core/entities/metric.h>
#include <proof/process_limits.h>

#include <QStringList>

#include <vector>

namespace Ratchet {

// A bit for each rule, in the order in which a single label is chosen. How many points make a pattern depends on the
// rule set; distances are in thirds of the way from the mean to a limit, called sigma.
enum class Signal : quint16 {
    Astronomical = 1, // beyond a limit
    Trend = 2, // rising or falling points; whether ties break it depends on the rule set
    TwoInThree = 4, // two of three more than 2 sigma out on the same side
    Shift = 8, // points on the same side of the mean; a point on it breaks the run
    ThreeInFour = 16, // three of four nearer to a limit than to the mean, on the same side
    FourInFive = 32, // four of five more than 1 sigma out on the same side
    Stratification = 64, // fifteen within 1 sigma
    Mixture = 128, // eight with none within 1 sigma, on both sides
    Alternating = 256, // fourteen up and down in turn
    LongRun = 512, // run chart: a run on one side of the median longer than chance leads to expect
    FewCrossings = 1024, // run chart: the line crosses the median less often than chance leads to expect
};
inline constexpr Signal allSignals[] = {Signal::Astronomical,   Signal::Trend,       Signal::TwoInThree,
                                        Signal::Shift,          Signal::ThreeInFour, Signal::FourInFive,
                                        Signal::Stratification, Signal::Mixture,     Signal::Alternating,
                                        Signal::LongRun,        Signal::FewCrossings};

struct PointSignals {
    quint16 rules = 0; // bits of Signal
    int side = 0; // of the first rule that has a side: 1 high or rising, -1 low or falling

    [[nodiscard]] bool has(Signal signal) const { return (rules & quint16(signal)) != 0; }
    [[nodiscard]] bool isCommonCause() const { return rules == 0; }
    void add(Signal signal, int signalSide);
    bool operator==(const PointSignals &) const = default;
};

// The signals of each point of one phase; none where the limits cannot be judged.
// What each set asks is said, for people and in full, by answers/metrics/rule_words.h. Making Data Count is that of NHS
// England's team as its tools have been since November 2023 (announced in github nhs-r-community/NHSRplotthedots, issue
// 194), with 7 points, or the 6 that the tools offer as well; NHS-R is that of the R package, which kept the reading
// before. Both, Wheeler among them, mark every point of a pattern; Western Electric and Nelson mark the point that
// completes it. Anhøj needs 10 points off the median (proof/run_chart.h).
[[nodiscard]] std::vector<PointSignals> signalsOf(std::span<const double> values, const ProcessLimits &limits,
                                                  RuleSet rules = RuleSet::MakingDataCount);
// The same where each point has limits of its own; as many of them as values.
[[nodiscard]] std::vector<PointSignals> signalsOf(std::span<const double> values, std::span<const PointLimits> limits,
                                                  RuleSet rules);

// "astronomical", "trend", "twoInThree", "shift", …: as the JSON has them.
[[nodiscard]] QString signalName(Signal signal);
[[nodiscard]] QStringList signalNames(const PointSignals &signs);

} // namespace Ratchet
