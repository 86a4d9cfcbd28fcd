// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_limits.h"

#include <proof/measurement.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace Ratchet {

namespace {

} // namespace

int sideOfLevel(double value, double level)
{
    const double distance = value - level;
    if (std::abs(distance) <= 1e-9 * std::max(1.0, std::abs(level)))
        return 0;
    return distance > 0 ? 1 : -1;
}

int PointLimits::sideOf(double value) const { return sideOfLevel(value, centre); }

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nan("");
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

ProcessLimits processLimits(std::span<const double> values, Screening screening, LimitsBasis basis)
{
    ProcessLimits limits;
    limits.points = qsizetype(values.size());
    if (values.empty())
        return limits;
    limits.mean = basis == LimitsBasis::Medians ? medianOf({values.begin(), values.end()}) : meanOf(values);
    if (values.size() < 2)
        return limits;
    std::vector<double> ranges(values.size() - 1);
    for (size_t i = 0; i < ranges.size(); ++i)
        ranges[i] = std::abs(values[i + 1] - values[i]);
    const size_t all = ranges.size();
    const bool isMean = basis == LimitsBasis::Means;
    limits.movingRange = isMean ? meanOf(ranges) : medianOf(ranges);
    if (isMean && screening == Screening::On && limits.movingRange > 0) {
        const double limit = ProcessLimits::rangeFactor * limits.movingRange;
        std::erase_if(ranges, [limit](double range) { return range >= limit; });
        limits.movingRange = ranges.empty() ? 0 : meanOf(ranges);
    }
    const double largest = std::abs(std::ranges::max(values, {}, [](double value) { return std::abs(value); }));
    if (limits.movingRange <= 1e-12 * largest || 2 * ranges.size() < all) {
        limits.problem = LimitsProblem::NearConstant;
        return limits;
    }
    limits.problem = LimitsProblem::None;
    limits.reach = (isMean ? ProcessLimits::limitFactor : ProcessLimits::medianLimitFactor) * limits.movingRange;
    limits.lower = limits.mean - limits.reach;
    limits.upper = limits.mean + limits.reach;
    limits.upperRange = (isMean ? ProcessLimits::rangeFactor : ProcessLimits::medianRangeFactor) * limits.movingRange;
    return limits;
}

} // namespace Ratchet
