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

void addPhase(ProcessChart &chart, std::span<const Measurement> series, const ChartOptions &options)
{
    const size_t base = options.frozenAfter > 0 ? std::min(series.size(), size_t(options.frozenAfter)) : series.size();
    const PhaseLimits limits = phaseLimits(chart.type, series, base, options.screening);
    const bool isRunChart = options.rules == RuleSet::Anhoej; // asks for no limits
    const std::vector<PointSignals> signs = limits.summary.isJudgeable() || isRunChart
        ? signalsOf(limits.values, limits.judged, options.rules)
        : std::vector<PointSignals>(series.size());
    for (size_t i = 0; i < series.size(); ++i) {
        const double range = i == 0 ? std::nan("") : std::abs(series[i].value - series[i - 1].value);
        const PointLimits &own = limits.shown[i];
        const double centre = std::isnan(own.centre) ? limits.summary.mean : own.centre;
        chart.points.push_back({series[i].on, series[i].value, range, signs[i], centre, own.lower, own.upper});
    }
    chart.phases.push_back({qsizetype(chart.points.size() - series.size()), qsizetype(series.size()), limits.summary});
}

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

} // namespace

ProcessChart processChart(std::span<const Measurement> series, const ChartOptions &options)
{
    ProcessChart chart;
    chart.screening = options.screening;
    chart.rules = options.rules;
    if (series.empty())
        return chart;
    const ChartChoice choice = chooseChart(options.type, options.kind, series);
    chart.type = choice.type;
    chart.fallback = choice.fallback;
    setBounds(chart, series, options.kind);
    chart.points.reserve(series.size());
    const std::vector<qsizetype> bounds = phaseBounds(series, options.phaseStarts);
    for (size_t i = 0; i + 1 < bounds.size(); ++i)
        addPhase(chart, series.subspan(size_t(bounds[i]), size_t(bounds[i + 1] - bounds[i])), options);
    const ProcessLimits &limits = chart.phases.back().limits;
    const ChartPoint &latest = chart.points.back();
    if (limits.isJudgeable() || !latest.signs.isCommonCause()) {
        chart.variation = variationOf(latest.signs, options.direction);
        chart.variationSide = latest.signs.side;
    }
    chart.assurance = assuranceOf(limits, options.direction, options.target);
    return chart;
}

} // namespace Ratchet
