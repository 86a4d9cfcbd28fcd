// SPDX-License-Identifier: GPL-3.0-or-later
// The signals of special cause, by the rules of NHS Making Data Count.
#pragma once

#include <proof/process_limits.h>

#include <QStringList>

#include <vector>

namespace Ratchet {

// A bit for each rule, in the order in which a single label is chosen.
enum class Signal : quint8 {
    Astronomical = 1, // beyond a limit
    Trend = 2,        // one of 7 rising or falling points; ties break it
    TwoInThree = 4,   // one of two beyond two thirds of the way to a limit, of 3 on the same side of the mean
    Shift = 8,        // one of 7 on the same side of the mean; a point on it breaks the run
};
inline constexpr Signal allSignals[] = {Signal::Astronomical, Signal::Trend, Signal::TwoInThree, Signal::Shift};

struct PointSignals {
    quint8 rules = 0; // bits of Signal
    qint8 side = 0;   // of the first rule that applies: 1 high or rising, -1 low or falling, 0 no signal

    [[nodiscard]] bool has(Signal signal) const { return (rules & quint8(signal)) != 0; }
    [[nodiscard]] bool isCommonCause() const { return rules == 0; }
    bool operator==(const PointSignals &) const = default;
};

// The signals of each point of one phase; none where the limits cannot be judged.
[[nodiscard]] std::vector<PointSignals> signalsOf(std::span<const double> values, const ProcessLimits &limits);

// "astronomical", "trend", "twoInThree", "shift": as the JSON has them.
[[nodiscard]] QString signalName(Signal signal);
[[nodiscard]] QStringList signalNames(const PointSignals &signs);

} // namespace Ratchet
