// SPDX-License-Identifier: GPL-3.0-or-later
// When a series moved: the change point by cumulative sums. Taylor, Change-Point Analysis: A Powerful New Tool for
// Detecting Changes, 2000.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <span>

namespace Ratchet {

struct ChangePoint {
    static constexpr int pointsNeeded = 6;
    static constexpr int usualReorderings = 1000;
    static constexpr quint64 usualSeed = 20261123;
    static constexpr double certainFrom = 0.95; // confidence

    // Position of the first point at the new level: the cumulative sum of distances from the mean is farthest from 0
    // just before it. -1 where there are too few points or nothing varies.
    qsizetype first = -1;
    double range = std::nan(""); // of the cumulative sums
    double confidence = std::nan(""); // share of the random re-orderings whose range does not exceed it
    int reorderings = 0;
    quint64 seed = 0; // with the same seed the same confidence, on every machine

    [[nodiscard]] bool isFound() const { return first >= 0; }
    // Independent readings without a change pass this in 5 of 100 series.
    [[nodiscard]] bool isCertain() const { return isFound() && confidence >= certainFrom; }
};

[[nodiscard]] ChangePoint changePoint(std::span<const double> values, int reorderings = ChangePoint::usualReorderings,
                                      quint64 seed = ChangePoint::usualSeed);
// The same without re-orderings, for a thousand metrics at once: the range follows nearly the distribution of Kuiper
// (1960).
[[nodiscard]] ChangePoint changePointAtOnce(std::span<const double> values);

} // namespace Ratchet
