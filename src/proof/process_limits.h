// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of an individuals (XmR) chart. Formulas: Wheeler; constants as NHS Making Data Count prints them, those for
// medians as Wheeler does.
#pragma once

#include <QtGlobal>

#include <cmath>
#include <span>
#include <vector>

namespace Ratchet {

// Moving ranges at or above 3.267 times their mean are left out once (Nelson 1982).
enum class Screening : quint8 { Off, On };

// Why a series cannot be judged.
enum class LimitsProblem : quint8 {
    None,
    TooFewPoints, // fewer than two, so that there is no moving range, or fewer than the chart asks for
    NearConstant, // no variation, or screening leaves fewer than half of the moving ranges
};

// What an XmR chart rests on: the mean and the mean moving range; the mean and the median moving range, which few wild
// points cannot widen; or medians of both.
enum class LimitsBasis : quint8 { Means, MedianRange, Medians };

// The limits of one point. Those of an XmR chart are the same throughout a phase, those of a P chart follow the
// denominators.
struct PointLimits {
    double centre = std::nan("");
    double lower = std::nan("");
    double upper = std::nan("");
    double reach = std::nan(""); // from the centre to a limit: what rules divide in three

    // -1 below the centre, 1 above, 0 on it as far as rounding can tell.
    [[nodiscard]] int sideOf(double value) const;
};

// In the unit of the series. With a problem the limits are NaN, the mean is not unless there is no point.
struct ProcessLimits {
    static constexpr double limitFactor = 2.66;
    static constexpr double rangeFactor = 3.267;
    static constexpr double sigmaDivisor = 1.128;
    static constexpr double medianLimitFactor = 3.145;
    static constexpr double medianRangeFactor = 3.865;
    static constexpr int lockedFrom = 12; // points; below that limits are on trial

    qsizetype points = 0; // that the limits rest on
    double mean = std::nan(""); // or median, by the basis
    double movingRange =
        std::nan(""); // mean moving range after screening, or median; NaN where limits come from a model
    double lower = std::nan("");
    double upper = std::nan("");
    double upperRange = std::nan(""); // limit of the moving ranges
    double reach = std::nan(""); // from the mean to a limit
    LimitsProblem problem = LimitsProblem::TooFewPoints;

    [[nodiscard]] bool isJudgeable() const { return problem == LimitsProblem::None; }
    [[nodiscard]] bool isTrial() const { return points < lockedFrom; }
    // Two thirds of the way from the mean to a limit.
    [[nodiscard]] double nearDistance() const { return reach * 2 / 3; }
    [[nodiscard]] PointLimits ofPoint() const { return {mean, lower, upper, reach}; }
    // -1 below the mean, 1 above, 0 on it as far as rounding can tell.
    [[nodiscard]] int sideOf(double value) const { return ofPoint().sideOf(value); }
};

// -1 below the level, 1 above, 0 on it as far as rounding can tell: within a billionth of it, or of 1.
[[nodiscard]] int sideOfLevel(double value, double level);

[[nodiscard]] ProcessLimits processLimits(std::span<const double> values, Screening screening,
                                          LimitsBasis basis = LimitsBasis::Means);
[[nodiscard]] double medianOf(std::vector<double> values);

} // namespace Ratchet
