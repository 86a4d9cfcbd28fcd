// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart of one metric as a value: points, phases with their limits, variation and assurance.
#pragma once

#include <core/entities/metric.h>
#include <proof/attribute_limits.h>
#include <proof/signals.h>
#include <proof/variation.h>

namespace Ratchet {

struct ChartOptions {
    Screening screening = Screening::Off;
    Direction direction = Direction::None;
    double target = std::nan("");
    std::vector<QDate> phaseStarts = {}; // a phase begins with the first point on or after each day
    qsizetype frozenAfter = 0; // limits from that many first points of each phase; 0: from all
    RuleSet rules = RuleSet::MakingDataCount;
    ProcessChartType type = ProcessChartType::Individuals;
    MetricKind kind = MetricKind::None; // for a type by kind
};

struct ChartPhase {
    qsizetype first = 0; // position of the first point
    qsizetype count = 0;
    ProcessLimits limits;
};

struct ChartPoint {
    QDate on;
    double value = 0;
    double movingRange = std::nan(""); // NaN for the first point of a phase
    PointSignals signs = {};
    // Of its own, not cut off where values cannot go; NaN where they cannot be judged, the centre where there is none.
    double centre = std::nan("");
    double lower = std::nan("");
    double upper = std::nan("");
};

struct ProcessChart {
    std::vector<ChartPoint> points;
    std::vector<ChartPhase> phases; // in order, without gaps; empty where there is no point
    Screening screening = Screening::Off;
    RuleSet rules = RuleSet::MakingDataCount;
    Variation variation = Variation::Unknown;
    int variationSide = 0; // 1 high, -1 low, 0 for common cause
    Assurance assurance = Assurance::Unknown;
    ProcessChartType type = ProcessChartType::Individuals; // that was drawn
    ChartFallback fallback = ChartFallback::None; // why it is not the one that was asked for
    // What values cannot pass: limits are drawn to there and judged as they are. NaN: nothing.
    double floor = std::nan("");
    double ceiling = std::nan("");
};

// `series` in order of dates.
[[nodiscard]] ProcessChart processChart(std::span<const Measurement> series, const ChartOptions &options);

} // namespace Ratchet
