// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_chart.h"

#include <proof/process_limits.h>

#include <boost/math/distributions/binomial.hpp>

#include <algorithm>
#include <vector>

namespace Ratchet {

namespace {

double medianOf(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// The smallest number of crossings that at most 5 percent of random series stay at or below.
int leastCrossings(int useful)
{
    using namespace boost::math;
    using RoundUp = policies::policy<policies::discrete_quantile<policies::integer_round_up>>;
    return int(quantile(binomial_distribution<double, RoundUp>(useful - 1, 0.5), 0.05));
}

} // namespace

int RunChart::sideOf(double value) const { return sideOfLevel(value, median); }

RunChart runChart(std::span<const double> values)
{
    RunChart chart;
    if (values.empty())
        return chart;
    chart.median = medianOf(values);
    int last = 0;
    int run = 0;
    for (const double value : values) {
        const int side = chart.sideOf(value);
        if (side == 0)
            continue;
        ++chart.useful;
        chart.crossings += last != 0 && side != last ? 1 : 0;
        run = side == last ? run + 1 : 1;
        last = side;
        chart.longestRun = std::max(chart.longestRun, run);
    }
    if (chart.useful > 0)
        chart.longestRunLimit = int(std::nearbyint(std::log2(double(chart.useful)))) + 3;
    if (chart.useful > 1)
        chart.crossingsLimit = leastCrossings(chart.useful);
    return chart;
}

} // namespace Ratchet
