// SPDX-License-Identifier: GPL-3.0-or-later
// A control chart of one metric as a value: points, phases with their limits, variation and assurance.
#pragma once

#include <core/entities/metric.h>
#include <proof/attribute_limits.h>
#include <proof/signals.h>
#include <proof/variation.h>

namespace Ratchet {

// Readings by their days, both included.
struct LimitsWindow {
    QDate from;
    QDate to;

    [[nodiscard]] bool isSet() const { return from.isValid() && to.isValid(); }
};

// What the limits of a phase rest on.
enum class PhaseBasis : quint8 {
    All, // all its readings, and it is the only phase
    First, // its first 12 readings, locked once there were more
    Phase, // its readings, the limits having been recalculated: all, or the first 12, locked once there were more
    Baseline, // the readings of a window that somebody chose
};

struct ChartOptions {
    Screening screening = Screening::Off;
    Direction direction = Direction::None;
    double target = std::nan("");
    std::vector<QDate> phaseStarts = {}; // a phase begins with the first point on or after each day
    // The limits of the phase that holds all readings of this window rest on them alone.
    LimitsWindow frozen = {};
    // Where no window says otherwise, the limits of a phase rest on its first 12 readings once there are more (NHS-R).
    bool locksFirst = false;
    // The limits of the phase before go on through the next one and judge it too while its own are on trial.
    bool continuesOld = false;
    qsizetype leastForLimits = 2; // readings; a phase whose limits would rest on fewer has none
    RuleSet rules = RuleSet::MakingDataCount;
    ProcessChartType type = ProcessChartType::Individuals;
    MetricKind kind = MetricKind::None; // for a type by kind
};

struct ChartPhase {
    qsizetype first = 0; // position of the first point
    qsizetype count = 0;
    ProcessLimits limits;
    PhaseBasis basis = PhaseBasis::All;
    qsizetype baseFirst = 0; // position of the first point that the limits rest on
    qsizetype baseCount = 0;
};

// Limits drawn beside those that the points are judged by.
struct LimitsBeside {
    enum class Kind : quint8 {
        Old, // of the phase before, continued
        Now, // of the readings since an improvement took effect
    };
    Kind kind = Kind::Old;
    qsizetype first = 0; // position of the first point that they go along with
    qsizetype count = 0;
    double mean = std::nan("");
    std::vector<PointLimits> points; // one for each of these points
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
    bool provesStep = false; // its signals are against the limits of the phase before
};

struct ProcessChart {
    std::vector<ChartPoint> points;
    std::vector<ChartPhase> phases; // in order, without gaps; empty where there is no point
    std::vector<LimitsBeside> beside;
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

// The limits of the readings from a day on, beside those that all points are judged by. Nothing where the latest phase
// begins there or later: then its own limits say it.
void addLimitsNow(ProcessChart &chart, QDate from, const ProcessLimits &limits);

// "all", "first", "phase", "baseline": as the JSON has it.
[[nodiscard]] QString phaseBasisName(PhaseBasis basis);

} // namespace Ratchet
