// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_chart.h"

#include <core/entities/metric.h>
#include <proof/measurement.h>

#include <algorithm>

namespace Ratchet {

using namespace Qt::StringLiterals;

namespace {

// Positions of the first point of each phase, and the end.
std::vector<qsizetype> phaseBounds(std::span<const Measurement> series, const std::vector<QDate> &starts)
{
    std::vector<qsizetype> bounds{0};
    for (const QDate &start : starts) {
        const auto first = std::ranges::lower_bound(series, start, {}, &Measurement::on);
        bounds.push_back(first - series.begin());
    }
    bounds.push_back(qsizetype(series.size()));
    std::ranges::sort(bounds);
    const auto repeated = std::ranges::unique(bounds);
    bounds.erase(repeated.begin(), repeated.end());
    return bounds;
}

// Positions from `first` on, up to `end` without it.
struct Positions {
    size_t first = 0;
    size_t end = 0;

    [[nodiscard]] size_t size() const { return end - first; }
    [[nodiscard]] bool holds(const Positions &other) const { return other.first >= first && other.end <= end; }
    [[nodiscard]] std::span<const Measurement> of(std::span<const Measurement> series) const
    {
        return series.subspan(first, size());
    }
};

// Empty where no reading lies in the window.
Positions positionsOf(std::span<const Measurement> series, const LimitsWindow &window)
{
    if (!window.isSet())
        return {};
    const auto first = std::ranges::lower_bound(series, window.from, {}, &Measurement::on);
    const auto end = std::ranges::upper_bound(series, window.to, {}, &Measurement::on);
    return {size_t(first - series.begin()), size_t(std::max(first, end) - series.begin())};
}

// A chart in the making, phase by phase.
struct PhaseBuilder {
    ProcessChart &chart;
    std::span<const Measurement> series;
    const ChartOptions &options;
    Positions window = positionsOf(series, options.frozen);

    [[nodiscard]] std::vector<PointSignals> signsOf(const PhaseLimits &limits) const
    {
        const bool isRunChart = options.rules == RuleSet::Anhoej; // asks for no limits
        return limits.summary.isJudgeable() || isRunChart ? signalsOf(limits.values, limits.judged, options.rules)
                                                          : std::vector<PointSignals>(limits.values.size());
    }
    void chooseBase(ChartPhase &phase, const Positions &own, bool isOnly) const
    {
        Positions base = own;
        phase.basis = isOnly ? PhaseBasis::All : PhaseBasis::Phase;
        if (window.size() > 0 && own.holds(window)) {
            phase.basis = PhaseBasis::Baseline;
            base = window;
        } else if (options.locksFirst && own.size() > size_t(ProcessLimits::lockedFrom)) {
            phase.basis = isOnly ? PhaseBasis::First : PhaseBasis::Phase;
            base.end = base.first + size_t(ProcessLimits::lockedFrom);
        }
        phase.baseFirst = qsizetype(base.first);
        phase.baseCount = qsizetype(base.size());
    }
    // A line through the middle, and nothing that says how far from it is far.
    [[nodiscard]] static PhaseLimits withoutLimits(PhaseLimits limits)
    {
        limits.summary.problem = LimitsProblem::TooFewPoints;
        limits.summary.lower = limits.summary.upper = limits.summary.reach = std::nan("");
        limits.summary.upperRange = std::nan("");
        for (std::vector<PointLimits> *all : {&limits.shown, &limits.judged}) {
            for (PointLimits &one : *all)
                one = {.centre = one.centre};
        }
        return limits;
    }
    [[nodiscard]] std::span<const Measurement> baseOf(const ChartPhase &phase) const
    {
        return series.subspan(size_t(phase.baseFirst), size_t(phase.baseCount));
    }
    void add(const Positions &own, bool isOnly)
    {
        ChartPhase phase{.first = qsizetype(own.first), .count = qsizetype(own.size()), .limits = {}};
        chooseBase(phase, own, isOnly);
        const auto points = own.of(series);
        PhaseLimits limits = phaseLimits(chart.type, points, baseOf(phase), options.screening);
        if (phase.baseCount < options.leastForLimits)
            limits = withoutLimits(std::move(limits));
        const std::vector<PointSignals> signs = signsOf(limits);
        for (size_t i = 0; i < points.size(); ++i) {
            const double range = i == 0 ? std::nan("") : std::abs(points[i].value - points[i - 1].value);
            const PointLimits &shown = limits.shown[i];
            const double centre = std::isnan(shown.centre) ? limits.summary.mean : shown.centre;
            chart.points.push_back(
                {points[i].on, points[i].value, range, signs[i], centre, shown.lower, shown.upper, false});
        }
        phase.limits = limits.summary;
        chart.phases.push_back(phase);
        if (options.continuesOld && chart.phases.size() > 1)
            continueOld(own);
    }
    // What the phase before gave of itself, through the one just added. While that one has no limits but on trial, the
    // old ones say whether there was a step at all.
    void continueOld(const Positions &own)
    {
        const ChartPhase &before = chart.phases[chart.phases.size() - 2];
        const PhaseLimits old = phaseLimits(chart.type, own.of(series), baseOf(before), options.screening);
        if (!old.summary.isJudgeable())
            return;
        chart.beside.push_back({.kind = LimitsBeside::Kind::Old,
                                .first = qsizetype(own.first),
                                .count = qsizetype(own.size()),
                                .mean = old.summary.mean,
                                .points = old.shown});
        if (options.rules == RuleSet::Anhoej)
            return; // judged by the median of the phase, whatever its limits
        const std::vector<PointSignals> signs = signsOf(old);
        for (size_t i = 0; i < std::min(own.size(), size_t(ProcessLimits::lockedFrom)); ++i) {
            ChartPoint &point = chart.points[own.first + i];
            if (point.signs.isCommonCause() && !signs[i].isCommonCause()) {
                point.signs = signs[i];
                point.provesStep = true;
            }
        }
    }
};

// Counts, shares and times are never below zero, nor is a series that never was; shares are never above the whole.
void setBounds(ProcessChart &chart, std::span<const Measurement> series, MetricKind kind)
{
    if (std::ranges::all_of(series, [](const Measurement &point) { return point.value >= 0; }))
        chart.floor = 0;
    const double highest = std::ranges::max(series, {}, &Measurement::value).value;
    if (chart.type == ProcessChartType::P || chart.type == ProcessChartType::PPrime)
        chart.ceiling = ratioScale(series);
    else if (kind == MetricKind::Percentage && highest > 1 && highest <= 100)
        chart.ceiling = 100;
}

// Readings that are all the same have no limits to be judged by, and nothing to judge: they vary by nothing at all, and
// promise what they are.
void judgeConstant(ProcessChart &chart, const ChartOptions &options)
{
    const ChartPhase &phase = chart.phases.back();
    const auto points = std::span(chart.points).last(size_t(phase.count));
    const double level = points.front().value;
    const bool isConstant = phase.limits.problem == LimitsProblem::NearConstant
        && std::ranges::all_of(points, [level](const ChartPoint &point) { return point.value == level; });
    if (!isConstant)
        return;
    ProcessLimits same = phase.limits;
    same.problem = LimitsProblem::None;
    same.lower = level;
    same.upper = level;
    chart.variation = Variation::CommonCause;
    chart.assurance = assuranceOf(same, options.direction, options.target);
}

} // namespace

ProcessChart processChart(std::span<const Measurement> series, const ChartOptions &options)
{
    ProcessChart chart;
    chart.screening = options.screening;
    chart.rules = options.rules;
    const ChartChoice choice = chooseChart(options.type, options.kind, series);
    chart.type = choice.type;
    chart.fallback = choice.fallback;
    if (series.empty())
        return chart;
    setBounds(chart, series, options.kind);
    chart.points.reserve(series.size());
    const std::vector<qsizetype> bounds = phaseBounds(series, options.phaseStarts);
    PhaseBuilder builder{.chart = chart, .series = series, .options = options};
    for (size_t i = 0; i + 1 < bounds.size(); ++i)
        builder.add({.first = size_t(bounds[i]), .end = size_t(bounds[i + 1])}, bounds.size() == 2);
    const ProcessLimits &limits = chart.phases.back().limits;
    const ChartPoint &latest = chart.points.back();
    if (limits.isJudgeable() || !latest.signs.isCommonCause()) {
        chart.variation = variationOf(latest.signs, options.direction);
        chart.variationSide = latest.signs.side;
    }
    chart.assurance = assuranceOf(limits, options.direction, options.target);
    judgeConstant(chart, options);
    return chart;
}

void addLimitsNow(ProcessChart &chart, QDate from, const ProcessLimits &limits)
{
    if (!from.isValid() || !limits.isJudgeable() || chart.phases.empty())
        return;
    const auto first = std::ranges::lower_bound(chart.points, from, {}, &ChartPoint::on) - chart.points.begin();
    const qsizetype count = std::ssize(chart.points) - first;
    if (count == 0 || chart.phases.back().first >= first)
        return;
    chart.beside.push_back({.kind = LimitsBeside::Kind::Now,
                            .first = first,
                            .count = count,
                            .mean = limits.mean,
                            .points = std::vector<PointLimits>(size_t(count), limits.ofPoint())});
}

QString phaseBasisName(PhaseBasis basis)
{
    static const QString names[] = {u"all"_s, u"first"_s, u"phase"_s, u"baseline"_s};
    return names[size_t(basis)];
}

} // namespace Ratchet
