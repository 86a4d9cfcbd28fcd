// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_chart.h"

#include <answers/metrics/claim_series.h>
#include <answers/metrics/claims.h>
#include <core/entities/metric.h>
#include <proof/chart_views.h>

#include <algorithm>

namespace Ratchet {

namespace {

// The readings that the verdict of a claim compares with; of one that is locked and not in effect yet those of its
// window.
std::vector<Measurement> baselineOf(const Register &reg, const Metric &metric, const Steering &steering,
                                    std::span<const Measurement> series)
{
    if (interventionOf(reg, steering).isValid())
        return claimSeries(reg, metric, steering, series).baseline;
    std::vector<Measurement> baseline;
    if (!steering.lockedOn.isValid() || !steering.baselineFrom.isValid() || !steering.baselineTo.isValid())
        return baseline;
    std::ranges::copy_if(series, std::back_inserter(baseline), [&steering](const Measurement &point) {
        return point.on >= steering.baselineFrom && point.on <= steering.baselineTo;
    });
    return baseline;
}

} // namespace

bool isRunChartOnly(const Register &reg, const LeadingClaim &leading)
{
    return leading.steering && interventionOf(reg, *leading.steering).isValid()
        && leading.verdict.baselinePoints < LadderVerdict::baselineNeeded;
}

ProcessChart claimChart(const Register &reg, const Metric &metric, const LeadingClaim &leading,
                        std::span<const Measurement> series, ChartOptions options)
{
    options.continuesOld = true;
    options.locksFirst = true;
    options.leastForLimits = LadderVerdict::baselineNeeded;
    if (!leading.steering)
        return processChart(series, options);
    const QDate intervention = interventionOf(reg, *leading.steering);
    const std::vector<Measurement> baseline = baselineOf(reg, metric, *leading.steering, series);
    if (isRunChartOnly(reg, leading)) {
        options.rules = RuleSet::Anhoej;
        options.continuesOld = false;
        options.locksFirst = false;
        return runChartOf(processChart(series, options), metric.direction);
    }
    if (baseline.size() >= size_t(LadderVerdict::baselineNeeded))
        options.frozen = {.from = baseline.front().on, .to = baseline.back().on};
    ProcessChart chart = processChart(series, options);
    if (isProven(leading.verdict.rung))
        addLimitsNow(chart, intervention, leading.verdict.laterLimits);
    return chart;
}

} // namespace Ratchet
