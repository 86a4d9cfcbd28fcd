// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_views.h"

#include <core/entities/metric.h>
#include <proof/run_chart.h>
#include <proof/variation.h>

namespace Ratchet {

ProcessChart movingRangeChart(const ProcessChart &chart)
{
    ProcessChart ranges;
    ranges.type = chart.type;
    ranges.screening = chart.screening;
    ranges.rules = chart.rules;
    ranges.floor = 0;
    for (const ChartPhase &phase : chart.phases) {
        const ProcessLimits &limits = phase.limits;
        if (!limits.isJudgeable() || std::isnan(limits.upperRange))
            continue;
        ChartPhase own;
        own.first = qsizetype(ranges.points.size());
        own.baseFirst = own.first;
        for (qsizetype i = phase.first; i < phase.first + phase.count; ++i) {
            const ChartPoint &point = chart.points[size_t(i)];
            if (std::isnan(point.movingRange))
                continue;
            ChartPoint range;
            range.on = point.on;
            range.value = point.movingRange;
            range.centre = limits.movingRange;
            range.lower = 0;
            range.upper = limits.upperRange;
            if (range.value > range.upper)
                range.signs.add(Signal::Astronomical, 1);
            ranges.points.push_back(range);
        }
        own.count = qsizetype(ranges.points.size()) - own.first;
        own.baseCount = own.count;
        own.basis = phase.basis;
        own.limits.points = limits.points;
        own.limits.mean = limits.movingRange;
        own.limits.lower = 0;
        own.limits.upper = limits.upperRange;
        own.limits.problem = LimitsProblem::None;
        if (own.count > 0)
            ranges.phases.push_back(own);
    }
    return ranges;
}

ProcessChart runChartOf(const ProcessChart &chart, Direction direction)
{
    ProcessChart run = chart;
    run.rules = RuleSet::Anhoej;
    run.beside.clear();
    for (ChartPhase &phase : run.phases) {
        std::vector<double> values;
        for (qsizetype i = phase.first; i < phase.first + phase.count; ++i)
            values.push_back(run.points[size_t(i)].value);
        const double median = medianOf(values);
        const std::vector<PointSignals> signs = signalsOf(values, std::span<const PointLimits>(), RuleSet::Anhoej);
        for (size_t i = 0; i < values.size(); ++i) {
            ChartPoint &point = run.points[size_t(phase.first) + i];
            point.centre = median;
            point.lower = std::nan("");
            point.upper = std::nan("");
            point.signs = signs[i];
            point.provesStep = false;
        }
        phase.limits = {};
        phase.limits.points = phase.count;
        phase.limits.mean = median;
        phase.basis = run.phases.size() > 1 ? PhaseBasis::Phase : PhaseBasis::All;
        phase.baseFirst = phase.first;
        phase.baseCount = phase.count;
    }
    run.variation = Variation::Unknown;
    run.variationSide = 0;
    run.assurance = Assurance::Unknown;
    if (!run.points.empty() && !run.points.back().signs.isCommonCause()) {
        run.variation = variationOf(run.points.back().signs, direction);
        run.variationSide = run.points.back().signs.side;
    }
    return run;
}

} // namespace Ratchet
