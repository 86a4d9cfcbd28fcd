// SPDX-License-Identifier: GPL-3.0-or-later
#include "claim_series.h"

#include <answers/metrics/claims.h>
#include <core/entities/metric.h>

#include <algorithm>

namespace Ratchet {

ClaimSeries claimSeries(const Register &reg, const Metric &metric, const Steering &steering,
                        std::span<const Measurement> series)
{
    ClaimSeries claim;
    claim.interventionOn = interventionOf(reg, steering);
    claim.direction = judgedDirection(metric, steering);
    if (!claim.interventionOn.isValid())
        return claim;
    const auto begin = std::ranges::lower_bound(series, claim.interventionOn, {}, &Measurement::on);
    for (const Measurement &point : std::span(series.begin(), begin)) {
        const bool isLate = steering.baselineTo.isValid() && point.on > steering.baselineTo;
        if (!isLate && (!steering.baselineFrom.isValid() || point.on >= steering.baselineFrom))
            claim.baseline.push_back(point);
    }
    claim.after.assign(begin, series.end());
    return claim;
}

std::vector<Measurement> seriesOf(const ProcessChart &chart)
{
    std::vector<Measurement> series;
    series.reserve(chart.points.size());
    for (const ChartPoint &read : chart.points) {
        Measurement point;
        point.on = read.on;
        point.value = read.value;
        series.push_back(point);
    }
    return series;
}

} // namespace Ratchet
